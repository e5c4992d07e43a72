// SPDX-License-Identifier: Apache-2.0
@NullMarked
package anyi.handover.pack;

import org.jspecify.annotations.NullMarked;
