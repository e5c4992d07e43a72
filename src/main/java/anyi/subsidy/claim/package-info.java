// SPDX-License-Identifier: Apache-2.0
/**
 * Claims: from a draft to an approval and its end, step by step, with the documents wanted. Without an approved claim
 * nothing is paid. Tables: subsidy_claim, claim_step, claim_document, claim_suspension.
 */
@NullMarked
package anyi.subsidy.claim;

import org.jspecify.annotations.NullMarked;
