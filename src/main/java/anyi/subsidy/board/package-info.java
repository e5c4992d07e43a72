// SPDX-License-Identifier: Apache-2.0
/** 补贴申请: claims as a board and as a list, and the page of one of them. Tables: none of its own. */
@NullMarked
package anyi.subsidy.board;

import org.jspecify.annotations.NullMarked;
