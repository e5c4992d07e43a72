// SPDX-License-Identifier: Apache-2.0
@NullMarked
package anyi.subsidy.further;

import org.jspecify.annotations.NullMarked;
