// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.watch;

import static anyi.store.schema.Tables.ASSESSMENT;
import static anyi.store.schema.Tables.BED_SERVICE_PERIOD;
import static anyi.store.schema.Tables.CONTACT;
import static anyi.store.schema.Tables.HOME;
import static anyi.store.schema.Tables.INCIDENT;
import static anyi.store.schema.Tables.LEAVE;
import static anyi.store.schema.Tables.PAYEE_ACCOUNT;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAY;
import static anyi.store.schema.Tables.SUBSIDY_LINE;
import static anyi.store.schema.Tables.SUBSIDY_RECEIVED;
import static anyi.store.schema.Tables.SUBSIDY_RUN;
import static anyi.store.schema.Tables.WATCH_NOTE;
import static org.jooq.Records.mapping;

import anyi.term.BedService;
import anyi.term.DischargeReason;
import anyi.term.IncidentHarm;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/** Reads what the warnings look at; in a bureau's file of every home. */
public final class WatchQueries {
    private final DSLContext db;

    public WatchQueries(DSLContext db) {
        this.db = db;
    }

    /** Every warning as of a day, with what was said about it. */
    public List<WatchRow> warnings(LocalDate on) {
        return WatchRow.of(facts(on).suspicions(), notes());
    }

    /** How many nobody has looked at. */
    public List<Suspicion> open(LocalDate on) {
        return warnings(on).stream()
                .filter(WatchRow::isOpen)
                .map(WatchRow::suspicion)
                .toList();
    }

    private WatchFacts facts(LocalDate on) {
        return new WatchFacts(
                on, homes(), stays(), paid(), levels(), runs(), leaves(), serious(), accounts(on), beds());
    }

    private Map<UUID, String> homes() {
        return db.select(HOME.HOME_ID, HOME.NAME).from(HOME).fetchMap(HOME.HOME_ID, HOME.NAME);
    }

