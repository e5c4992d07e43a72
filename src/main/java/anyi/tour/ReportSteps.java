// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import anyi.report.ReportCommands;
import anyi.report.figure.Figures;
import anyi.report.figure.Indicator;
import anyi.report.figure.Report;
import anyi.stay.StayQueries;
import anyi.tour.sample.SampleVillage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** A report of today and of a past day, the guide at the right place, and the sample home that leaves no trace. */
final class ReportSteps {
    private ReportSteps() {}

    static java.util.List<Step> all() {
        return java.util.List.of(
                new Step("tour.step.report", ReportSteps::report),
                new Step("tour.step.reportThen", ReportSteps::pastDay),
                new Step("tour.step.guide", ReportSteps::guide));
    }

    /** After everything else, since it leaves the tour's own home. */
    static java.util.List<Step> last() {
        return java.util.List.of(new Step("tour.step.sample", ReportSteps::sample));
    }

    private static Figures figures(Journey journey, LocalDate on) {
        return new ReportCommands(journey.store()).figures(on);
    }

    private static void report(Journey journey) {
        journey.hands().clickWords("报表");
        journey.seeId("report-NURSING_SHARE");
        Figures figures = figures(journey, journey.program().today());
        String share = figures.of(Indicator.NURSING_SHARE).value().orElseThrow().toPlainString();
        journey.see(share + " %");
        journey.pictures("report", "report-NURSING_SHARE");
        journey.seeId("report-rows-NURSING_BEDS");
        journey.hands().click("report-rows-NURSING_BEDS");
        int rows = figures.of(Indicator.NURSING_BEDS).rows().size();
        journey.see("共 " + rows + " 行");
        journey.picture("report-rows");
        journey.hands().press(KeyCode.ESCAPE);
        journey.seeId("report-excel");
    }

    /** The 30th of June of the year, also as a workbook. */
    private static void pastDay(Journey journey) {
        LocalDate then = LocalDate.of(journey.program().today().getYear(), 6, 30);
        journey.hands().fill("report-on", then.toString());
        journey.hands().press(KeyCode.TAB);
        journey.see(then.toString());
        Figures figures = figures(journey, then);
        journey.checkEquals(
                "residents of the past day",
                new StayQueries(journey.store().read()).countInHouse(then),
                figures.of(Indicator.IN_HOUSE).rows().size());
        journey.hands().click("chip-" + Report.BASE_FORM.name());
        journey.screen().quiet();
        journey.hands().click("report-excel");
        Path file = journey.screen().await("the base form", () -> find(journey.folder(), Report.BASE_FORM));
        journey.see(String.valueOf(file.getFileName()));
        journey.made(file);
        String written = PaperFile.read(file).beside("在院老人", 3);
        journey.checkEquals(
                "the form says what the rows say",
                Integer.toString(figures.of(Indicator.IN_HOUSE).rows().size()),
                written);
        journey.picture("report-of-a-past-day");
    }

    private static Optional<Path> find(Path folder, Report report) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().contains("_" + report.officialName() + "_")
                            && file.toString().endsWith(".xlsx"))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void guide(Journey journey) {
        journey.hands().press(KeyCode.F1);
        journey.seeId("guide-topic-reports");
        journey.see("蓝色的数点一下");
        journey.picture("guide");
        journey.hands().press(KeyCode.ESCAPE);
        journey.seeId("report-excel");
    }

    private static void sample(Journey journey) {
        journey.program().leave();
        journey.program().startAtTheDoors();
        journey.seeId("door-sample");
        journey.pictures("doors");
        journey.hands().click("door-sample");
        journey.see("离开样例");
        Path folder = journey.program().open().folder();
        journey.checkEquals(
                "people of the sample",
                SampleVillage.IN_HOUSE,
                new StayQueries(journey.store().read())
                        .countInHouse(journey.program().today()));
        journey.picture("sample");
        journey.hands().click("rail-lock");
        journey.hands().click("dialog-yes");
        journey.seeId("door-new");
        journey.check("nothing is left of the sample", !Files.exists(folder) && !Files.exists(folder.getParent()));
    }
}
