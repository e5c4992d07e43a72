// SPDX-License-Identifier: Apache-2.0
/**
 * What a ledger reports as paid before Anyi: no claim, no version. Table {@code subsidy_received}; feeds comparison and
 * what has to be topped up.
 */
@NullMarked
package anyi.subsidy.received;

import org.jspecify.annotations.NullMarked;
