// SPDX-License-Identifier: Apache-2.0
@NullMarked
package anyi.subsidy.pay;

import org.jspecify.annotations.NullMarked;
