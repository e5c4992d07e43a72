// SPDX-License-Identifier: Apache-2.0
package anyi.casefile;

import anyi.kit.Desk;
import anyi.term.Term;
import anyi.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Turns what is dated into the entries of the time line. */
record TimelineWords(Desk desk) {
    private static final String STAY = "stay";
    private static final String ASSESSMENTS = "assessments";
    private static final String MEANS = "means";
    private static final String SUBSIDIES = "subsidies";
    private static final String PARTICULARS = "particulars";

    List<TimelineEntry> stays(List<StayEvent> stays, List<BedEvent> beds) {
        var entries = new ArrayList<TimelineEntry>();
        for (StayEvent stay : stays) {
            entries.add(new TimelineEntry(
                    stay.admittedOn(),
                    EventKind.ADMITTED,
                    stay.dayKnown() ? desk.t("casefile.event.admitted") : desk.t("casefile.event.admittedMonth"),
                    join(List.of(
                            firstBed(stay.id(), beds).map(bed -> desk.t("casefile.event.inBed", bed.label())),
                            stay.contractNumber().map(number -> desk.t("casefile.event.contract", number)),
                            stay.contractTo().map(day -> desk.t("casefile.event.contractTo", date(day))))),
                    STAY));
            stay.dischargedOn()
                    .ifPresent(day -> entries.add(new TimelineEntry(
                            day,
                            EventKind.DISCHARGED,
                            desk.t(
                                    "casefile.event.discharged",
                                    stay.reason().map(desk.messages()::t).orElse("")),
                            stay.destination().orElse(""),
                            STAY)));
            entries.addAll(moves(
                    beds.stream().filter(bed -> bed.stayId().equals(stay.id())).toList()));
        }
        return entries;
    }

    private static Optional<BedEvent> firstBed(UUID stay, List<BedEvent> beds) {
        return beds.stream().filter(bed -> bed.stayId().equals(stay)).findFirst();
    }

    private List<TimelineEntry> moves(List<BedEvent> beds) {
        var entries = new ArrayList<TimelineEntry>();
        for (int i = 1; i < beds.size(); i++) {
            BedEvent bed = beds.get(i);
            entries.add(new TimelineEntry(
                    bed.from(),
                    EventKind.BED_MOVED,
                    desk.t("casefile.event.moved", beds.get(i - 1).label(), bed.label()),
                    bed.nursing() ? desk.t("casefile.event.intoNursing") : desk.t("casefile.event.intoOrdinary"),
                    STAY));
        }
        return entries;
    }

    List<TimelineEntry> leaves(List<LeaveEvent> leaves) {
        var entries = new ArrayList<TimelineEntry>();
        for (LeaveEvent leave : leaves) {
            entries.add(new TimelineEntry(
                    leave.leftOn(),
                    EventKind.LEFT,
                    desk.t("casefile.event.left", leave.kind()),
                    join(List.of(
                            leave.reason(),
                            leave.destination(),
                            leave.expectedBackOn().map(day -> desk.t("casefile.event.expected", date(day))))),
                    STAY));
            leave.backOn()
                    .ifPresent(day -> entries.add(new TimelineEntry(
                            day,
                            EventKind.BACK,
                            desk.t("casefile.event.back"),
                            desk.t("casefile.event.away", leave.kind(), ChronoUnit.DAYS.between(leave.leftOn(), day)),
                            STAY)));
        }
        return entries;
    }

    List<TimelineEntry> assessments(List<AssessmentEvent> assessments) {
        var entries = new ArrayList<TimelineEntry>();
        for (int i = 0; i < assessments.size(); i++) {
            AssessmentEvent one = assessments.get(i);
            String level = one.level().map(desk.messages()::t).orElse("");
            entries.add(new TimelineEntry(
                    one.on(),
                    EventKind.ASSESSED,
                    one.score()
                            .map(score -> desk.t("casefile.event.assessed", score, level))
                            .orElse(desk.t("casefile.event.stated", level)),
                    i == 0
                            ? join(List.of(
                                    Optional.of(desk.messages().t(one.reason())),
                                    Optional.of(desk.messages().t(one.standard()))))
                            : comparison(one, assessments.get(i - 1)),
                    ASSESSMENTS));
        }
        return entries;
    }

