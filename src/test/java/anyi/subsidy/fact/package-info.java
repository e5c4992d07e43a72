// SPDX-License-Identifier: Apache-2.0
@NullMarked
package anyi.subsidy.fact;

import org.jspecify.annotations.NullMarked;
