// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.word;

import anyi.subsidy.engine.Policy;
import anyi.subsidy.run.Change;
import java.util.Optional;

/** Why an amount is not as it was: 中度 → 重度; for somebody new, why there was nothing before. */
public record ChangeWords(FactWords facts, ReasonWords reasons) {
    public String why(Change change, Optional<Policy> policy) {
        if (change.was().isPresent() && change.is().isPresent()) {
            return facts.t(
                    "subsidy.change.turned",
                    facts.fact(change.is().get().fact(), policy),
                    facts.value(change.was().get()),
                    facts.value(change.is().get()));
        }
        if (change.is().isPresent()) {
            String since = facts.since(change.is().get());
            String now = facts.fact(change.is().get().fact(), policy) + " "
                    + facts.value(change.is().get());
            return since.isEmpty() ? now : facts.t("subsidy.change.since", now, since);
        }
        if (change.fromLedger()) {
            return facts.t("subsidy.change.ledger", facts.money(change.before()));
        }
        return switch (change.kind()) {
            case NEW ->
                change.reason()
                        .map(reason -> facts.t("subsidy.change.new", reasons.brief(reason, policy)))
                        .orElseGet(() -> facts.t("subsidy.change.approved"));
            case ENDED ->
                change.reason()
                        .map(reason -> facts.t("subsidy.change.ended", reasons.brief(reason, policy)))
                        .orElseGet(() -> facts.t("subsidy.change.gone"));
            case MORE -> facts.t("subsidy.change.more");
            case LESS -> facts.t("subsidy.change.less");
        };
    }
}
