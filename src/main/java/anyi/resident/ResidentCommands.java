// SPDX-License-Identifier: Apache-2.0
package anyi.resident;

import static anyi.store.schema.Tables.RESIDENT;

import anyi.kit.Session;
import anyi.resident.Registering.ChangedMeanwhile;
import anyi.resident.Registering.NumberKnown;
import anyi.resident.Registering.Registered;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.ResidentRecord;
import anyi.text.Messages;
import anyi.text.Pinyin;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes persons. Their dated facts have commands of their own in {@code status}. */
@Needs(Right.RESIDENTS)
public final class ResidentCommands {
    private static final int PINYIN = 200;
    private static final int INITIALS = 40;
    private static final int SEARCH = 600;

    private final Store store;
    private final Session session;
    private final Messages purposes;
    private final Clock clock;

    /** @param purposes the Chinese words: purposes are data of the log */
    public ResidentCommands(Store store, Session session, Messages purposes, Clock clock) {
        this.store = store;
        this.session = session;
        this.purposes = purposes;
        this.clock = clock;
    }

    /** A new person; the draft is clean. */
    public Registering register(ResidentDraft draft) {
        String purpose = purposes.t("resident.purpose.register", nameOf(draft));
        return store.write(session.actor(), purpose, tx -> register(tx, draft));
    }

    /** Inside a larger act, which has to give up when the number is known. */
    public Registering register(Tx tx, ResidentDraft draft) {
        Optional<KnownPerson> known = owner(tx, draft);
        if (known.isPresent()) {
            return new NumberKnown(known.get());
        }
        tx.insert(row(draft));
        return new Registered(draft.id(), tx.revision());
    }

    /** What is written about a person becomes what the draft says. */
    public Registering change(ResidentDraft draft) {
        String purpose = purposes.t("resident.purpose.change", nameOf(draft));
        return store.write(session.actor(), purpose, tx -> change(tx, draft));
    }

    public Registering change(Tx tx, ResidentDraft draft) {
        Optional<KnownPerson> known = owner(tx, draft);
        if (known.isPresent()) {
            return new NumberKnown(known.get());
        }
        ResidentRecord row = tx.row(RESIDENT, draft.id());
        if (row.getRevision() != draft.revision()) {
            return new ChangedMeanwhile();
        }
        fill(row, draft.toResident(LocalDate.now(clock)));
        tx.update(row);
        return new Registered(draft.id(), tx.revision());
    }

    /** Many new persons of an import; the caller has seen to it that no number is known or stands twice. */
    public void takeIn(Tx tx, List<ResidentDraft> drafts) {
        tx.insertAll(drafts.stream().map(this::row).toList());
    }

    private Optional<KnownPerson> owner(Tx tx, ResidentDraft draft) {
        return draft.identity()
                .normalisedNumber()
                .flatMap(number -> new ResidentQueries(tx.db()).withNumber(number))
                .filter(known -> !known.id().equals(draft.id()));
    }

    private ResidentRecord row(ResidentDraft draft) {
        var row = new ResidentRecord();
        row.setId(draft.id());
        fill(row, draft.toResident(LocalDate.now(clock)));
        return row;
    }

    private static void fill(ResidentRecord row, Resident resident) {
        Identity identity = resident.identity();
        row.setName(identity.name());
        row.setFormerName(identity.formerName().orElse(null));
        row.setSex(identity.sex().orElse(null));
        row.setBirthOn(identity.birthOn().orElse(null));
        row.setIdKind(identity.idKind());
        row.setIdNumber(identity.idNumber().orElse(null));
        row.setIdMissingReason(identity.idMissingReason().orElse(null));
        row.setIdExpiresOn(identity.idExpiresOn().orElse(null));
        Pinyin pinyin = Pinyin.ofName(identity.name());
        row.setPinyin(cut(pinyin.spaced(), PINYIN));
        row.setInitials(cut(pinyin.initials(), INITIALS));
        row.setSearch(cut(searchable(resident), SEARCH));
        fill(row, resident.particulars());
    }

    private static void fill(ResidentRecord row, Particulars particulars) {
        row.setEthnicGroup(particulars.ethnicGroup().orElse(null));
        row.setMaritalStatus(particulars.maritalStatus().orElse(null));
        row.setEducation(particulars.education().orElse(null));
        row.setFormerWork(particulars.formerWork().orElse(null));
        row.setReligion(particulars.religion().orElse(null));
        row.setPhone(particulars.phone().orElse(null));
        row.setAddress(particulars.address().orElse(null));
        row.setDiet(particulars.diet().orElse(null));
        row.setBloodType(particulars.bloodType().orElse(null));
        row.setAllergies(particulars.allergies().orElse(null));
        row.setRisks(particulars.risks().orElse(null));
        row.setRemark(particulars.remark().orElse(null));
    }

    private static String searchable(Resident resident) {
        Identity identity = resident.identity();
        return Stream.of(
                        Optional.of(Pinyin.searchable(identity.name())),
                        identity.formerName().map(Pinyin::searchable),
                        identity.idNumber(),
                        resident.particulars().phone().map(phone -> phone.replaceAll("[\\s-]", "")))
                .flatMap(Optional::stream)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private String nameOf(ResidentDraft draft) {
        return draft.toResident(LocalDate.now(clock)).name();
    }
}
