// SPDX-License-Identifier: Apache-2.0
package anyi.today;

import anyi.bed.BedQueries;
import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.staff.duty.DutyQueries;
import anyi.stay.movement.MovementQueries;
import anyi.subsidy.run.MonthStates;
import anyi.subsidy.watch.WatchQueries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Reads the workbench and knows which rows stand behind its figures. */
final class TodayModel {
    static final int DAYS = 30;
    private static final int MOVEMENT_DAYS = 30;
    private static final int MOVEMENTS = 4;
    private static final int MOST_PREVIEWED = 1000;

    private final Desk desk;
    private final TodayQueries queries;
    private final BedQueries beds;
    private final MovementQueries movements;
    private final DutyQueries duties;
    private final WatchQueries warnings;
    private final MonthStates months;
    private final ObjectProperty<TodayFacts.Figures> figures = new SimpleObjectProperty<>();
    private final ObjectProperty<TodayFacts> facts = new SimpleObjectProperty<>();

    TodayModel(
            Desk desk,
            TodayQueries queries,
            BedQueries beds,
            MovementQueries movements,
            DutyQueries duties,
            WatchQueries warnings,
            MonthStates months) {
        this.desk = desk;
        this.queries = queries;
        this.beds = beds;
        this.movements = movements;
        this.duties = duties;
        this.warnings = warnings;
        this.months = months;
    }

    ObjectProperty<TodayFacts.Figures> figures() {
        return figures;
    }

    /** What is due and who came and went; comes after the figures, which are read in a moment. */
    ObjectProperty<TodayFacts> facts() {
        return facts;
    }

    void load() {
        desk.background().latest(this, this::readFigures, read -> {
            figures.set(read);
            readRest(read);
        });
    }

    private void readRest(TodayFacts.Figures shown) {
        desk.background().latest(this, () -> rest(shown), read -> {
            facts.set(read);
            warn(read);
            preview(shown);
        });
    }

    /** Warnings look at everything: they come after what everybody waits for. */
    private void warn(TodayFacts shown) {
        desk.background().latest(warnings, () -> warnings.open(desk.today()), open -> {
            if (!open.isEmpty() && facts.get() == shown) {
                facts.set(shown.with(
                        DueKind.WARNING,
                        open.stream()
                                .map(one -> new DueRow(one.home(), one.name(), Optional.empty()))
                                .toList()));
            }
        });
    }

    /** A month that nobody has computed yet: what it would come to, in a home where that is a matter of a moment. */
    private void preview(TodayFacts.Figures shown) {
        if (shown.month().isPresent() || shown.house().inHouse() > MOST_PREVIEWED) {
            return;
        }
        YearMonth month = YearMonth.from(desk.today());
        desk.background().latest(months, () -> months.of(month, (done, total, step) -> {}), state -> {
            if (state.lineCount() > 0 && figures.get() == shown) {
                figures.set(shown.with(MonthRow.preview(state)));
            }
        });
    }

    private TodayFacts.Figures readFigures() {
        LocalDate on = desk.today();
        YearMonth month = YearMonth.from(on);
        return new TodayFacts.Figures(
                queries.house(on), beds.share(on), queries.month(month), queries.month(month.minusMonths(1)));
    }

    private TodayFacts rest(TodayFacts.Figures shown) {
        LocalDate on = desk.today();
        return new TodayFacts(
                shown,
                due(on),
                queries.levels(on),
                movements.between(on.minusDays(MOVEMENT_DAYS), on).stream()
                        .limit(MOVEMENTS)
                        .toList(),
                queries.birthdays(on));
    }

    private Map<DueKind, List<DueRow>> due(LocalDate on) {
        LocalDate until = on.plusDays(DAYS);
        var due = new EnumMap<DueKind, List<DueRow>>(DueKind.class);
        Map<DueKind, List<DueRow>> claims = queries.claims(on, until);
        for (DueKind kind : DueKind.values()) {
            List<DueRow> rows = switch (kind) {
                case LEAVE_OVERDUE -> queries.overdue(on);
                case ASSESSMENT -> queries.assessments(on, until);
                case VERIFICATION -> queries.verifications(on, until);
                case SUBSIDY_VERIFICATION, NOTICE_OVER, CLAIM_DOCUMENTS, CLAIM_WAITING ->
                    claims.getOrDefault(kind, List.of());
                case ID_CARD -> queries.idCards(on, until);
                case CONTRACT -> queries.contracts(on, until);
                case DISABILITY_CARD -> queries.disabilityCards(on, until);
                case STAFF -> staff(on, until);
                case WARNING -> List.of();
                case TO_CHECK -> queries.toCheck(on);
            };
            if (!rows.isEmpty()) {
                due.put(kind, rows);
            }
        }
        return due;
    }

    /** Certificates that end and training that is due, also what is over already. */
    private List<DueRow> staff(LocalDate on, LocalDate until) {
        return duties.forecast(on, until).stream()
                .map(row -> new DueRow(row.person().staffId(), row.person().name(), Optional.of(row.dueOn())))
                .toList();
    }

    /** Where the rows are that a due line counts; one alone opens the person. */
    Place behind(DueKind kind, List<DueRow> rows) {
        if (rows.size() == 1 && kind == DueKind.DISABILITY_CARD) {
            return new Place.CaseFile(rows.getFirst().resident(), "");
        }
        return switch (kind) {
            case LEAVE_OVERDUE -> new Place.Leaves("OVERDUE");
            case ASSESSMENT -> new Place.Residents("ASSESSMENT_DUE");
            case VERIFICATION -> new Place.Residents("VERIFICATION_DUE");
            case SUBSIDY_VERIFICATION -> new Place.Claims(Place.Claims.VERIFY, "DUE");
            case NOTICE_OVER -> new Place.Claims(Place.Claims.LIST, "NOTICE_OVER");
            case CLAIM_DOCUMENTS -> new Place.Claims(Place.Claims.LIST, "DOCUMENTS");
            case CLAIM_WAITING -> new Place.Claims(Place.Claims.LIST, "WAITING");
            case ID_CARD -> new Place.Residents("ID_DUE");
            case CONTRACT -> new Place.Residents("CONTRACT_DUE");
            case DISABILITY_CARD -> new Place.Residents("DISABILITY_DUE");
            case STAFF -> new Place.Staff("DUE", "");
            case WARNING -> new Place.Warnings();
            case TO_CHECK -> new Place.Residents("TO_CHECK");
        };
    }

    Place allMovements() {
        return new Place.Movements(desk.today().minusDays(MOVEMENT_DAYS), desk.today());
    }

    void open(Place place) {
        desk.navigator().open(place);
    }
}
