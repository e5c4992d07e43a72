// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import anyi.intake.find.Column;
import anyi.intake.find.Field;
import anyi.intake.find.Layout;
import anyi.intake.find.LedgerKind;
import anyi.intake.plan.Decisions;
import anyi.intake.plan.Decisions.Spot;
import anyi.intake.plan.Finding;
import anyi.intake.plan.FoundSheet;
import anyi.intake.plan.Plan;
import anyi.kit.Background;
import anyi.kit.Desk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** An import while a person goes through it: files, what was found, what is decided, what came of it. */
final class WizardModel {
    enum Step {
        CHOOSE,
        CHECK,
        DONE
    }

    /** Files with what was found in them and what taking them in would do. */
    record Checked(Intake.Files files, List<FoundSheet> sheets, Plan plan) {}

    private final Desk desk;
    private final Intake intake;
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.CHOOSE);
    private Optional<Checked> checked = Optional.empty();
    private Optional<Intake.Outcome> outcome = Optional.empty();
    private Optional<Decisions.SheetName> shown = Optional.empty();

    WizardModel(Desk desk, Intake intake) {
        this.desk = desk;
        this.intake = intake;
    }

    ObjectProperty<Step> step() {
        return step;
    }

    Checked checked() {
        return checked.orElseThrow();
    }

    Intake.Outcome outcome() {
        return outcome.orElseThrow();
    }

    boolean isChecked() {
        return checked.isPresent();
    }

    /** The sheet whose columns are shown, also after the files were checked again. */
    void show(Decisions.SheetName sheet) {
        shown = Optional.of(sheet);
    }

    Optional<Decisions.SheetName> shown() {
        return shown;
    }

    void choose(List<Path> paths) {
        check(new Intake.Files(paths, Decisions.NONE));
    }

    /** Adds files to those that were chosen. */
    void add(List<Path> paths) {
        var all = new ArrayList<>(checked().files().paths());
        paths.stream().filter(path -> !all.contains(path)).forEach(all::add);
        check(new Intake.Files(all, checked().files().decisions()));
    }

    void decide(Decisions decisions) {
        check(new Intake.Files(checked().files().paths(), decisions));
    }

    Decisions decisions() {
        return checked().files().decisions();
    }

    private void check(Intake.Files files) {
        desk.background()
                .job(
                        desk.t("intake.job.check"),
                        progress -> {
                            List<FoundSheet> sheets = intake.look(files);
                            Plan plan = intake.check(files, sheets, desk.today(), rows -> told(progress, rows));
                            return new Checked(files, sheets, plan);
                        },
                        found -> {
                            checked = Optional.of(found);
                            step.set(Step.CHOOSE);
                            step.set(Step.CHECK);
                        });
    }

    private void told(Background.Progress progress, long rows) {
        progress.at(rows, 0, desk.t("intake.job.rows", rows));
    }

    void correct(Finding finding, String text) {
        decide(decisions()
                .correct(new Spot(finding.fileName(), finding.sheet(), finding.row(), finding.column()), text));
    }

    /** Another meaning of a column, kept for sheets of the same shape when they are taken in. */
    void map(FoundSheet sheet, Column column, Optional<Field> field) {
        Layout layout = sheet.layout().orElseThrow();
        List<Column> columns = layout.columns().stream()
                .map(each -> {
                    boolean taken = field.isPresent() && each.field().equals(field) && each.index() != column.index();
                    if (each.index() == column.index()) {
                        return each.withField(field);
                    }
                    return taken ? each.withField(Optional.empty()) : each;
                })
                .toList();
        decide(decisions().layout(sheet.name(), layout.withColumns(columns)));
    }

    void kind(FoundSheet sheet, LedgerKind kind) {
        Layout layout = sheet.layout().orElseThrow();
        decide(decisions().layout(sheet.name(), intake.finder().as(kind, layout, sheet.sample())));
    }

    void skip(FoundSheet sheet, boolean skip) {
        decide(decisions().skip(sheet.name(), skip));
    }

    void takeDifferences(boolean take) {
        decide(decisions().takeDifferences(take));
    }

    void take() {
        Intake.Files files = checked().files();
        desk.background()
                .job(
                        desk.t("intake.job.take"),
                        progress -> {
                            Intake.Outcome done = intake.take(files, desk.today(), rows -> told(progress, rows));
                            intake.commands()
                                    .remember(files.decisions().layouts().values());
                            return done;
                        },
                        done -> {
                            outcome = Optional.of(done);
                            step.set(Step.DONE);
                            tell(done);
                        });
    }

    private void tell(Intake.Outcome done) {
        int taken = done.plan().count(anyi.intake.plan.Verdict.TAKEN);
        if (done.batch().isPresent()) {
            desk.dialogs().saved(desk.t("intake.saved", taken), done.revision());
        } else {
            desk.dialogs().saved(desk.t("intake.nothing"));
        }
    }

    void startOver() {
        checked = Optional.empty();
        outcome = Optional.empty();
        step.set(Step.CHOOSE);
    }

    void back() {
        step.set(Step.CHOOSE);
    }

    void saveRefused(Path target, Runnable onDone) {
        Plan plan = outcome.map(Intake.Outcome::plan).orElseGet(() -> checked().plan());
        List<Path> paths = checked().files().paths();
        desk.background()
                .job(
                        desk.t("intake.job.refused"),
                        progress -> new RefusedRows(plan, paths, desk.messages()).write(target),
                        files -> {
                            desk.dialogs().saved(desk.t("intake.refusedSaved", files));
                            onDone.run();
                        });
    }
}
