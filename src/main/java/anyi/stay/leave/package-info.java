// SPDX-License-Identifier: Apache-2.0
/**
 * 请假与销假: who is away while the bed stays kept. Table: leave. Entry points: {@code LeaveQueries}, {@code
 * LeaveCommands}, {@code LeaveScreens}. The model anatomy of a feature: a class for each role, and a test for each.
 */
@NullMarked
package anyi.stay.leave;

import org.jspecify.annotations.NullMarked;
