// SPDX-License-Identifier: Apache-2.0
@NullMarked
package anyi.subsidy.claim;

import org.jspecify.annotations.NullMarked;
