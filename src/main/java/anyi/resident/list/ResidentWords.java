// SPDX-License-Identifier: Apache-2.0
package anyi.resident.list;

import anyi.kit.Desk;
import anyi.resident.list.ResidentRow.Bed;
import anyi.term.EconomicCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a row reads in words; the list, the preview and the search say the same. */
record ResidentWords(Desk desk) {
    private static final String BETWEEN = " · ";

    String sex(ResidentRow row) {
        return row.who().sex().map(desk.messages()::t).orElse("");
    }

    String age(ResidentRow row) {
        return row.age(desk.today()).map(Object::toString).orElse("");
    }

    /** 女 · 85 岁 · 103-2 床. */
    String detail(ResidentRow row) {
        return Stream.of(
                        row.who().sex().map(desk.messages()::t),
                        row.age(desk.today()).map(age -> desk.t("resident.list.years", age)),
                        row.bed().map(Bed::label).map(label -> desk.t("resident.list.bedOf", label)),
                        left(row))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(BETWEEN));
    }

    Optional<String> left(ResidentRow row) {
        return row.presence()
                .dischargedOn()
                .filter(day -> !day.isAfter(desk.today()))
                .map(day -> desk.t("resident.list.leftOn", desk.formats().date(day)));
    }

    String bed(ResidentRow row) {
        return row.bed().map(Bed::label).orElse("");
    }

    String level(ResidentRow row) {
        return row.care()
                .dependence()
                .map(level -> desk.messages().t(level.shortKey()))
                .orElse("");
    }

    String careLevel(ResidentRow row) {
        return row.care().careLevel().map(desk.messages()::t).orElse("");
    }

    String category(ResidentRow row) {
        List<String> all = new ArrayList<>();
        for (EconomicCategory category : row.means().categories()) {
            if (category != EconomicCategory.NONE || row.means().categories().size() == 1) {
                all.add(desk.messages().t(category.shortKey()));
            }
        }
        all.addAll(row.means().words());
        return String.join(BETWEEN, all);
    }

    String funding(ResidentRow row) {
        return row.means().funding().map(desk.messages()::t).orElse("");
    }

    String reminders(ResidentRow row) {
        return Stream.concat(
                        away(row).stream(),
                        Reminder.of(row, desk.today()).stream().map(this::reminder))
                .collect(Collectors.joining(BETWEEN));
    }

    Optional<String> away(ResidentRow row) {
        return row.presence().leave().map(desk.messages()::t);
    }

    String reminder(Reminder reminder) {
        String day = day(reminder.on());
        boolean over = reminder.isOverdue(desk.today());
        return switch (reminder.kind()) {
            case LEAVE_OVERDUE -> desk.t("resident.reminder.leaveOverdue", day);
            case ASSESSMENT_MISSING -> desk.t("resident.reminder.assessmentMissing");
            case ASSESSMENT_DUE ->
                over ? desk.t("resident.reminder.assessmentOver", day) : desk.t("resident.reminder.assessment", day);
            case ID_DUE -> over ? desk.t("resident.reminder.idOver", day) : desk.t("resident.reminder.id", day);
            case CONTRACT_DUE ->
                over ? desk.t("resident.reminder.contractOver", day) : desk.t("resident.reminder.contract", day);
            case VERIFICATION_DUE ->
                over
                        ? desk.t("resident.reminder.verificationOver", day)
                        : desk.t("resident.reminder.verification", day);
        };
    }

    private String day(LocalDate day) {
        return day.getYear() == desk.today().getYear()
                ? desk.formats().shortDate(day)
                : desk.formats().date(day);
    }
}
