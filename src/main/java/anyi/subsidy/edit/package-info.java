// SPDX-License-Identifier: Apache-2.0
/** The editor of policies: a draft as tables and forms, its examples running beside it. */
@NullMarked
package anyi.subsidy.edit;

import org.jspecify.annotations.NullMarked;
