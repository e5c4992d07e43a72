// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.word;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.subsidy.claim.Recipient;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Reason;
import anyi.subsidy.engine.file.StepJson;
import anyi.subsidy.fact.WantedFact;
import anyi.subsidy.policy.PolicyBook;
import anyi.subsidy.run.Change;
import anyi.subsidy.run.CorrectionRow;
import anyi.subsidy.run.Due;
import anyi.value.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers why somebody gets an amount, or nothing. */
public final class Teller {
    private final Desk desk;
    private final FactWords facts;
    private final ReasonWords reasons;
    private final ExplanationWords explanations;

    public Teller(Desk desk) {
        this.desk = desk;
        this.facts = new FactWords(desk.messages());
        this.reasons = new ReasonWords(facts);
        this.explanations = new ExplanationWords(facts, desk.formats());
    }

    public FactWords facts() {
        return facts;
    }

    public ReasonWords reasons() {
        return reasons;
    }

    public Told due(Due due, YearMonth month, Optional<Policy> policy, Optional<Change> change) {
        var steps = new ArrayList<Explained>();
        if (!due.isPayable()) {
            steps.add(whyNot(due, policy));
        }
        steps.addAll(explanations.tell(StepJson.read(due.explanation()), policy));
        change.map(this::compared).ifPresent(steps::add);
        return told(due.isPayable(), due.name(), due.whose(), due.amount(), month, policy, steps, change)
                .entering(enter(due, policy));
    }

    private Told told(
            boolean amount,
            String name,
            Recipient whose,
            Money money,
            YearMonth month,
            Optional<Policy> policy,
            List<Explained> steps,
            Optional<Change> change) {
        String title = policy.map(one -> facts.words(one.head().title())).orElse("");
        String figure = amount ? desk.formats().money(money) : "";
        String below = change.filter(one -> amount)
                .map(one -> desk.t("subsidy.why.before", desk.formats().money(one.before())))
                .orElseGet(() -> amount ? desk.t("subsidy.why.yuan") : "");
        return new Told(
                amount ? desk.t("subsidy.why.amount") : desk.t("subsidy.why.nothing"),
                name.isEmpty() ? desk.t("subsidy.month.home") : name,
                title + " · " + desk.formats().month(month),
                figure,
                below,
                steps,
                whose,
                Optional.empty());
    }

    /** Where the fact that is missing is recorded, if there. */
    private static Optional<Place> enter(Due due, Optional<Policy> policy) {
        return due.reason()
                .filter(reason -> due.isOpen() && reason.kind() == Reason.Kind.MISSING_FACT)
                .map(reason -> reason.seen().fact())
                .flatMap(fact -> policy.stream()
                        .flatMap(one -> WantedFact.of(List.of(one), due.whose().kind()).stream())
                        .filter(one -> one.name().equals(fact) || one.fact().equals(fact))
                        .findFirst())
                .map(one ->
                        new Place.SubsidyFacts(due.whose().kind(), due.whose().id(), one.fact()));
    }

    private Explained whyNot(Due due, Optional<Policy> policy) {
        if (due.isUnclaimed()) {
            return new Explained(
                    desk.t("subsidy.why.unclaimed", desk.formats().money(due.amount())),
                    "",
                    List.of(desk.t("subsidy.why.approve")),
                    List.of());
        }
        return due.reason()
                .map(reason -> because(reason, policy))
                .orElseGet(() -> new Explained(desk.t("subsidy.why.nothing"), "", List.of(), List.of()));
    }

    private Explained because(Reason reason, Optional<Policy> policy) {
        var notes = new ArrayList<>(reasons.more(reason, policy));
        String clause = reasons.clause(reason, policy);
        if (!clause.isEmpty()) {
            notes.add(clause);
        }
        return new Explained(reasons.brief(reason, policy), facts.clauseName(reason.clause()), notes, List.of());
    }

    private Explained compared(Change change) {
        String finding = desk.t("subsidy.why.compared", desk.formats().difference(change.difference()));
        return new Explained(
                finding,
                "",
                List.of(desk.t("subsidy.why.lastMonth", desk.formats().money(change.before()))),
                List.of());
    }

    public Told ended(Change change, YearMonth month, Optional<Policy> policy) {
        var steps = new ArrayList<Explained>();
        change.reason().map(reason -> because(reason, policy)).ifPresent(steps::add);
        if (steps.isEmpty()) {
            steps.add(new Explained(desk.t("subsidy.change.gone"), "", List.of(), List.of()));
        }
        steps.add(compared(change));
        return told(false, change.name(), change.key().whose(), Money.ZERO, month, policy, steps, Optional.of(change));
    }

    public Told correction(CorrectionRow row, Optional<Policy> policy) {
        List<Explained> steps = explanations.tell(StepJson.read(row.explanation()), policy);
        return told(true, row.name(), row.key().whose(), row.amount(), row.month(), policy, steps, Optional.empty());
    }

    /** The version of a line, or the newest of the policy. */
    public static Optional<Policy> version(PolicyBook policies, String code, Optional<UUID> version) {
        return version.flatMap(policies::find).or(() -> policies.newest(code));
    }

    public List<Explained> steps(String explanation, Optional<Policy> policy) {
        return explanations.tell(StepJson.read(explanation), policy);
    }
}
