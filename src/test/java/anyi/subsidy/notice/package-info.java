// SPDX-License-Identifier: Apache-2.0
@NullMarked
package anyi.subsidy.notice;

import org.jspecify.annotations.NullMarked;
