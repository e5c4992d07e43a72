// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

import static anyi.store.schema.Tables.CLAIM_RULE;
import static anyi.store.schema.Tables.HOLIDAY;
import static anyi.store.schema.Tables.NOTICE_OBJECTION;

import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.Store;
import anyi.store.schema.tables.records.ClaimRuleRecord;
import anyi.store.schema.tables.records.HolidayRecord;
import anyi.store.schema.tables.records.NoticeEntryRecord;
import anyi.store.schema.tables.records.NoticeObjectionRecord;
import anyi.store.schema.tables.records.PublicNoticeRecord;
import anyi.subsidy.claim.ClaimCommands;
import anyi.subsidy.claim.ClaimQueries;
import anyi.subsidy.claim.ClaimRow;
import anyi.subsidy.claim.ClaimRules;
import anyi.subsidy.claim.StepDraft;
import anyi.term.ClaimMove;
import anyi.text.Messages;
import anyi.value.Ids;
import anyi.value.Money;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Hangs out lists, keeps objections and their answers, and what the place decides about days. */
@Needs(Right.CLAIMS)
public final class NoticeCommands {
    private final Store store;
    private final Ids ids;
    private final Messages messages;
    private final ClaimCommands claims;

    public NoticeCommands(Store store, Ids ids, Messages messages, ClaimCommands claims) {
        this.store = store;
        this.ids = ids;
        this.messages = messages;
        this.claims = claims;
    }

    /** What came of making a list. */
    public sealed interface Made {
        /** @param revision of the act, to take it back by */
        record Done(UUID notice, long revision) implements Made {}

        /** Nothing was written. @param name whose claim does not allow it; empty = the list itself */
        record DoesNotFit(String name, Problems problems) implements Made {}
    }

    /** Makes the list and takes each of its claims the step further. */
    public Made publish(String actor, NoticeDraft draft, LocalDate today) {
        try {
            return store.write(
                    actor,
                    messages.t("subsidy.notice.act.publish", draft.claims().size()),
                    tx -> {
                        WorkDays days = new NoticeQueries(tx.db()).workDays();
                        var queries = new ClaimQueries(tx.db());
                        Problems problems =
                                draft.check(days, queries.rules(today).noticeDays(), today);
                        if (problems.refuse()) {
                            return new Made.DoesNotFit("", problems);
                        }
                        PublicNoticeRecord notice = notice(actor, draft, days);
                        tx.insert(notice);
                        for (ClaimRow claim : queries.in(draft.claims().keySet())) {
                            tx.insert(entry(
                                    notice.getId(),
                                    claim,
                                    Objects.requireNonNull(draft.claims().get(claim.id()))));
                        }
                        var step = new StepDraft(
                                ClaimMove.PUBLISH, draft.startsOn(), actor, notice.getTitle(), null, false);
                        claims.step(tx, List.copyOf(draft.claims().keySet()), step, today);
                        return new Made.Done(notice.getId(), tx.revision());
                    });
        } catch (ClaimCommands.Misfit misfit) {
            return new Made.DoesNotFit(misfit.result().name(), misfit.result().problems());
        }
    }

    private PublicNoticeRecord notice(String actor, NoticeDraft draft, WorkDays days) {
        var notice = new PublicNoticeRecord();
        notice.setId(ids.next());
        notice.setTitle(Objects.requireNonNull(draft.title()).strip());
        notice.setStartsOn(draft.startsOn());
        notice.setWorkingDays(Objects.requireNonNull(draft.workingDays()).shortValue());
        notice.setEndsOn(draft.lastDay(days));
        notice.setEndsStated(draft.reach(days).orElseThrow() instanceof WorkDays.Reach.Unknown);
        notice.setPlace(Objects.requireNonNull(draft.place()).strip());
        notice.setTelephone(Objects.requireNonNull(draft.telephone()).strip());
        notice.setNamesMasked(draft.namesMasked());
        notice.setMadeBy(actor);
        return notice;
    }

    private NoticeEntryRecord entry(UUID notice, ClaimRow claim, Optional<Money> standard) {
        var entry = new NoticeEntryRecord();
        entry.setId(ids.next());
        entry.setNoticeId(notice);
        entry.setClaimId(claim.id());
        entry.setResidentId(claim.resident().orElse(null));
        entry.setAmount(standard.orElse(null));
        return entry;
    }

    public long object(String actor, UUID notice, ObjectionDraft draft) {
        return store.write(actor, messages.t("subsidy.notice.act.object"), tx -> {
            Optional<ClaimRow> claim =
                    Optional.ofNullable(draft.claim()).flatMap(id -> new ClaimQueries(tx.db()).find(id));
            var row = new NoticeObjectionRecord();
            row.setId(ids.next());
            row.setNoticeId(notice);
            row.setClaimId(draft.claim());
            row.setResidentId(claim.flatMap(ClaimRow::resident).orElse(null));
            row.setRaisedOn(draft.raisedOn());
            row.setRaisedBy(Objects.requireNonNull(draft.raisedBy()).strip());
            row.setContent(Objects.requireNonNull(draft.content()).strip());
            tx.insert(row);
            return tx.revision();
        });
    }

    public long answer(String actor, UUID objection, Objection.Answer answer) {
        return store.write(actor, messages.t("subsidy.notice.act.answer"), tx -> {
            NoticeObjectionRecord row = tx.row(NOTICE_OBJECTION, objection);
            row.setAnsweredOn(answer.on());
            row.setAnswer(answer.words());
            row.setUpheld(answer.upheld());
            tx.update(row);
            return tx.revision();
        });
    }

    /** What the place decided, from a day on. */
    public long decide(String actor, ClaimRules rules, LocalDate from, Optional<String> source) {
        return store.write(actor, messages.t("subsidy.notice.act.decide"), tx -> {
            Optional<UUID> known = tx.db()
                    .select(CLAIM_RULE.ID)
                    .from(CLAIM_RULE)
                    .where(CLAIM_RULE.VALID_FROM.eq(from))
                    .fetchOptional(CLAIM_RULE.ID);
            ClaimRuleRecord row = known.map(id -> tx.row(CLAIM_RULE, id)).orElseGet(ClaimRuleRecord::new);
            row.setValidFrom(from);
            row.setNoticeDays((short) rules.noticeDays());
            row.setRecheckFirst(rules.recheckFirst());
            row.setWaitingDays((short) rules.waitingDays());
            row.setSourceDocument(source.orElse(null));
            if (known.isPresent()) {
                tx.update(row);
            } else {
                row.setId(ids.next());
                tx.insert(row);
            }
            return tx.revision();
        });
    }

    /** Days off and make-up days; a day that is known already is stated anew. */
    public long state(String actor, List<Holiday> days) {
        return store.write(actor, messages.t("subsidy.notice.act.holidays", days.size()), tx -> {
            var known = tx.db()
                    .select(HOLIDAY.HOLIDAY_ON, HOLIDAY.ID)
                    .from(HOLIDAY)
                    .fetchMap(HOLIDAY.HOLIDAY_ON, HOLIDAY.ID);
            for (Holiday day : days) {
                UUID id = known.get(day.on());
                HolidayRecord row = id == null ? new HolidayRecord() : tx.row(HOLIDAY, id);
                row.setHolidayOn(day.on());
                row.setIsWorking(day.isWorking());
                row.setHolidayName(day.name());
                row.setSourceDocument(day.source().isEmpty() ? null : day.source());
                if (id == null) {
                    row.setId(ids.next());
                    tx.insert(row);
                    known.put(day.on(), row.getId());
                } else {
                    tx.update(row);
                }
            }
            return tx.revision();
        });
    }
}
