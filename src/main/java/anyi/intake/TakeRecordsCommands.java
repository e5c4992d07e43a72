// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import static anyi.intake.find.Field.*;

import anyi.assessment.Assessment;
import anyi.assessment.Assessors;
import anyi.assessment.Finding;
import anyi.assessment.Sheet;
import anyi.assessment.StatedDraft;
import anyi.assessment.scale.Answers;
import anyi.assessment.scale.AssessmentRules;
import anyi.assessment.scale.Circumstances;
import anyi.intake.find.Field;
import anyi.intake.find.LedgerKind;
import anyi.intake.plan.Facts;
import anyi.intake.plan.Line;
import anyi.intake.plan.Plan;
import anyi.intake.plan.Verdict;
import anyi.resident.status.PayeeAccountDraft;
import anyi.stay.leave.Granting;
import anyi.stay.leave.LeaveDraft;
import anyi.store.Tx;
import anyi.subsidy.received.Received;
import anyi.term.AssessmentReason;
import anyi.term.AssessmentStandard;
import anyi.term.CareDependence;
import anyi.term.LeaveKind;
import anyi.term.SubsidyKind;
import anyi.value.Ids;
import anyi.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Writes what a plan takes in about people: assessments, leave, payments. */
final class TakeRecordsCommands {
    private static final List<SubsidyKind> KINDS = List.of(
            SubsidyKind.OLD_AGE,
            SubsidyKind.BASIC_LIVING,
            SubsidyKind.CARE,
            SubsidyKind.DISABILITY,
            SubsidyKind.SERVICE,
            SubsidyKind.OTHER);
    private final Owners owners;
    private final Ids ids;

    TakeRecordsCommands(Owners owners, Ids ids) {
        this.owners = owners;
        this.ids = ids;
    }

    void take(Tx tx, Plan plan) {
        owners.assessments()
                .takeIn(
                        tx,
                        fresh(plan, LedgerKind.ASSESSMENTS).stream()
                                .map(this::assessment)
                                .toList());
        leaves(tx, fresh(plan, LedgerKind.LEAVES));
        List<Line> payments = fresh(plan, LedgerKind.SUBSIDIES);
        owners.received()
                .takeIn(
                        tx,
                        payments.stream()
                                .flatMap(line -> received(line).stream())
                                .toList());
        accounts(tx, payments);
        replace(tx, plan);
    }

    private static List<Line> fresh(Plan plan, LedgerKind kind) {
        return plan.of(kind).stream()
                .filter(line -> line.verdict() == Verdict.TAKEN && !line.isKnown())
                .toList();
    }

    /** Known records of which the files say more, or otherwise. */
    private void replace(Tx tx, Plan plan) {
        known(plan, LedgerKind.ASSESSMENTS).forEach(line -> {
            UUID earlier = Objects.requireNonNull(line.target());
            Assessment another = assessment(line);
            owners.assessments()
                    .record(
                            tx,
                            new Assessment(
                                    ids.next(),
                                    another.resident(),
                                    another.standard(),
                                    another.sheet(),
                                    another.finding(),
                                    Optional.empty()),
                            Optional.of(earlier));
        });
        known(plan, LedgerKind.LEAVES).forEach(line -> {
            if (!(owners.leaves().takeOver(tx, leave(line)) instanceof Granting.Granted)) {
                throw new NotAsPlanned(List.of(line));
            }
        });
        known(plan, LedgerKind.SUBSIDIES)
                .forEach(line -> owners.received()
                        .replace(
                                tx, resident(line), YearMonth.parse(line.facts().text(PAID_MONTH)), received(line)));
    }

    private static List<Line> known(Plan plan, LedgerKind kind) {
        return plan.of(kind).stream()
                .filter(line -> line.verdict() == Verdict.TAKEN && line.isKnown())
                .toList();
    }

    private static UUID resident(Line line) {
        return Objects.requireNonNull(line.person()).id();
    }

    private Assessment assessment(Line line) {
        Facts facts = line.facts();
        Circumstances circumstances = circumstances(facts.text(LEVEL_CHANGE));
        AssessmentStandard standard =
                facts.term(AssessmentStandard.class, STANDARD).orElse(AssessmentStandard.GBT_42195_2022);
        UUID id = Objects.requireNonNull(line.target());
        if (facts.has(ITEM) && standard == AssessmentStandard.GBT_42195_2022) {
            Finding finding = Finding.computed(new Answers(facts.text(ITEM)), circumstances, AssessmentRules.STANDARD);
            return new Assessment(id, resident(line), standard, sheet(facts), finding, Optional.empty());
        }
        var result = new StatedDraft.Result(
                facts.whole(SCORE).orElse(null),
                facts.term(CareDependence.class, LEVEL).orElse(null),
                circumstances);
        return new StatedDraft(resident(line), standard, sheet(facts), parts(facts), result).toAssessment(id);
    }

