// SPDX-License-Identifier: Apache-2.0
/**
 * The full export for other programs: every row of residents, beds, stays, assessments, leave and subsidies as JSON, in
 * the form of {@code docs/schemas/export.schema.json}.
 */
@NullMarked
package anyi.ledger.export;

import org.jspecify.annotations.NullMarked;
