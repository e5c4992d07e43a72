// SPDX-License-Identifier: Apache-2.0
@NullMarked
package anyi.subsidy.settle;

import org.jspecify.annotations.NullMarked;
