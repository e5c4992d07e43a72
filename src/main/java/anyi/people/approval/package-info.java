// SPDX-License-Identifier: Apache-2.0
/** 双人审批: what one person asks for and another decides. */
@NullMarked
package anyi.people.approval;

import org.jspecify.annotations.NullMarked;
