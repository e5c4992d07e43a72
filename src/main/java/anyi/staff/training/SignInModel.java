// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import anyi.kit.Desk;
import anyi.staff.StaffDeeds;
import anyi.term.AttendanceMark;
import anyi.value.Problem;
import anyi.value.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/** The marks of one session while somebody sets them; kept as a draft until they are saved. */
final class SignInModel {
    private final Desk desk;
    private final UUID id;
    private final TrainingQueries queries;
    private final StaffDeeds deeds;
    private final ObjectProperty<Optional<TrainingSession>> session = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Problem>> problem = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<SignInRow> all = FXCollections.observableArrayList();
    private final FilteredList<SignInRow> shown = new FilteredList<>(all, SignInRow::isListed);
    private final Map<UUID, Attendance> seen = new HashMap<>();
    private String search = "";

    SignInModel(Desk desk, UUID id, TrainingQueries queries, StaffDeeds deeds) {
        this.desk = desk;
        this.id = id;
        this.queries = queries;
        this.deeds = deeds;
    }

    private record Known(TrainingSession session, List<AttendeeRow> people) {}

    void load(Runnable onLoaded) {
        desk.background()
                .latest(
                        this,
                        this::read,
                        found -> found.ifPresent(known -> {
                            show(known);
                            onLoaded.run();
                        }));
    }

    private Optional<Known> read() {
        return queries.session(id).map(held -> new Known(held, queries.attendees(held)));
    }

    private void show(Known known) {
        session.set(Optional.of(known.session()));
        see(known);
        Map<String, String> left = desk.drafts().find(key()).orElse(Map.of());
        all.setAll(known.people().stream()
                .map(person -> new SignInRow(person, left.isEmpty() ? person.attendance() : drafted(person, left)))
                .toList());
        tellFuture();
    }

    private void see(Known known) {
        seen.clear();
        known.people().forEach(person -> person.attendance().ifPresent(mark -> seen.put(person.staffId(), mark)));
    }

    /** Somebody else has marked meanwhile: what was set here stays, all else becomes as it stands now. */
    private void join(Known known) {
        Map<UUID, Optional<Attendance>> here = new HashMap<>();
        for (SignInRow row : all) {
            UUID person = row.person().staffId();
            if (!row.mark().equals(Optional.ofNullable(seen.get(person)))) {
                here.put(person, row.mark());
            }
        }
        see(known);
        all.setAll(known.people().stream()
                .map(person -> new SignInRow(person, here.getOrDefault(person.staffId(), person.attendance())))
                .toList());
        desk.drafts().keep(key(), typed());
    }

    /** Also when nobody is marked yet: a day that has not come is said before the work, not after it. */
    private void tellFuture() {
        problem.set(heldOn().filter(day -> day.isAfter(desk.today()))
                .map(day -> Problem.refuse("heldOn", "staff.training.problem.attendedInFuture", day.toString())));
    }

    private Optional<LocalDate> heldOn() {
        return session.get().map(TrainingSession::heldOn);
    }

    ObjectProperty<Optional<TrainingSession>> session() {
        return session;
    }

    /** What is wrong, beside the box. */
    ObjectProperty<Optional<Problem>> problem() {
        return problem;
    }

    ObservableList<SignInRow> rows() {
        return shown;
    }

    int expected() {
        return (int) all.stream().filter(SignInRow::isListed).count();
    }

    int there() {
        return (int) all.stream()
                .filter(row -> row.mark().map(mark -> mark.mark().isThere()).orElse(false))
                .count();
    }

    int unmarked() {
        return (int) all.stream()
                .filter(row -> row.isListed() && row.mark().isEmpty())
                .count();
    }

    void search(String text) {
        search = text.toLowerCase(Locale.ROOT);
        shown.setPredicate(row -> search.isEmpty()
                ? row.isListed()
                : row.person().name().contains(search)
                        || row.person().search().contains(search)
                        || row.person().initials().toLowerCase(Locale.ROOT).startsWith(search));
        tellFuture();
    }