    private List<WatchFacts.Stay> stays() {
        return db.select(
                        STAY.HOME_ID,
                        STAY.ID,
                        RESIDENT.ID,
                        RESIDENT.NAME,
                        RESIDENT.ID_NUMBER.convertFrom(Optional::ofNullable),
                        RESIDENT.BIRTH_ON.convertFrom(Optional::ofNullable),
                        STAY.ADMITTED_ON,
                        STAY.DISCHARGED_ON.convertFrom(Optional::ofNullable),
                        STAY.DISCHARGE_REASON.convertFrom(reason -> reason == DischargeReason.DEATH))
                .from(STAY)
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(STAY.HOME_ID))
                .and(RESIDENT.ID.eq(STAY.RESIDENT_ID))
                .orderBy(RESIDENT.PINYIN, RESIDENT.ID, STAY.ADMITTED_ON)
                .fetch(mapping(WatchFacts.Stay::new));
    }

    private List<WatchFacts.Paid> paid() {
        var paid = new ArrayList<>(db.select(
                        SUBSIDY_LINE.HOME_ID,
                        SUBSIDY_LINE.ID,
                        SUBSIDY_LINE.RESIDENT_ID,
                        SUBSIDY_LINE.SUBJECT_MONTH.convertFrom(YearMonth::from),
                        SUBSIDY_LINE.AMOUNT)
                .from(SUBSIDY_LINE)
                .where(SUBSIDY_LINE.RESIDENT_ID.isNotNull())
                .orderBy(SUBSIDY_LINE.SUBJECT_MONTH, SUBSIDY_LINE.ID)
                .fetch(mapping((home, id, resident, month, amount) ->
                        new WatchFacts.Paid(home, id, resident, month, amount, true))));
        paid.addAll(db.select(
                        SUBSIDY_RECEIVED.HOME_ID,
                        SUBSIDY_RECEIVED.ID,
                        SUBSIDY_RECEIVED.RESIDENT_ID,
                        SUBSIDY_RECEIVED.SUBJECT_MONTH.convertFrom(YearMonth::from),
                        SUBSIDY_RECEIVED.AMOUNT)
                .from(SUBSIDY_RECEIVED)
                .orderBy(SUBSIDY_RECEIVED.SUBJECT_MONTH, SUBSIDY_RECEIVED.ID)
                .fetch(mapping((home, id, resident, month, amount) ->
                        new WatchFacts.Paid(home, id, resident, month, amount, false))));
        return paid;
    }

    private List<WatchFacts.Level> levels() {
        return db.select(
                        ASSESSMENT.HOME_ID,
                        ASSESSMENT.ID,
                        ASSESSMENT.RESIDENT_ID,
                        RESIDENT.NAME,
                        ASSESSMENT.ASSESSED_ON,
                        ASSESSMENT.DEPENDENCE)
                .from(ASSESSMENT)
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(ASSESSMENT.HOME_ID))
                .and(RESIDENT.ID.eq(ASSESSMENT.RESIDENT_ID))
                .where(ASSESSMENT.DEPENDENCE.isNotNull())
                .and(ASSESSMENT.SUPERSEDED_BY.isNull())
                .orderBy(ASSESSMENT.ASSESSED_ON, ASSESSMENT.ID)
                .fetch(mapping(WatchFacts.Level::new));
    }

    private List<WatchFacts.Run> runs() {
        return db.select(
                        SUBSIDY_RUN.HOME_ID,
                        SUBSIDY_RUN.ID,
                        SUBSIDY_RUN.RUN_MONTH.convertFrom(YearMonth::from),
                        SUBSIDY_RUN.CLOSED_AT.convertFrom(at -> at.toLocalDate()))
                .from(SUBSIDY_RUN)
                .where(SUBSIDY_RUN.CLOSED_AT.isNotNull())
                .orderBy(SUBSIDY_RUN.RUN_MONTH)
                .fetch(mapping(WatchFacts.Run::new));
    }

    private List<WatchFacts.Leave> leaves() {
        return db.select(
                        LEAVE.HOME_ID,
                        LEAVE.RESIDENT_ID,
                        LEAVE.LEFT_ON,
                        LEAVE.BACK_ON.convertFrom(Optional::ofNullable))
                .from(LEAVE)
                .fetch(mapping(WatchFacts.Leave::new));
    }

    private List<WatchFacts.Serious> serious() {
        return db.select(INCIDENT.HOME_ID, INCIDENT.ID, INCIDENT.RESIDENT_ID, RESIDENT.NAME, INCIDENT.HAPPENED_ON)
                .from(INCIDENT)
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(INCIDENT.HOME_ID))
                .and(RESIDENT.ID.eq(INCIDENT.RESIDENT_ID))
                .where(INCIDENT.INCIDENT_HARM.eq(IncidentHarm.SERIOUS))
                .orderBy(INCIDENT.HAPPENED_ON, INCIDENT.ID)
                .fetch(mapping(WatchFacts.Serious::new));
    }

    private List<WatchFacts.Account> accounts(LocalDate on) {
        Map<UUID, Set<String>> ties = ties();
        return db.select(
                        PAYEE_ACCOUNT.HOME_ID,
                        PAYEE_ACCOUNT.ID,
                        PAYEE_ACCOUNT.RESIDENT_ID,
                        RESIDENT.NAME,
                        PAYEE_ACCOUNT.ACCOUNT_NUMBER,
                        PAYEE_ACCOUNT.VALID_FROM)
                .from(PAYEE_ACCOUNT)
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(PAYEE_ACCOUNT.HOME_ID))
                .and(RESIDENT.ID.eq(PAYEE_ACCOUNT.RESIDENT_ID))
                .where(PAYEE_ACCOUNT.VALID_FROM.le(on))
                .and(PAYEE_ACCOUNT.VALID_TO.isNull().or(PAYEE_ACCOUNT.VALID_TO.gt(on)))
                .orderBy(RESIDENT.PINYIN, PAYEE_ACCOUNT.ID)
                .fetch(mapping((home, id, resident, name, number, since) -> {
                    Set<String> own = new HashSet<>(ties.getOrDefault(resident, Set.of()));
                    own.add(name);
                    return new WatchFacts.Account(home, id, resident, name, number, since, own);
                }));
    }

    /** Names and telephone numbers of everybody's contacts. */
    private Map<UUID, Set<String>> ties() {
        Map<UUID, Set<String>> ties = new HashMap<>();
        db.select(CONTACT.RESIDENT_ID, CONTACT.NAME, CONTACT.PHONE)
                .from(CONTACT)
                .forEach(row -> {
                    Set<String> own = ties.computeIfAbsent(row.value1(), any -> new HashSet<>());
                    own.add(row.value2());
                    if (row.value3() != null) {
                        own.add(row.value3());
                    }
                });
        return ties;
    }

    private List<WatchFacts.Bed> beds() {
        return db.select(
                        BED_SERVICE_PERIOD.HOME_ID,
                        BED_SERVICE_PERIOD.VALID_FROM,
                        BED_SERVICE_PERIOD.VALID_TO.convertFrom(Optional::ofNullable))
                .from(BED_SERVICE_PERIOD)
                .where(BED_SERVICE_PERIOD.SERVICE.in(BedService.IN_SERVICE, BedService.RESERVED))
                .fetch(mapping(WatchFacts.Bed::new));
    }

    public List<WatchNoteRow> notes() {
        return db.select(
                        WATCH_NOTE.ID,
                        WATCH_NOTE.WATCH_KIND,
                        WATCH_NOTE.SUBJECT,
                        WATCH_NOTE.FINGERPRINT,
                        WATCH_NOTE.REASON,
                        WATCH_NOTE.LOOKED_ON,
                        WATCH_NOTE.LOOKED_BY)
                .from(WATCH_NOTE)
                .orderBy(WATCH_NOTE.LOOKED_ON.desc(), WATCH_NOTE.ID)
                .fetch(mapping(WatchNoteRow::new));
    }
}
