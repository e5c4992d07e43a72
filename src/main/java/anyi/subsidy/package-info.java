// SPDX-License-Identifier: Apache-2.0
/**
 * 补贴: policies as files, claims, the month's run and its lines, with the reason of every amount. Tables:
 * policy_version, subsidy_claim, subsidy_run, subsidy_line, subsidy_received. Entry point: {@code SubsidyScreens}; what
 * is owed is worked out in {@code anyi.subsidy.engine}.
 */
@NullMarked
package anyi.subsidy;

import org.jspecify.annotations.NullMarked;
