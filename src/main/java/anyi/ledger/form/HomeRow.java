// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.form;

import anyi.term.HomeKind;
import anyi.term.Ownership;
import anyi.text.Messages;
import java.util.Optional;

/**
 * The home as the head of a list names it, with its rating of the day.
 *
 * @param mark of the log when the list was made; empty where nothing was recorded yet
 */
public record HomeRow(
        String name,
        Optional<HomeKind> kind,
        Optional<Ownership> ownership,
        Optional<Integer> stars,
        Optional<Mark> mark) {
    /** The newest act of the log and its hash: who has them on paper can tell whether the log was rewritten since. */
    public record Mark(long revision, String headHash) {
        private static final int SHOWN = 16;

        /** As it is printed. */
        public String words(Messages chinese) {
            return chinese.t("ledger.mark", String.valueOf(revision), headHash.substring(0, SHOWN));
        }
    }

    public String rating() {
        return stars.filter(number -> number > 0).map(number -> number + "星").orElse("未评定");
    }
}