    private static List<Integer> parts(Facts facts) {
        List<Integer> parts = List.of(PART_SELF_CARE, PART_MOBILITY, PART_MENTAL, PART_SOCIAL).stream()
                .flatMap(field -> facts.whole(field).stream())
                .toList();
        return parts.size() == 4 ? parts : List.of();
    }

    private static Circumstances circumstances(String change) {
        return switch (change) {
            case "COMA" -> new Circumstances(true, false, false, 0);
            case "DISORDER" -> new Circumstances(false, true, false, 0);
            case "RISK" -> new Circumstances(false, false, false, 2);
            default -> Circumstances.NONE;
        };
    }

    private static Sheet sheet(Facts facts) {
        return new Sheet(
                Objects.requireNonNull(facts.day(ASSESSED_ON)),
                facts.term(AssessmentReason.class, ASSESS_REASON).orElse(AssessmentReason.ROUTINE),
                text(facts, ASSESSMENT_NUMBER, 60),
                Assessors.named(
                        facts.text(ASSESSORS)
                                .substring(0, Math.min(60, facts.text(ASSESSORS).length())),
                        text(facts, ORGANISATION, 120),
                        Optional.empty()),
                Optional.ofNullable(facts.day(VALID_UNTIL)),
                text(facts, REMARK, 1000));
    }

    private static Optional<String> text(Facts facts, Field field, int length) {
        return Optional.ofNullable(TakePeopleCommands.cut(facts, field, length));
    }

    private void leaves(Tx tx, List<Line> lines) {
        List<Granting> outcomes =
                owners.leaves().takeIn(tx, lines.stream().map(this::leave).toList());
        var refused = new ArrayList<Line>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (!(outcomes.get(i) instanceof Granting.Granted)) {
                refused.add(lines.get(i));
            }
        }
        if (!refused.isEmpty()) {
            throw new NotAsPlanned(refused);
        }
    }

    private LeaveDraft leave(Line line) {
        Facts facts = line.facts();
        return new LeaveDraft(
                Objects.requireNonNull(line.target()),
                0,
                resident(line),
                facts.term(LeaveKind.class, LEAVE_KIND).orElse(LeaveKind.OTHER),
                facts.day(LEFT_ON),
                facts.day(EXPECTED_ON),
                facts.day(BACK_ON),
                null,
                TakePeopleCommands.cut(facts, DESTINATION, 200),
                TakePeopleCommands.cut(facts, ESCORT_NAME, 60),
                TakePeopleCommands.cut(facts, ESCORT_RELATION, 40),
                TakePeopleCommands.cut(facts, ESCORT_PHONE, 60),
                TakePeopleCommands.cut(facts, APPROVED_BY, 60),
                TakePeopleCommands.cut(facts, REMARK, 400));
    }

    /** One amount a kind; what a list does not divide stays one. Nothing paid is kept as nothing paid. */
    private List<Received> received(Line line) {
        Facts facts = line.facts();
        String source = line.ledger().fileName() + " " + line.ledger().sheet() + " " + line.row();
        YearMonth month = YearMonth.parse(facts.text(PAID_MONTH));
        var received = new ArrayList<Received>();
        for (SubsidyKind kind : KINDS) {
            facts.money(Facts.paidFor(kind))
                    .ifPresent(amount ->
                            received.add(new Received(ids.next(), resident(line), kind, month, amount, source)));
        }
        if (received.isEmpty()) {
            Money total = facts.money(PAID_TOTAL).orElse(Money.ZERO);
            received.add(new Received(ids.next(), resident(line), SubsidyKind.TOTAL, month, total, source));
        }
        return received;
    }

    /** The account that a list of payments names, for new people: from the first month on. */
    private void accounts(Tx tx, List<Line> lines) {
        var seen = new java.util.HashSet<UUID>();
        var drafts = new ArrayList<PayeeAccountDraft>();
        for (Line line : lines) {
            boolean fresh = Objects.requireNonNull(line.person()).known().isEmpty();
            String account = line.facts().text(ACCOUNT).replaceAll("[^0-9A-Za-z]", "");
            if (fresh && account.length() >= 8 && account.length() <= 40 && seen.add(resident(line))) {
                LocalDate from = YearMonth.parse(line.facts().text(PAID_MONTH)).atDay(1);
                drafts.add(new PayeeAccountDraft(
                        ids.next(),
                        resident(line),
                        TakePeopleCommands.cut(line.facts(), BANK, 100),
                        account,
                        TakePeopleCommands.cut(line.facts(), ACCOUNT_HOLDER, 60),
                        null,
                        null,
                        from));
            }
        }
        owners.person().successions().takeInAccounts(tx, drafts);
    }
}
