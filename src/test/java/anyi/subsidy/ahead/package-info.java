// SPDX-License-Identifier: Apache-2.0
@NullMarked
package anyi.subsidy.ahead;

import org.jspecify.annotations.NullMarked;
