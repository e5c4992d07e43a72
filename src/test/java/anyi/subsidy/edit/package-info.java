// SPDX-License-Identifier: Apache-2.0
@NullMarked
package anyi.subsidy.edit;

import org.jspecify.annotations.NullMarked;
