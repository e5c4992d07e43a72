// SPDX-License-Identifier: Apache-2.0
/** 操作记录: who did what, when, from what to what, and whether the record is whole. */
@NullMarked
package anyi.settings.audit;

import org.jspecify.annotations.NullMarked;
