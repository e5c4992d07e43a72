// SPDX-License-Identifier: Apache-2.0
@NullMarked
package anyi.people;

import org.jspecify.annotations.NullMarked;
