// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import anyi.subsidy.engine.Outcome;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.file.PolicyTool;
import anyi.subsidy.word.Explained;
import anyi.subsidy.word.ExplanationWords;
import anyi.subsidy.word.FactWords;
import anyi.subsidy.word.ReasonWords;
import anyi.text.Formats;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Explanations as lines of text, in both languages. */
final class PolicyNotes implements PolicyTool.Notes {
    private final Messages chinese = Messages.of(Language.CHINESE);
    private final Messages english = Messages.of(Language.ENGLISH);

    @Override
    public String of(Outcome outcome, Optional<Policy> policy) {
        Map<String, Object> notes = new LinkedHashMap<>();
        notes.put("zh", lines(chinese, outcome, policy));
        notes.put("en", lines(english, outcome, policy));
        return JsonMapper.shared().writeValueAsString(notes);
    }

    String title(Messages messages, Policy policy) {
        return new FactWords(messages).words(policy.head().title());
    }

    /** The amount, or what it is instead. */
    String outcome(Messages messages, Outcome outcome) {
        return switch (outcome.status()) {
            case PAID, ZERO -> new Formats(messages.language()).money(outcome.total());
            case UNDECIDED -> messages.t("subsidy.status.undecided");
            case NO_TIER -> messages.t("subsidy.status.noTier");
            case NO_VERSION -> messages.t("subsidy.status.noVersion");
        };
    }

    List<String> lines(Messages messages, Outcome outcome, Optional<Policy> policy) {
        var facts = new FactWords(messages);
        var reasons = new ReasonWords(facts);
        var lines = new ArrayList<String>();
        outcome.reasons().stream()
                .map(reason -> new Explained(
                        reasons.brief(reason, policy), reason.clause(), more(reasons, reason, policy), List.of()))
                .flatMap(one -> lines(one).stream())
                .distinct()
                .forEach(lines::add);
        new ExplanationWords(facts, new Formats(messages.language()))
                .tell(outcome.explanation(), policy).stream()
                        .flatMap(one -> lines(one).stream())
                        .forEach(lines::add);
        return lines;
    }

    private static List<String> more(ReasonWords reasons, anyi.subsidy.engine.Reason reason, Optional<Policy> policy) {
        String clause = reasons.clause(reason, policy);
        return clause.isEmpty() ? List.of() : List.of(clause);
    }

    private static List<String> lines(Explained explained) {
        var lines = new ArrayList<String>();
        String clause = explained.clause().isEmpty() ? "" : " [" + explained.clause() + "]";
        lines.add(explained.finding() + clause);
        explained.notes().forEach(note -> lines.add("  " + note));
        explained.arithmetic().stream()
                .map(columns -> columns.stream().filter(text -> !text.isBlank()).toList())
                .forEach(columns -> lines.add("  " + String.join(" = ", columns)));
        return lines;
    }
}
