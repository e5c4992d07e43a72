// SPDX-License-Identifier: Apache-2.0
package anyi.staff.duty;

import anyi.kit.Desk;
import anyi.kit.part.Icon;
import anyi.kit.part.Tone;
import anyi.term.CertificateKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Judgements in words, icon and colour. */
public record DutyWords(Desk desk) {
    /** What is asked for: the certificate, the subject, the home's course, the hours. */
    public String what(Requirement requirement) {
        if (requirement.name().isPresent()) {
            return requirement.name().get();
        }
        if (requirement.hours().isPresent()) {
            return desk.t("staff.duty.hours");
        }
        return requirement
                .certificate()
                .map(kind -> desk.messages().t(kind))
                .orElseGet(() -> desk.messages().t(requirement.subject().orElseThrow()));
    }

    /** In a cell: short. */
    public String cell(Judgement judgement) {
        Optional<LocalDate> due = judgement.dueOn();
        if (judgement.requirement().hours().isPresent()) {
            return hours(judgement);
        }
        return switch (judgement.standing()) {
            case LAPSED -> desk.t("staff.duty.cell.lapsed", day(due));
            case ENDS_SOON -> desk.t("staff.duty.cell.endsSoon", day(due));
            case MISSING, NOT_OBTAINED, NOT_ASKED, UNDER_WAY -> desk.messages().t(judgement.standing());
            case VALID -> valid(judgement);
        };
    }

    private String valid(Judgement judgement) {
        if (judgement.level().isPresent()) {
            return desk.messages().t(judgement.level().get()).replaceAll("（.*|,.*", "");
        }
        if (judgement.dueOn().isPresent()) {
            return YearMonth.from(judgement.dueOn().get()).toString();
        }
        boolean paper = judgement.requirement().certificate().isPresent();
        return paper ? desk.t("staff.duty.cell.held") : desk.t("staff.duty.cell.done");
    }

    private String day(Optional<LocalDate> due) {
        return due.map(day ->
                        day.getYear() == desk.today().getYear() ? day.toString().substring(5) : day.toString())
                .orElse("");
    }

    /** 24 / 40. */
    public String hours(Judgement judgement) {
        return plain(judgement.done()) + " / "
                + plain(judgement.requirement().hours().orElse(BigDecimal.ZERO));
    }

    public static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** What is missing and by when, and what to do. */
    public String sentence(Judgement judgement) {
        Requirement rule = judgement.requirement();
        String what = what(rule);
        LocalDate due = judgement.dueOn().orElse(desk.today());
        long days = Math.abs(ChronoUnit.DAYS.between(desk.today(), due));
        if (rule.hours().isPresent()) {
            BigDecimal lacking = rule.hours().get().subtract(judgement.done());
            return lacking.signum() <= 0
                    ? desk.t("staff.duty.sentence.hoursDone", hours(judgement))
                    : desk.t("staff.duty.sentence.hours", hours(judgement), plain(lacking), due.toString());
        }
        boolean paper = rule.certificate().isPresent();
        return switch (judgement.standing()) {
            case LAPSED ->
                paper
                        ? desk.t("staff.duty.sentence.lapsed", what, due.toString(), days)
                        : desk.t("staff.duty.sentence.overdue", what, due.toString(), days);
            case ENDS_SOON ->
                paper
                        ? desk.t("staff.duty.sentence.endsSoon", what, due.toString(), days)
                        : desk.t("staff.duty.sentence.dueSoon", what, due.toString(), days);
            case MISSING ->
                paper
                        ? desk.t("staff.duty.sentence.missing", what, due.toString())
                        : desk.t("staff.duty.sentence.untrained", what, due.toString());
            case NOT_OBTAINED -> desk.t("staff.duty.sentence.notObtained", what);
            case VALID, UNDER_WAY, NOT_ASKED ->
                judgement
                        .dueOn()
                        .map(day -> desk.t("staff.duty.sentence.validUntil", what, day.toString()))
                        .orElseGet(() -> desk.t("staff.duty.sentence.valid", what));
        };
    }

    /** In a few words, what to do. */
    String todo(Judgement judgement) {
        Requirement rule = judgement.requirement();
        if (rule.hours().isPresent()) {
            BigDecimal lacking = rule.hours().get().subtract(judgement.done());
            return desk.t("staff.duty.todo.hours", plain(lacking.max(BigDecimal.ZERO)));
        }
        if (rule.certificate().isEmpty()) {
            return desk.t("staff.duty.todo.session");
        }
        return judgement.standing() == Standing.MISSING
                ? desk.t("staff.duty.todo.obtain")
                : desk.t("staff.duty.todo.renew");
    }

    public static Tone tone(Standing standing) {
        return switch (standing) {
            case VALID -> Tone.SUCCESS;
            case ENDS_SOON, NOT_OBTAINED -> Tone.WARNING;
            case MISSING, LAPSED -> Tone.DANGER;
            case NOT_ASKED, UNDER_WAY -> Tone.NEUTRAL;
        };
    }

    public static Icon icon(Standing standing) {
        return switch (standing) {
            case VALID -> Icon.CHECK;
            case ENDS_SOON, NOT_OBTAINED, UNDER_WAY -> Icon.DUE;
            case MISSING, LAPSED -> Icon.ERROR;
            case NOT_ASKED -> Icon.REMOVE;
        };
    }

    /** The head of a column of the matrix. */
    String column(Requirement first) {
        boolean ofPost = first.certificate()
                .filter(kind -> kind != CertificateKind.HEALTH)
                .isPresent();
        return ofPost ? desk.t("staff.duty.column.post") : what(first);
    }
}
