// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import anyi.bed.BedQueries;
import anyi.bed.BedRow;
import anyi.ledger.form.InHouse;
import anyi.ledger.form.Ledger;
import anyi.ledger.form.RosterRow;
import anyi.subsidy.run.RunQueries;
import anyi.value.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** The lists that go out, read back and compared with what the screens read. */
final class PaperSteps {
    private PaperSteps() {}

    static List<Step> all() {
        return List.of(
                new Step("tour.step.roster", PaperSteps::residents),
                new Step("tour.step.bedLedger", PaperSteps::beds),
                new Step("tour.step.payments", PaperSteps::payments));
    }

    private static void residents(Journey journey) {
        journey.hands().press(KeyCode.CONTROL, KeyCode.DIGIT7);
        journey.hands().click("exchange-ledgers");
        journey.seeId("ledger-folder-name");
        journey.screen().quiet();
        journey.program().files().folder(folder(journey));
        journey.hands().click("ledger-folder");
        journey.see(folder(journey).toString());
        Path file = save(journey, Ledger.RESIDENTS, "ledger-excel", ".xlsx");
        List<RosterRow> inHouse =
                InHouse.on(journey.store().read(), journey.program().today()).rows();
        journey.checkEquals(
                "names",
                inHouse.stream().map(RosterRow::name).toList(),
                PaperFile.read(file).column("姓名"));
        journey.checkEquals(
                "identity numbers",
                inHouse.stream()
                        .map(row -> row.resident().identity().idNumber().orElse(""))
                        .toList(),
                PaperFile.read(file).column("身份证号"));
        journey.pictures("ledger-of-residents");
    }

    private static void beds(Journey journey) {
        Path file = save(journey, Ledger.BEDS, "ledger-excel", ".xlsx");
        List<BedRow> beds =
                new BedQueries(journey.store().read()).on(journey.program().today());
        PaperFile paper = PaperFile.read(file);
        journey.checkEquals(
                "beds", beds.stream().map(bed -> bed.name().number()).toList(), paper.column("床位号"));
        journey.checkEquals(
                "rooms", beds.stream().map(bed -> bed.place().room().number()).toList(), paper.column("房间号"));
        journey.checkEquals(
                "who lies in them",
                beds.stream()
                        .map(bed ->
                                bed.occupant().map(who -> who.person().name()).orElse(""))
                        .toList(),
                paper.column("入住老人姓名"));
        journey.picture("ledger-of-beds");
    }

    private static void payments(Journey journey) {
        Path workbook = save(journey, Ledger.PAYMENTS, "ledger-excel", ".xlsx");
        Path print = save(journey, Ledger.PAYMENTS, "ledger-pdf", ".pdf");
        var run = new RunQueries(journey.store().read())
                .closed(YearMonth.from(journey.program().today()))
                .orElseThrow();
        List<String> amounts = PaperFile.read(workbook).column("本月实发金额");
        journey.checkEquals("payments", run.lines(), amounts.size());
        Money sum =
                amounts.stream().map(text -> Money.of(text.replace(",", ""))).reduce(Money.ZERO, Money::plus);
        journey.checkEquals("sum of the payments", run.total(), sum);
        journey.check("the print is a PDF", head(print).startsWith("%PDF-"));
        journey.pictures("ledger-of-payments");
    }

    private static Path save(Journey journey, Ledger ledger, String button, String ending) {
        journey.hands().click("chip-" + ledger.name());
        journey.screen().quiet();
        journey.hands().click(button);
        Path file = journey.screen()
                .await(ledger.officialName() + ending, () -> find(folder(journey), ledger.officialName(), ending));
        journey.see(String.valueOf(file.getFileName()));
        journey.made(file);
        return file;
    }

    private static Path folder(Journey journey) {
        try {
            return Files.createDirectories(journey.folder().resolve("out"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> find(Path folder, String name, String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().contains("_" + name + "_")
                            && file.toString().endsWith(ending))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String head(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(5), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