    /** Enter in the box: the one who is left is there. True when somebody was signed in. */
    boolean signInFound() {
        if (shown.size() != 1) {
            problem.set(Optional.of(
                    shown.isEmpty()
                            ? Problem.refuse("person", "staff.training.problem.nobodyFound", search)
                            : Problem.refuse("person", "staff.training.problem.severalFound", shown.size())));
            return false;
        }
        SignInRow row = shown.getFirst();
        if (row.mark().map(mark -> mark.mark().isThere()).orElse(false)) {
            problem.set(Optional.of(Problem.refuse("person", "staff.training.problem.signedInTwice")));
            return false;
        }
        mark(row, AttendanceMark.PRESENT);
        return true;
    }

    void mark(SignInRow row, @Nullable AttendanceMark mark) {
        BigDecimal score = mark != null && mark.isThere()
                ? row.mark().map(Attendance::score).orElse(null)
                : null;
        put(row, mark == null ? Optional.empty() : Optional.of(remade(row, mark, score)));
    }

    /** A score says that somebody was there. */
    void score(SignInRow row, @Nullable BigDecimal score) {
        AttendanceMark mark =
                row.mark().map(Attendance::mark).filter(AttendanceMark::isThere).orElse(AttendanceMark.PRESENT);
        put(row, Optional.of(remade(row, mark, score)));
    }

    private static Attendance remade(SignInRow row, AttendanceMark mark, @Nullable BigDecimal score) {
        Attendance before = row.mark().orElse(Attendance.of(row.person().staffId(), mark));
        Attendance fresh = Attendance.of(row.person().staffId(), mark, score);
        return new Attendance(
                fresh.staffId(), mark, score, fresh.passed(), before.certificateNumber(), before.remark());
    }

    void markRest(AttendanceMark mark) {
        for (SignInRow row : List.copyOf(all)) {
            if (row.isListed() && row.mark().isEmpty()) {
                mark(row, mark);
            }
        }
    }

    private void put(SignInRow row, Optional<Attendance> mark) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).person().staffId().equals(row.person().staffId())) {
                all.set(i, new SignInRow(row.person(), mark));
            }
        }
        tellFuture();
        desk.drafts().keep(key(), typed());
    }

    SignInDraft draft() {
        return new SignInDraft(
                id,
                heldOn().orElse(desk.today()),
                all.stream().flatMap(row -> row.mark().stream()).toList(),
                Optional.of(Map.copyOf(seen)));
    }

    /**
     * True when it goes to the store; what is wrong stands beside the box.
     *
     * @param onJoined once marks of somebody else have joined those here, instead of being saved over
     */
    boolean save(Runnable onSaved, Runnable onJoined) {
        SignInDraft draft = draft();
        Problems problems = draft.check(desk.today());
        problem.set(problems.all().stream().filter(Problem::refuses).findFirst());
        if (problems.refuse()) {
            return false;
        }
        desk.background().run(() -> deeds.trainings().signIn(draft), result -> {
            switch (result) {
                case TrainingResult.Written written -> {
                    desk.drafts().discard(key());
                    desk.dialogs()
                            .saved(desk.t("staff.training.saved.signIn", there(), expected()), written.revision());
                    onSaved.run();
                }
                case TrainingResult.DoesNotFit misfit -> tell(misfit.problems(), onJoined);
            }
        });
        return true;
    }

    private void tell(Problems misfit, Runnable onJoined) {
        problem.set(misfit.all().stream().findFirst());
        if (misfit.all().stream().anyMatch(one -> one.key().equals(SignInDraft.MARKED_MEANWHILE))) {
            desk.background()
                    .run(
                            this::read,
                            found -> found.ifPresent(known -> {
                                join(known);
                                onJoined.run();
                            }));
        }
    }

    private String key() {
        return "signin-" + id;
    }

    private Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        for (SignInRow row : all) {
            row.mark()
                    .ifPresent(mark -> typed.put(
                            row.person().staffId().toString(),
                            mark.mark().name()
                                    + mark.scored()
                                            .map(score -> " " + score.toPlainString())
                                            .orElse("")));
        }
        return typed;
    }

    private static Optional<Attendance> drafted(AttendeeRow person, Map<String, String> left) {
        String text = left.get(person.staffId().toString());
        if (text == null) {
            return Optional.empty();
        }
        String[] parts = text.split(" ");
        BigDecimal score = parts.length > 1 ? new BigDecimal(parts[1]) : null;
        var row = new SignInRow(person, person.attendance());
        return Optional.of(remade(row, AttendanceMark.valueOf(parts[0]), score));
    }
}
