// SPDX-License-Identifier: Apache-2.0
/**
 * 照护: the nine risks of GB 38600-2019 with their measures, and what happened. Tables: risk_assessment, risk_finding,
 * incident. Entry points: {@code CareQueries}, {@code CareCommands}, {@code CareScreens}.
 */
@NullMarked
package anyi.care;

import org.jspecify.annotations.NullMarked;
