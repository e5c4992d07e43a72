// SPDX-License-Identifier: Apache-2.0
package anyi.casefile;

import anyi.term.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A period of some status.
 *
 * @param term nothing where only a word is known
 * @param text a certificate's number, a place, or that word
 * @param grade of a disability
 */
record StatusEvent(
        LocalDate from, Optional<LocalDate> to, Optional<Term> term, Optional<String> text, Optional<Integer> grade) {}
