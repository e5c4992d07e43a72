// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.form;

import anyi.sheet.table.Table.Foot;
import anyi.sheet.table.Table.Head;
import anyi.term.Term;
import anyi.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Head, foot and words that all lists share.
 *
 * @param words Chinese, whatever the screen speaks
 */
public record Frame(HomeRow home, Issue issue, Messages words) {
    private static final List<String> SIGNATURES = List.of("负责人", "审核人", "制表人", "联系电话", "填报日期");

    String title() {
        String name = issue.ledger().officialName();
        return issue.ledger().isMonthly()
                ? issue.monthWords() + home.name() + name
                : home.name() + name + "（" + issue.dayWords() + "）";
    }

    Head head(String title, String unit) {
        String when = issue.ledger().isMonthly() ? "所属期：" + issue.monthWords() : "统计截止日期：" + issue.dayWords();
        return new Head(title, "填报单位（盖章）：" + home.name(), when, unit.isEmpty() ? "" : "单位：" + unit);
    }

    Head head(String unit) {
        return head(title(), unit);
    }

    /** Below the signatures and what is explained, the mark of the log. */
    Foot foot(String... notes) {
        var all = new ArrayList<>(List.of(notes));
        home.mark().ifPresent(mark -> all.add(mark.words(words)));
        return new Foot(SIGNATURES, all);
    }

    String word(Term term) {
        return words.t(term);
    }

    String word(Optional<? extends Term> term) {
        return term.map(words::t).orElse("");
    }
}
