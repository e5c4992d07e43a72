// SPDX-License-Identifier: Apache-2.0
package anyi.resident.file;

import anyi.kit.Desk;
import anyi.resident.Registering;
import anyi.resident.Registering.ChangedMeanwhile;
import anyi.resident.Registering.NumberKnown;
import anyi.resident.Registering.Registered;
import anyi.resident.ResidentDraft;
import anyi.resident.ResidentQueries;
import anyi.resident.contact.Contact;
import anyi.resident.contact.ContactDraft;
import anyi.resident.contact.ContactQueries;
import anyi.resident.file.FileFacts.Successions;
import anyi.resident.status.CareLevelDraft;
import anyi.resident.status.Disability;
import anyi.resident.status.DisabilityDraft;
import anyi.resident.status.EconomicStatus;
import anyi.resident.status.EconomicStatusDraft;
import anyi.resident.status.HukouDraft;
import anyi.resident.status.PayeeAccountDraft;
import anyi.resident.status.Recording;
import anyi.resident.status.StatusQueries;
import anyi.value.Ids;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A person's facts and what is written about them. Saving answers with what is wrong, so that a form stays open with all
 * that was typed; nothing wrong = written.
 */
final class ResidentFileModel {
    private final Desk desk;
    private final Reading reading;
    private final FileCommands commands;
    private final Ids ids;
    private final UUID resident;
    private final Runnable afterwards;
    private final ReadOnlyObjectWrapper<Optional<FileFacts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private LocalDate on;

    /** What is read. */
    record Reading(ResidentQueries residents, ContactQueries contacts, StatusQueries statuses) {}

    /** @param afterwards once something was written, so that the rest of the file is loaded again */
    ResidentFileModel(Desk desk, Reading reading, FileCommands commands, Ids ids, UUID resident, Runnable afterwards) {
        this.desk = desk;
        this.reading = reading;
        this.commands = commands;
        this.ids = ids;
        this.resident = resident;
        this.afterwards = afterwards;
        this.on = desk.today();
    }

    ReadOnlyObjectProperty<Optional<FileFacts>> facts() {
        return facts.getReadOnlyProperty();
    }

    UUID resident() {
        return resident;
    }

    UUID newId() {
        return ids.next();
    }

    void show(LocalDate day) {
        on = day;
        load(() -> {});
    }

    /** Reads the facts; {@code then} once they are there. */
    void load(Runnable then) {
        LocalDate day = on;
        desk.background().latest(this, () -> read(day), found -> {
            facts.set(found);
            then.run();
        });
    }

    private Optional<FileFacts> read(LocalDate day) {
        return reading.residents
                .resident(resident)
                .map(known -> new FileFacts(
                        day,
                        known,
                        reading.contacts.of(resident),
                        reading.statuses.economicOf(resident),
                        reading.statuses.disabilitiesOf(resident),
                        new Successions(
                                reading.statuses.hukouOf(resident),
                                reading.statuses.careLevelsOf(resident),
                                reading.statuses.accountsOf(resident))));
    }

    Problems save(ResidentDraft draft) {
        Registering outcome = commands.residents().change(draft);
        return switch (outcome) {
            case Registered registered -> saved(desk.t("resident.saved.particulars"), registered.revision());
            case NumberKnown known ->
                Problems.of(Problem.refuse(
                        "idNumber",
                        "resident.problem.numberKnown",
                        known.person().name()));
            case ChangedMeanwhile meanwhile -> stale();
        };
    }

    Problems save(ContactDraft draft) {
        return answer(commands.contacts().record(draft), desk.t("resident.saved.contact"));
    }

    void remove(Contact contact) {
        told(answer(commands.contacts().remove(contact), desk.t("resident.saved.contactRemoved", contact.name())));
    }

    /** A new category begins and ends what it excludes; one that was there is corrected. */
    Problems save(EconomicStatusDraft draft) {
        Recording outcome = draft.revision() == 0
                ? commands.economic().change(draft)
                : commands.economic().record(draft);
        return answer(outcome, desk.t("resident.saved.economic"));
    }

    void remove(EconomicStatus status) {
        told(answer(commands.economic().remove(status), desk.t("resident.saved.economicRemoved")));
    }

    Problems save(DisabilityDraft draft) {
        return answer(commands.disabilities().record(draft), desk.t("resident.saved.disability"));
    }

    void remove(Disability disability) {
        told(answer(commands.disabilities().remove(disability), desk.t("resident.saved.disabilityRemoved")));
    }

    Problems save(HukouDraft draft) {
        return answer(commands.successions().changeHukou(draft), desk.t("resident.saved.hukou"));
    }

    Problems save(CareLevelDraft draft) {
        return answer(commands.successions().changeCareLevel(draft), desk.t("resident.saved.careLevel"));
    }

    Problems save(PayeeAccountDraft draft) {
        return answer(commands.successions().changeAccount(draft), desk.t("resident.saved.account"));
    }

    private Problems answer(Recording outcome, String sentence) {
        return switch (outcome) {
            case Recording.Recorded recorded -> saved(sentence, recorded.revision());
            case Recording.ChangedMeanwhile meanwhile -> stale();
            case Recording.Overlaps overlaps -> Problems.of(overlap(overlaps));
        };
    }

    private Problem overlap(Recording.Overlaps overlaps) {
        LocalDate to = overlaps.period().to();
        String from = desk.formats().date(overlaps.period().from());
        String until =
                to == null ? desk.t("resident.period.open") : desk.formats().date(to.minusDays(1));
        String what = overlaps.category().map(desk.messages()::t).orElse(desk.t("resident.period.another"));
        return Problem.refuse("from", "resident.problem.overlaps", what, from, until);
    }

    private Problems answer(OptionalLong revision, String sentence) {
        return revision.isPresent() ? saved(sentence, revision.getAsLong()) : stale();
    }

    private Problems saved(String sentence, long revision) {
        desk.dialogs().saved(sentence, revision);
        load(afterwards);
        return Problems.NONE;
    }

    private static Problems stale() {
        return Problems.of(Problem.refuse("", "resident.problem.changedMeanwhile"));
    }

    private void told(Problems problems) {
        problems.forEach(problem -> desk.dialogs().refused(desk.messages().t(problem)));
    }
}
