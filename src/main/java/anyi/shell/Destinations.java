// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.part.Icon;
import java.time.YearMonth;
import java.util.List;

/** The places of the rail, in their order. */
public final class Destinations {
    private Destinations() {}

    public static List<Destination> all(Desk desk) {
        return List.of(
                new Destination(
                        Icon.TODAY,
                        desk.t("shell.place.today"),
                        new Place.Today(),
                        place -> place instanceof Place.Today || place instanceof Place.Movements,
                        false),
                new Destination(
                        Icon.RESIDENT,
                        desk.t("shell.place.residents"),
                        new Place.Residents(""),
                        Destinations::isAboutResidents,
                        false),
                new Destination(
                        Icon.BED,
                        desk.t("shell.place.beds"),
                        new Place.BedMap(desk.today()),
                        place -> place instanceof Place.BedMap || place instanceof Place.BedTable,
                        false),
                new Destination(
                        Icon.ASSESSMENT,
                        desk.t("shell.place.assessments"),
                        new Place.Assessments(""),
                        place -> place instanceof Place.Assessments || place instanceof Place.Assess,
                        false),
                new Destination(
                        Icon.SUBSIDY,
                        desk.t("shell.place.subsidies"),
                        new Place.SubsidyMonth(YearMonth.from(desk.today())),
                        Destinations::isAboutSubsidies,
                        false),
                new Destination(
                        Icon.STAFF,
                        desk.t("shell.place.staff"),
                        new Place.Staff("MATRIX", ""),
                        Destinations::isAboutStaff,
                        false),
                new Destination(
                        Icon.MOVE,
                        desk.t("shell.place.exchange"),
                        new Place.Exchange("import"),
                        place -> place instanceof Place.Exchange,
                        false),
                new Destination(
                        Icon.REPORT,
                        desk.t("shell.place.reports"),
                        new Place.Reports(""),
                        place -> place instanceof Place.Reports || place instanceof Place.ReportRows,
                        false),
                new Destination(
                        Icon.SETTINGS,
                        desk.t("shell.place.settings"),
                        new Place.Settings(""),
                        place -> place instanceof Place.Settings,
                        true));
    }

    /** Those of a bureau's file. */
    public static List<Destination> ofBureau(Desk desk) {
        return List.of(
                bureau(desk, Icon.REPORT, desk.t("shell.place.overview"), "overview"),
                bureau(desk, Icon.COMPARE, desk.t("shell.place.twice"), "twice"),
                bureau(desk, Icon.WHY, desk.t("shell.place.questions"), "questions"),
                bureau(desk, Icon.HOME, desk.t("shell.place.members"), "members"),
                bureau(desk, Icon.WARNING, desk.t("shell.place.warnings"), "warnings"),
                bureau(desk, Icon.SUBSIDY, desk.t("shell.place.settlement"), "settlement"),
                new Destination(
                        Icon.SETTINGS,
                        desk.t("shell.place.settings"),
                        new Place.Settings(""),
                        place -> place instanceof Place.Settings,
                        true));
    }

    private static Destination bureau(Desk desk, Icon icon, String word, String tab) {
        return new Destination(
                icon,
                word,
                new Place.Bureau(tab),
                place -> place.equals(new Place.Bureau(tab))
                        || tab.equals("overview") && place instanceof Place.BureauRows,
                false);
    }

    private static boolean isAboutResidents(Place place) {
        return switch (place) {
            case Place.Residents r -> true;
            case Place.CaseFile c -> true;
            case Place.Duplicates d -> true;
            case Place.Merge m -> true;
            case Place.Admission a -> true;
            case Place.Leaves l -> true;
            default -> false;
        };
    }

    private static boolean isAboutStaff(Place place) {
        return switch (place) {
            case Place.Staff s -> true;
            case Place.StaffFile f -> true;
            case Place.TrainingSession t -> true;
            default -> false;
        };
    }

    private static boolean isAboutSubsidies(Place place) {
        return switch (place) {
            case Place.PolicyPacks p -> true;
            case Place.SubsidyMonth m -> true;
            case Place.Claims c -> true;
            case Place.Claim c -> true;
            case Place.Notice n -> true;
            case Place.Policies p -> true;
            case Place.Policy p -> true;
            case Place.PolicyEditor p -> true;
            case Place.PolicyRehearsal p -> true;
            case Place.Payments p -> true;
            case Place.PaymentPrepare p -> true;
            case Place.PaymentBatch p -> true;
            case Place.Settlement p -> true;
            case Place.Warnings p -> true;
            case Place.Ahead p -> true;
            case Place.SubsidyFacts p -> true;
            case Place.StaffSubsidies p -> true;
            default -> false;
        };
    }
}
