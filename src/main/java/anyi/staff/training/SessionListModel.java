// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import anyi.kit.Desk;
import anyi.staff.StaffDeeds;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The sessions of this year, the last and the next, narrowed by chips and search. */
final class SessionListModel {
    static final String TO_SIGN = "TO_SIGN";
    static final String YEAR = "YEAR";
    static final String AHEAD = "AHEAD";

    private final Desk desk;
    private final TrainingQueries queries;
    private final StaffDeeds deeds;
    private final ObservableList<SessionRow> all = FXCollections.observableArrayList();
    private final FilteredList<SessionRow> shown = new FilteredList<>(all);
    private Set<String> chips = Set.of();
    private String search = "";
    private Runnable onLoaded = () -> {};

    SessionListModel(Desk desk, TrainingQueries queries, StaffDeeds deeds) {
        this.desk = desk;
        this.queries = queries;
        this.deeds = deeds;
    }

    void load(Runnable then) {
        onLoaded = then;
        reload();
    }

    private void reload() {
        LocalDate today = desk.today();
        LocalDate from = today.withDayOfYear(1).minusYears(1);
        desk.background().latest(this, () -> queries.sessions(from, from.plusYears(3)), rows -> {
            all.setAll(rows);
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

    ObservableList<SessionRow> rows() {
        return shown;
    }

    int countAll() {
        return all.size();
    }

    long count(String chip) {
        return all.stream().filter(row -> isIn(chip, row)).count();
    }

    void choose(Set<String> chosen) {
        chips = chosen;
        narrow();
    }

    void search(String text) {
        search = text.toLowerCase(Locale.ROOT);
        narrow();
    }

    private void narrow() {
        Set<String> wanted = chips;
        shown.setPredicate(row -> wanted.stream().allMatch(chip -> isIn(chip, row))
                && (search.isEmpty() || words(row).contains(search)));
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
