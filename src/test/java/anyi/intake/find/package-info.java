// SPDX-License-Identifier: Apache-2.0
@NullMarked
package anyi.intake.find;

import org.jspecify.annotations.NullMarked;
