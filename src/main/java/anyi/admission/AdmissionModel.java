// SPDX-License-Identifier: Apache-2.0
package anyi.admission;

import anyi.admission.AdmissionResult.BedRefused;
import anyi.admission.AdmissionResult.CategoryOverlaps;
import anyi.admission.AdmissionResult.Done;
import anyi.admission.AdmissionResult.InHouseAlready;
import anyi.admission.AdmissionResult.NumberKnown;
import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.resident.KnownPerson;
import anyi.resident.Resident;
import anyi.resident.ResidentQueries;
import anyi.stay.BedStayQueries;
import anyi.stay.FreeBedRow;
import anyi.value.IdentityNumber;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The path of an admission: where it stands, who was recognised, which beds can be chosen. */
final class AdmissionModel {
    static final int STEPS = 5;

    private final Desk desk;
    private final ResidentQueries residents;
    private final BedStayQueries beds;
    private final AdmissionCommands commands;
    private final AdmissionFields fields;
    private final IntegerProperty step = new SimpleIntegerProperty();
    private final ObjectProperty<Optional<IdentityNumber>> number = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<KnownPerson>> similar = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Resident>> known = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<FreeBedRow> allBeds = FXCollections.observableArrayList();
    private final FilteredList<FreeBedRow> freeBeds = new FilteredList<>(allBeds);

    AdmissionModel(
            Desk desk,
            ResidentQueries residents,
            BedStayQueries beds,
            AdmissionCommands commands,
            AdmissionFields fields) {
        this.desk = desk;
        this.residents = residents;
        this.beds = beds;
        this.commands = commands;
        this.fields = fields;
        fields.admittedOn().set(desk.today());
        fields.idNumber().addListener((typed, before, now) -> readNumber());
        fields.name().addListener((typed, before, now) -> lookForNamesake());
        fields.sex().addListener((sex, before, now) -> narrowBeds());
        fields.admittedOn().addListener((day, before, now) -> loadBeds(Optional.empty()));
        fields.category().addListener((category, before, now) -> fields.suggestFunding());
    }

    void start(Optional<UUID> resident, Optional<UUID> bed) {
        loadBeds(bed);
        resident.ifPresent(this::recognise);
    }

    private void readNumber() {
        LocalDate today = desk.today();
        number.set(fields.draft(known.get()).resident().identity().number(today));
        number.get().ifPresent(fields::takeFrom);
        similar.set(Optional.empty());
        number.get()
                .ifPresent(read ->
                        desk.background().latest("number", () -> residents.withNumber(read.text()), this::found));
    }

    private void lookForNamesake() {
        String name = fields.name().get();
        if (name != null && name.strip().length() > 1 && number.get().isEmpty()) {
            desk.background()
                    .latest(
                            "name",
                            () -> residents
                                    .withName(name.strip(), fields.birthOn().get())
                                    .stream()
                                    .findFirst(),
                            this::found);
        }
    }

    private void found(Optional<KnownPerson> person) {
        similar.set(known.get().isPresent() ? Optional.empty() : person);
    }

    /** The file that is there is used, instead of a second one for the same person. */
    void recognise(UUID residentId) {
        desk.background().run(() -> residents.resident(residentId), found -> {
            known.set(found);
            found.ifPresent(fields::show);
            similar.set(Optional.empty());
        });
    }

    private void loadBeds(Optional<UUID> chosen) {
        LocalDate on = fields.admittedOn().get();
        if (on != null) {
            desk.background().latest("beds", () -> beds.free(on), rows -> {
                UUID before = Optional.ofNullable(fields.bed().get())
                        .map(FreeBedRow::bedId)
                        .or(() -> chosen)
                        .orElse(null);
                allBeds.setAll(rows);
                fields.bed()
                        .set(rows.stream()
                                .filter(row -> row.bedId().equals(before))
                                .findFirst()
                                .orElse(null));
                narrowBeds();
            });
        }
    }

    private void narrowBeds() {
        var sex = Optional.ofNullable(fields.sex().get());
        freeBeds.setPredicate(bed -> bed.fits(sex));
        FreeBedRow chosen = fields.bed().get();
        if (chosen != null && !chosen.fits(sex)) {
            fields.bed().set(null);
        }
    }

    AdmissionDraft draft() {
        return fields.draft(known.get());
    }

    Problems problems(int ofStep) {
        LocalDate today = desk.today();
        return switch (ofStep) {
            case 0 -> draft().checkIdentity(today);
            case 1 -> draft().checkContact();
            case 3 -> draft().checkStay(today);
            default -> Problems.NONE;
        };
    }

    /** The first step that still refuses. */
    Optional<Integer> unfinished() {
        for (int i = 0; i < STEPS; i++) {
            if (problems(i).refuse()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    void admit() {
        AdmissionDraft draft = draft();
        desk.background().run(() -> commands.admit(draft), this::admitted);
    }

    private void admitted(AdmissionResult result) {
        switch (result) {
            case Done done -> {
                desk.drafts().discard(AdmissionFields.DRAFT);
                desk.dialogs()
                        .saved(desk.t("admission.saved", fields.name().get().strip()), done.revision());
                desk.navigator().open(new Place.CaseFile(done.residentId(), ""));
            }
            case NumberKnown taken -> {
                similar.set(Optional.of(taken.person()));
                step.set(0);
                desk.dialogs()
                        .refused(desk.t(
                                "admission.refused.numberKnown", taken.person().name()));
            }
            case InHouseAlready other ->
                desk.dialogs().refused(desk.t("admission.refused.inHouse", other.admittedOn()));
            case BedRefused bed -> {
                step.set(2);
                loadBeds(Optional.empty());
                desk.dialogs().refused(desk.messages().t(bed.refusal().problem()));
            }
            case CategoryOverlaps other -> {
                step.set(0);
                desk.dialogs().refused(desk.t("admission.refused.category", other.from()));
            }
        }
    }

    List<FreeBedRow> everyFreeBed() {
        return List.copyOf(freeBeds);
    }

    AdmissionFields fields() {
        return fields;
    }

    IntegerProperty step() {
        return step;
    }

    ObjectProperty<Optional<IdentityNumber>> number() {
        return number;
    }

    ObjectProperty<Optional<KnownPerson>> similar() {
        return similar;
    }

    ObjectProperty<Optional<Resident>> known() {
        return known;
    }

    ObservableList<FreeBedRow> freeBeds() {
        return freeBeds;
    }
}
