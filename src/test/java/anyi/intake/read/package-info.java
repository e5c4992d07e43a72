// SPDX-License-Identifier: Apache-2.0
@NullMarked
package anyi.intake.read;

import org.jspecify.annotations.NullMarked;
