// SPDX-License-Identifier: Apache-2.0
@NullMarked
package anyi.subsidy.policy;

import org.jspecify.annotations.NullMarked;
