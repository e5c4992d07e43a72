// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.store.Store;
import anyi.subsidy.engine.file.FileProblem;
import anyi.subsidy.policy.PolicyCommands;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.policy.PolicyRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The policies of the home, and the way in for a policy's file. */
final class PolicyListModel {
    private final Desk desk;
    private final Store store;
    private final SubsidyActs acts;
    private final ObservableList<PolicyRow> rows = FXCollections.observableArrayList();

    PolicyListModel(Desk desk, Store store, SubsidyActs acts) {
        this.desk = desk;
        this.store = store;
        this.acts = acts;
    }

    ObservableList<PolicyRow> rows() {
        return rows;
    }

    void load() {
        desk.background()
                .run(
                        () -> {
                            acts.policies().installShipped(desk.session().actor());
                            return new PolicyQueries(store.read()).list();
                        },
                        rows::setAll);
    }

    void open(PolicyRow row) {
        desk.navigator().open(new Place.Policy(row.code()));
    }

    void chooseFile() {
        desk.dialogs()
                .openFiles(desk.t("subsidy.policies.import"), List.of("*.json"), files -> files.forEach(this::take));
    }

    void take(Path file) {
        desk.background()
                .run(
                        () -> acts.policies()
                                .take(desk.session().actor(), String.valueOf(file.getFileName()), read(file)),
                        this::taken);
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void taken(PolicyCommands.Taken result) {
        switch (result) {
            case PolicyCommands.Taken.Added added -> {
                desk.dialogs().saved(desk.t("subsidy.policies.added"));
                desk.navigator().open(new Place.Policy(added.code()));
            }
            case PolicyCommands.Taken.Known known -> desk.dialogs().refused(desk.t("subsidy.policies.known"));
            case PolicyCommands.Taken.NameTaken taken ->
                desk.dialogs().refused(desk.t("subsidy.edit.nameTaken", taken.version()));
            case PolicyCommands.Taken.Refused refused -> desk.dialogs().refused(problems(refused.problems()));
        }
        load();
    }

    /** The first few problems, each with its place in the file. */
    private String problems(List<FileProblem> problems) {
        String shown = problems.stream()
                .limit(3)
                .map(one -> desk.t(
                        "subsidy.policies.problem",
                        one.line(),
                        one.path(),
                        desk.t(one.code().key()),
                        one.detail()))
                .collect(Collectors.joining("\n"));
        return desk.t("subsidy.policies.refused", problems.size()) + "\n" + shown;
    }
}
