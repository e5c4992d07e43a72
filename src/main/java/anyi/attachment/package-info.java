// SPDX-License-Identifier: Apache-2.0
/** 附件: scans of certificates and papers of residents, kept sealed, shown without running anything. */
@NullMarked
package anyi.attachment;

import org.jspecify.annotations.NullMarked;
