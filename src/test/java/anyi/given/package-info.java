// SPDX-License-Identifier: Apache-2.0
/**
 * What tests start from, in sentences: {@code given.resident("王秀英").born("1940-02-29").inBed("101-1").save()}. Rows are
 * written through the store, but past the features' commands, so that a test of one feature stands on no other.
 */
@NullMarked
package anyi.given;

import org.jspecify.annotations.NullMarked;
