// SPDX-License-Identifier: Apache-2.0
/** Versions of policies: the files that come with the program or are taken in, and which of them are in use. */
@NullMarked
package anyi.subsidy.policy;

import org.jspecify.annotations.NullMarked;
