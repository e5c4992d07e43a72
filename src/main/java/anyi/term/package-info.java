// SPDX-License-Identifier: Apache-2.0
/**
 * The closed vocabularies of the glossary, as the columns keep them (by constant name). They stand below every
 * feature because the generated schema names them. A dictionary: more files here than elsewhere is right.
 */
@NullMarked
package anyi.term;

import org.jspecify.annotations.NullMarked;
