// SPDX-License-Identifier: Apache-2.0
package anyi.stay.leave;

import anyi.kit.Desk;
import anyi.stay.leave.Granting.DoesNotFit;
import anyi.stay.leave.Granting.Granted;
import anyi.term.LeaveKind;
import anyi.value.Ids;
import anyi.value.Problems;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A leave while it is typed: a new one, or one that is corrected. */
final class LeaveFormModel {
    private final Desk desk;
    private final LeaveQueries queries;
    private final LeaveCommands commands;
    private final Ids ids;
    private final ObjectProperty<PresentRow> resident = new SimpleObjectProperty<>();
    private final ObjectProperty<LeaveKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> leftOn = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> expectedBackOn = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> backOn = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty destination = new SimpleStringProperty("");
    private final StringProperty escortName = new SimpleStringProperty("");
    private final StringProperty escortRelation = new SimpleStringProperty("");
    private final StringProperty escortPhone = new SimpleStringProperty("");
    private final StringProperty approvedBy = new SimpleStringProperty("");
    private Whereabouts whereabouts = Whereabouts.UNKNOWN;
    private Optional<YearMonth> closed = Optional.empty();
    private Optional<Leave> corrected = Optional.empty();
    private UUID id;

    LeaveFormModel(Desk desk, LeaveQueries queries, LeaveCommands commands, Ids ids) {
        this.desk = desk;
        this.queries = queries;
        this.commands = commands;
        this.ids = ids;
        id = ids.next();
        resident.addListener((person, before, now) -> follow(now));
        clear();
    }

    /** Everybody who can go on leave, in the background. */
    void loadPeople(java.util.function.Consumer<List<PresentRow>> onLoaded) {
        desk.background().run(() -> queries.present(desk.today()), onLoaded);
        desk.background().run(queries::lastClosedMonth, month -> closed = month);
    }

    private void follow(@Nullable PresentRow person) {
        whereabouts = Whereabouts.UNKNOWN;
        if (person != null) {
            desk.background()
                    .latest(this, () -> queries.whereabouts(person.residentId()), known -> whereabouts = known);
        }
    }

    /** For the next leave: most begin today. */
    void clear() {
        id = ids.next();
        corrected = Optional.empty();
        resident.set(null);
        kind.set(null);
        leftOn.set(desk.today());
        expectedBackOn.set(null);
        backOn.set(null);
        List.of(reason, destination, escortName, escortRelation, escortPhone, approvedBy)
                .forEach(text -> text.set(""));
    }

    void edit(PresentRow person, Leave leave) {
        id = leave.id();
        corrected = Optional.of(leave);
        resident.set(person);
        kind.set(leave.kind());
        leftOn.set(leave.leftOn());
        expectedBackOn.set(leave.expectedBackOn().orElse(null));
        backOn.set(leave.backOn().orElse(null));
        reason.set(leave.reason().orElse(""));
        destination.set(leave.destination().orElse(""));
        escortName.set(leave.escort().name().orElse(""));
        escortRelation.set(leave.escort().relation().orElse(""));
        escortPhone.set(leave.escort().phone().orElse(""));
        approvedBy.set(leave.approvedBy().orElse(""));
    }

    LeaveDraft draft() {
        PresentRow person = resident.get();
        return new LeaveDraft(
                id,
                corrected.map(Leave::revision).orElse(0L),
                person == null ? null : person.residentId(),
                kind.get(),
                leftOn.get(),
                expectedBackOn.get(),
                backOn.get(),
                text(reason),
                text(destination),
                text(escortName),
                text(escortRelation),
                text(escortPhone),
                text(approvedBy),
                corrected.flatMap(Leave::remark).orElse(null));
    }

    Problems problems() {
        return draft().check(whereabouts, desk.today(), closed);
    }

    /** Writes in the background; what was typed stays until it is written. */
    void save(Runnable onSaved) {
        LeaveDraft draft = draft();
        boolean correcting = corrected.isPresent();
        desk.background().run(() -> correcting ? commands.correct(draft) : commands.grant(draft), outcome -> {
            switch (outcome) {
                case Granted granted -> {
                    String key = correcting ? desk.t("stay.leave.saved.correct", name()) : saved(draft);
                    desk.dialogs().saved(key, granted.revision());
                    onSaved.run();
                }
                case DoesNotFit misfit ->
                    desk.dialogs()
                            .refused(desk.messages().t(misfit.problems().all().getFirst()));
            }
        });
    }

    private String saved(LeaveDraft draft) {
        LeaveKind granted = draft.kind() == null ? LeaveKind.OTHER : draft.kind();
        return desk.t("stay.leave.saved.grant", name(), granted);
    }

    private String name() {
        PresentRow person = resident.get();
        return person == null ? "" : person.name();
    }

    private static @Nullable String text(StringProperty property) {
        return property.get() == null || property.get().isBlank()
                ? null
                : property.get().strip();
    }

    ObjectProperty<PresentRow> resident() {
        return resident;
    }

    ObjectProperty<LeaveKind> kind() {
        return kind;
    }

    ObjectProperty<LocalDate> leftOn() {
        return leftOn;
    }

    ObjectProperty<LocalDate> expectedBackOn() {
        return expectedBackOn;
    }

    ObjectProperty<LocalDate> backOn() {
        return backOn;
    }

    StringProperty reason() {
        return reason;
    }

    StringProperty destination() {
        return destination;
    }

    StringProperty escortName() {
        return escortName;
    }

    StringProperty escortRelation() {
        return escortRelation;
    }

    StringProperty escortPhone() {
        return escortPhone;
    }

    StringProperty approvedBy() {
        return approvedBy;
    }
}
