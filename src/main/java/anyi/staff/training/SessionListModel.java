// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import anyi.kit.Desk;
import anyi.kit.list.NarrowedRows;
import anyi.staff.StaffDeeds;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** The sessions of this year, the last and the next, narrowed by chips and search. */
final class SessionListModel {
    static final String TO_SIGN = "TO_SIGN";
    static final String YEAR = "YEAR";
    static final String AHEAD = "AHEAD";

    private final Desk desk;
    private final TrainingQueries queries;
    private final StaffDeeds deeds;
    private final NarrowedRows<SessionRow> rows;
    private Runnable onLoaded = () -> {};

    SessionListModel(Desk desk, TrainingQueries queries, StaffDeeds deeds) {
        this.desk = desk;
        this.queries = queries;
        this.deeds = deeds;
        rows = new NarrowedRows<>(this::isIn, (row, text) -> words(row).contains(text));
    }

    void load(Runnable then) {
        onLoaded = then;
        reload();
    }

    private void reload() {
        LocalDate today = desk.today();
        LocalDate from = today.withDayOfYear(1).minusYears(1);
        desk.background().latest(this, () -> queries.sessions(from, from.plusYears(3)), read -> {
            rows.set(read);
            onLoaded.run();
        });
    }

    void courses(Consumer<List<Course>> onFound) {
        desk.background().run(queries::courses, onFound);
    }

    UUID newId() {
        return deeds.ids().next();
    }

    void hold(SessionDraft draft) {
        desk.background().run(() -> deeds.trainings().hold(draft), result -> {
            switch (result) {
                case TrainingResult.Written written -> {
                    desk.dialogs()
                            .saved(
                                    desk.t("staff.training.saved.session", String.valueOf(draft.topic())),
                                    written.revision());
                    reload();
                }
                case TrainingResult.DoesNotFit misfit ->
                    desk.dialogs()
                            .refused(desk.messages().t(misfit.problems().all().getFirst()));
            }
        });
    }

    void takeBack(SessionRow row) {
        desk.background().run(() -> deeds.trainings().takeBack(row.session()), revision -> {
            desk.dialogs()
                    .saved(desk.t("staff.training.saved.takeBack", row.session().topic()), revision);
            reload();
        });
    }

    NarrowedRows<SessionRow> rows() {
        return rows;
    }

    private String words(SessionRow row) {
        TrainingSession session = row.session();
        return String.join(
                        " ",
                        session.topic(),
                        desk.messages().t(session.subject()),
                        session.teacher().orElse(""),
                        session.place().orElse(""))
                .toLowerCase(Locale.ROOT);
    }

    private boolean isIn(String chip, SessionRow row) {
        LocalDate today = desk.today();
        LocalDate on = row.session().heldOn();
        return switch (chip) {
            case TO_SIGN -> !on.isAfter(today) && row.marked() == 0;
            case YEAR -> on.getYear() == today.getYear();
            case AHEAD -> on.isAfter(today);
            default -> true;
        };
    }
}
