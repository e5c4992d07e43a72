// SPDX-License-Identifier: Apache-2.0
/**
 * What stands on each official list: its columns, groups, sums and notes. Facts come from the features' own queries; a
 * list adds no figure of its own.
 */
@NullMarked
package anyi.ledger.form;

import org.jspecify.annotations.NullMarked;
