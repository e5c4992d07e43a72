// SPDX-License-Identifier: Apache-2.0
package anyi.staff.duty;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.form.DateField;
import anyi.kit.part.Card;
import anyi.kit.part.Explanation;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** 人员配比: care workers against residents by care on any day; the shortfall is a number of people. */
final class StaffingView implements Page {
    private final Desk desk;
    private final StaffingModel model;
    private final DateField on;
    private final VBox content = new VBox();

    StaffingView(Desk desk, StaffingModel model) {
        this.desk = desk;
        this.model = model;
        on = new DateField(desk.clock(), desk.t("kit.form.calendar"));
        on.setId("staffing-on");
        on.setAccessibleText(desk.t("staff.staffing.on"));
        on.setValue(model.on().get());
        on.valueProperty().addListener((day, before, now) -> {
            if (now != null) {
                model.on().set(now);
            }
        });
        content.getStyleClass().add("staffing");
        model.staffing().addListener((known, before, now) -> now.ifPresent(this::show));
    }

    private void show(Staffing staffing) {
        content.getChildren().setAll(result(staffing), sums(staffing));
    }

    private Node result(Staffing staffing) {
        int lacking = staffing.shortfall();
        return lacking > 0
                ? new WarningStrip(
                        Tone.DANGER,
                        Icon.ERROR,
                        desk.t("staff.staffing.short", lacking),
                        desk.t("staff.staffing.have", staffing.carers(), staffing.needed()))
                : new WarningStrip(
                        Tone.SUCCESS,
                        Icon.CHECKED,
                        desk.t("staff.staffing.enough"),
                        desk.t("staff.staffing.have", staffing.carers(), staffing.needed()));
    }

    private Node sums(Staffing staffing) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(
                desk.t("staff.staffing.care"),
                desk.t("staff.staffing.residents"),
                desk.t("staff.staffing.most"),
                desk.t("staff.staffing.fewest")));
        for (Care care : Care.values()) {
            lines.add(List.of(
                    desk.messages().t(care),
                    String.valueOf(staffing.of(care)),
                    "1 : " + care.most(),
                    "1 : " + care.fewest()));
        }
        lines.add(List.of(
                desk.t("staff.staffing.needed"),
                String.valueOf(staffing.allResidents()),
                String.valueOf(staffing.needed()),
                String.valueOf(staffing.wanted())));
        var notes = new VBox(Texts.mutedWrapped(desk.t("staff.staffing.note")));
        if (staffing.unknown() > 0) {
            notes.getChildren().add(Texts.mutedWrapped(desk.t("staff.staffing.unknown", staffing.unknown())));
        }
        return Card.titled(desk.t("staff.staffing.title")).padded(Explanation.arithmetic(lines), notes);
    }

    @Override
    public void load() {
        model.load();
    }

    @Override
    public String title() {
        return desk.t("staff.staffing.page");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> actions() {
        return List.of(Texts.muted(desk.t("staff.staffing.on")), on);
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(on);
    }
}
