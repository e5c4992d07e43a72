// SPDX-License-Identifier: Apache-2.0
package anyi.handover.pack;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Facts;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.right.Right;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A pack of policies: by whom, with which fingerprint, and what each changes against the home's own. */
final class PackView implements Page {
    private final Desk desk;
    private final PackModel model;
    private final VBox content = new VBox();
    private final Button take;
    private final Button open;

    PackView(Desk desk, PackModel model) {
        this.desk = desk;
        this.model = model;
        take = Allowed.only(
                desk, Right.POLICIES, Buttons.primary(desk.t("handover.pack.take"), Icon.CHECK, model::take));
        take.setId("pack-take");
        take.setDisable(true);
        open = Buttons.plain(desk.t("handover.pack.open"), Icon.USB, model::choose);
        open.setId("pack-open");
        content.getStyleClass().add("policy-page");
        var nothing = new EmptyState(
                Icon.TRUSTED,
                desk.t("handover.pack.empty"),
                desk.t("handover.pack.empty.why"),
                Buttons.plain(desk.t("handover.pack.open"), Icon.USB, model::choose));
        nothing.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(nothing, Priority.ALWAYS);
        content.getChildren().setAll(nothing);
        model.shown().subscribe(shown -> shown.ifPresent(this::show));
    }

    private void show(PackModel.Shown shown) {
        take.setDisable(shown.rows().stream().noneMatch(PackView::isNew));
        var issuer = new Facts()
                .add(desk.t("handover.pack.issuer"), shown.pack().issuer())
                .add(desk.t("handover.pack.fingerprint"), shown.pack().key().fingerprint())
                .add(
                        desk.t("handover.pack.on"),
                        desk.formats().date(shown.pack().on()));
        var list = new VBox();
        list.getStyleClass().add("card-body");
        shown.rows().forEach(row -> list.getChildren().add(row(row)));
        var cards = new VBox(
                Card.titled(desk.t("handover.pack.signed")).padded(issuer),
                Card.titled(desk.t("handover.pack.policies")).with(list));
        cards.getStyleClass().add("policy-column");
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "why-steps");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        content.getChildren().setAll(scroll);
    }

    private static boolean isNew(PackRow row) {
        return row.standing() == PackRow.Standing.NEW_POLICY || row.standing() == PackRow.Standing.NEW_VERSION;
    }

    private Node row(PackRow row) {
        Tone tone = switch (row.standing()) {
            case NEW_POLICY, NEW_VERSION -> Tone.ACCENT;
            case KNOWN -> Tone.NEUTRAL;
            case UNSOUND -> Tone.DANGER;
        };
        var name = Texts.wrapped(row.title() + "  " + row.version());
        HBox.setHgrow(name, Priority.ALWAYS);
        var line = new HBox(
                name,
                Texts.muted(desk.t("handover.pack.from", row.from())),
                new Badge(tone, desk.messages().t(row.standing())));
        line.getStyleClass().add("example-line");
        var box = new VBox(line);
        row.changes().stream().limit(12).forEach(change -> box.getChildren().add(Texts.mutedWrapped(change)));
        if (row.changes().size() > 12) {
            box.getChildren()
                    .add(Texts.muted(desk.t("handover.pack.more", row.changes().size() - 12)));
        }
        return box;
    }

    @Override
    public String title() {
        return desk.t("handover.pack.title");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> actions() {
        Button save = Buttons.plain(desk.t("handover.pack.save"), Icon.EXPORT, model::save);
        save.setId("pack-save");
        return List.of(save, open, take);
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(open);
    }
}
