// SPDX-License-Identifier: Apache-2.0
@NullMarked
package anyi.right;

import org.jspecify.annotations.NullMarked;
