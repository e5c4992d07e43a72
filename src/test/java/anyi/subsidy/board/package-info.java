// SPDX-License-Identifier: Apache-2.0
@NullMarked
package anyi.subsidy.board;

import org.jspecify.annotations.NullMarked;
