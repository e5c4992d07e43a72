// SPDX-License-Identifier: Apache-2.0
@NullMarked
package anyi.intake.plan;

import org.jspecify.annotations.NullMarked;
