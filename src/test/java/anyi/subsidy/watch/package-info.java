// SPDX-License-Identifier: Apache-2.0
@NullMarked
package anyi.subsidy.watch;

import org.jspecify.annotations.NullMarked;
