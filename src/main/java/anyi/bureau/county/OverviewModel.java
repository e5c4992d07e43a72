// SPDX-License-Identifier: Apache-2.0
package anyi.bureau.county;

import anyi.bureau.BureauCommands;
import anyi.bureau.Taking;
import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.sheet.table.Saving;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The county on a day, packages that come in, receipts that go out. */
final class OverviewModel {
    private static final String FOLDER = "bureau.folder";

    private final Desk desk;
    private final Function<LocalDate, CountyFacts> read;
    private final CountyScreens.Deeds deeds;
    final ObjectProperty<LocalDate> on;
    final ObjectProperty<Optional<CountyFacts>> facts = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<List<Taking>> takings = new SimpleObjectProperty<>(List.of());

    OverviewModel(Desk desk, Function<LocalDate, CountyFacts> read, CountyScreens.Deeds deeds) {
        this.desk = desk;
        this.read = read;
        this.deeds = deeds;
        on = new SimpleObjectProperty<>(desk.today());
        on.addListener((property, before, now) -> load());
    }

    void load() {
        Optional.ofNullable(on.get())
                .ifPresent(day ->
                        desk.background().latest(this, () -> read.apply(day), found -> facts.set(Optional.of(found))));
    }

    void take(List<Path> files) {
        desk.background()
                .<List<Taking>>job(
                        desk.t("bureau.take.job"),
                        progress -> {
                            var all = new ArrayList<Taking>();
                            for (Path file : files.stream().sorted().toList()) {
                                progress.at(all.size(), files.size(), String.valueOf(file.getFileName()));
                                all.add(deeds.merge().take(file));
                            }
                            return all;
                        },
                        taken -> {
                            takings.set(List.copyOf(taken));
                            load();
                        });
    }

    Path folder() {
        return desk.preferences().get(FOLDER).map(Path::of).orElse(deeds.usual());
    }

    void writeReceipts(Path folder) {
        desk.preferences().put(FOLDER, folder.toString());
        desk.background()
                .job(desk.t("bureau.receipt.job"), progress -> deeds.bureau().writeReceipts(folder), this::told);
    }

    private void told(List<BureauCommands.Written> written) {
        long saved = written.stream()
                .filter(one -> one.saving() instanceof Saving.Saved)
                .count();
        Optional<Saving.Obstacle> obstacle = written.stream()
                .map(BureauCommands.Written::saving)
                .filter(Saving.NotSaved.class::isInstance)
                .map(saving -> ((Saving.NotSaved) saving).obstacle())
                .findFirst();
        if (obstacle.isPresent()) {
            desk.dialogs().refused(desk.messages().t(obstacle.get()));
        } else if (saved == 0) {
            desk.dialogs().saved(desk.t("bureau.receipt.none"));
        } else {
            desk.dialogs().saved(desk.t("bureau.receipt.written", saved));
        }
    }

    void open(FigureRow line, CountedKind kind) {
        if (on.get() != null) {
            desk.navigator()
                    .open(new Place.BureauRows(
                            kind.name(),
                            line.scope() == FigureRow.Scope.COUNTY ? List.of() : line.homes(),
                            name(line),
                            on.get()));
        }
    }

    String name(FigureRow line) {
        if (line.scope() == FigureRow.Scope.COUNTY) {
            return desk.t("bureau.overview.all");
        }
        return line.name().isEmpty() ? desk.t("bureau.overview.noDivision") : line.name();
    }
}