    private String comparison(AssessmentEvent now, AssessmentEvent before) {
        if (now.score().isEmpty() || before.score().isEmpty()) {
            return desk.messages().t(now.reason());
        }
        int change = now.score().get() - before.score().get();
        String then = date(before.on());
        int was = before.score().get();
        if (change == 0) {
            return desk.t("casefile.event.sameScore", then, was);
        }
        return change < 0
                ? desk.t("casefile.event.fewer", then, was, -change)
                : desk.t("casefile.event.more", then, was, change);
    }

    /** Care levels and payers: each follows the one before. */
    List<TimelineEntry> changes(EventKind kind, List<StatusEvent> events) {
        var entries = new ArrayList<TimelineEntry>();
        for (int i = 0; i < events.size(); i++) {
            String now = word(events.get(i));
            boolean care = kind == EventKind.CARE_LEVEL;
            String title = care ? desk.t("casefile.event.careLevel", now) : desk.t("casefile.event.funding", now);
            if (i > 0) {
                String before = word(events.get(i - 1));
                title = care
                        ? desk.t("casefile.event.careLevelChange", before, now)
                        : desk.t("casefile.event.fundingChange", before, now);
            }
            entries.add(new TimelineEntry(events.get(i).from(), kind, title, "", care ? PARTICULARS : STAY));
        }
        return entries;
    }

    List<TimelineEntry> economic(List<StatusEvent> events) {
        return events.stream()
                .map(event -> new TimelineEntry(
                        event.from(),
                        EventKind.ECONOMIC,
                        desk.t("casefile.event.economic", word(event)),
                        until(event),
                        MEANS))
                .toList();
    }

    List<TimelineEntry> disabilities(List<StatusEvent> events) {
        return events.stream()
                .map(event -> new TimelineEntry(
                        event.from(),
                        EventKind.DISABILITY,
                        event.grade()
                                .map(grade -> desk.t("casefile.event.disabilityGrade", word(event), grade))
                                .orElse(desk.t("casefile.event.disability", word(event))),
                        until(event),
                        MEANS))
                .toList();
    }

    List<TimelineEntry> hukou(List<StatusEvent> events) {
        return events.stream()
                .map(event -> new TimelineEntry(
                        event.from(),
                        EventKind.HUKOU,
                        desk.t("casefile.event.hukou"),
                        join(List.of(event.text(), event.term().map(desk.messages()::t))),
                        PARTICULARS))
                .toList();
    }

    /** What was paid for a month stands at its last day. */
    List<TimelineEntry> paid(List<PaidEvent> events, boolean computed) {
        return events.stream()
                .map(event -> paid(YearMonth.from(event.month()), event.amount(), computed))
                .toList();
    }

    private TimelineEntry paid(YearMonth month, Money amount, boolean computed) {
        return new TimelineEntry(
                month.atEndOfMonth(),
                EventKind.PAID,
                desk.t(
                        "casefile.event.paid",
                        desk.formats().month(month),
                        desk.formats().money(amount)),
                computed ? desk.t("casefile.event.closed") : desk.t("casefile.event.fromLedger"),
                SUBSIDIES);
    }

    private String until(StatusEvent event) {
        return event.to()
                .map(day -> desk.t("casefile.event.until", date(day.minusDays(1))))
                .orElse("");
    }

    private String word(StatusEvent event) {
        return event.term()
                .map((Term term) -> desk.messages().t(term))
                .or(event::text)
                .orElse("");
    }

    private String date(LocalDate day) {
        return desk.formats().date(day);
    }

    private static String join(List<Optional<String>> parts) {
        return parts.stream().flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }
}
