// SPDX-License-Identifier: Apache-2.0
/**
 * 核验与选择: when somebody was verified for a policy, and which of policies that exclude each other they chose. Tables:
 * subsidy_verification, subsidy_choice.
 */
@NullMarked
package anyi.subsidy.verify;

import org.jspecify.annotations.NullMarked;
