// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import anyi.term.Beneficiary;
import anyi.term.SubsidyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a policy, as its file states it.
 *
 * @param clauses what the document says, in short, with where it stands
 * @param conventions what this version takes for granted where the document is silent
 * @param open what nobody has decided: a case that rests on it is undecided
 * @param payers who pays, by code
 * @param facts the names of facts that only this policy asks for
 */
public record Policy(
        Head head,
        List<Clause> clauses,
        List<Clause> conventions,
        List<Clause> open,
        Map<String, Words> payers,
        Map<String, Words> facts,
        Rules rules,
        List<Example> examples) {
    /**
     * @param code the policy, the same in all its versions
     * @param from the first day in force, to = the first day no longer in force
     */
    public record Head(
            String code,
            String version,
            Words title,
            SubsidyKind kind,
            Beneficiary beneficiary,
            Words payee,
            Words authority,
            String documentNumber,
            String division,
            LocalDate from,
            @Nullable LocalDate to,
            List<String> sources) {
        public boolean inForceOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    /** @param mark how sure the text is: S1 read in the document, S2 read elsewhere; empty = as the document */
    public record Clause(String id, Words text, String mark) {}

    /** A worked case that the file carries: a version is accepted only when its own examples compute. */
    public record Example(String id, String period, Sought sought, Facts facts, Expected expected, Words reason) {}

    /** What is asked of a period. */
    public enum Sought {
        /** What is owed for it. */
        OWED,
        /** Everything owed up to the end of it, from the first month of the policy on. */
        BACK_PAY,
        /** What the months up to its end come to beyond what was paid for them. */
        DIFFERENCE
    }

    /** What an example expects. A missing total is not compared. */
    public record Expected(
            Status status,
            @Nullable BigDecimal total,
            Map<String, BigDecimal> components,
            Map<String, BigDecimal> shares) {}

    /**
     * As a home keeps it: where the text wants somebody verified again after some months and no rule says what follows,
     * they are held back from then on, and what was held back is not paid later.
     */
    public Policy withVerification() {
        Integer months = rules.limits().verifyEveryMonths();
        if (rules.verification() != null || months == null) {
            return this;
        }
        var rule = new Rules.Verification(months, Rules.Verification.VERIFIED_ON, false, "");
        return new Policy(head, clauses, conventions, open, payers, facts, rules.verified(rule), examples);
    }

    /** The text under an id: of a clause, a convention or an open point. */
    public Optional<Clause> clause(String id) {
        return java.util.stream.Stream.of(clauses, conventions, open)
                .flatMap(List::stream)
                .filter(clause -> clause.id().equals(id))
                .findFirst();
    }
}
