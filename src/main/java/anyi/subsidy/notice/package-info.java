// SPDX-License-Identifier: Apache-2.0
/**
 * 公示: lists of claims for public notice, masked, with a period in working days, objections and their answers; days off
 * as data. Tables: public_notice, notice_entry, notice_objection, holiday, claim_rule.
 */
@NullMarked
package anyi.subsidy.notice;

import org.jspecify.annotations.NullMarked;
