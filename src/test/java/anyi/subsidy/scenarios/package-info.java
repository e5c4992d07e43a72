// SPDX-License-Identifier: Apache-2.0
/** Published policies with their worked cases: facts in, amounts to the fen out. */
@NullMarked
package anyi.subsidy.scenarios;

import org.jspecify.annotations.NullMarked;
