// SPDX-License-Identifier: Apache-2.0
package anyi.bed.map;

import anyi.bed.BedOccupant;
import anyi.bed.BedRow;
import anyi.bed.map.BedMapModel.Fit;
import anyi.kit.Desk;
import anyi.kit.part.Badge;
import anyi.kit.part.Icon;
import anyi.kit.part.LevelBars;
import anyi.kit.part.Texts;
import anyi.term.BedState;
import anyi.term.LeaveKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One bed on the map: number, who or what, nursing mark; below it the level, the leave or the reason. */
final class BedTileView extends VBox {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final Desk desk;
    private final BedRow bed;
    private final HBox head = new HBox();
    private final HBox below = new HBox();

    BedTileView(Desk desk, BedRow bed) {
        this.desk = desk;
        this.bed = bed;
        setId("bed-" + bed.label());
        getStyleClass().add("bed-tile");
        pseudoClassStateChanged(stateClass(bed.state()), true);
        head.getStyleClass().add("bed-tile-head");
        below.getStyleClass().add("bed-tile-below");
        getChildren().addAll(head, below);
        setMinWidth(0);
        setFocusTraversable(true);
        setAccessibleText(words());
        showAtRest();
    }

    /** What the stylesheet calls a state; a pseudo-class, so that focus and target outweigh it. */
    static PseudoClass stateClass(BedState state) {
        return PseudoClass.getPseudoClass(state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    BedRow bed() {
        return bed;
    }

    private String words() {
        String who = bed.occupant().map(occupant -> occupant.person().name()).orElse("");
        return String.join(
                " ",
                bed.label(),
                desk.messages().t(bed.state()),
                who,
                desk.messages().t(bed.type().type()));
    }

    void mark(boolean marked) {
        pseudoClassStateChanged(MARKED, marked);
    }

    void shown(boolean yes) {
        pseudoClassStateChanged(SHOWN, yes);
    }

    /** The ghost is over it, or the focus while somebody is carried. */
    void target(boolean yes) {
        pseudoClassStateChanged(TARGET, yes);
    }

    void showAtRest() {
        fit(Optional.empty());
        head(title(), bed.occupant().isPresent() ? "bold" : "bed-tile-word");
        below.getChildren().setAll(bed.occupant().map(this::occupied).orElseGet(this::vacant));
    }

    /** While somebody is carried: where the person may lie, and where not and why. */
    void showFor(Fit fit) {
        fit(Optional.of(fit));
        switch (fit) {
            case FREE -> {
                head(desk.messages().t(BedState.FREE), "bed-tile-word");
                below.getChildren().setAll(Texts.plain(desk.t("bed.tile.canTake")));
            }
            case WRONG_ROOM, NOT_FREE -> {
                if (bed.occupant().isEmpty()) {
                    String why = fit == Fit.WRONG_ROOM
                            ? desk.t("bed.tile.freeIn", bed.place().room().sex())
                            : desk.messages().t(bed.state());
                    head(why, "bed-tile-word");
                    below.getChildren().setAll(Texts.muted(desk.t("bed.tile.cannotTake")));
                }
            }
            case SOURCE, EXCHANGE -> {}
        }
    }

    private void fit(Optional<Fit> now) {
        Arrays.stream(Fit.values())
                .forEach(fit -> pseudoClassStateChanged(
                        PseudoClass.getPseudoClass(
                                "fit-" + fit.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        now.filter(fit::equals).isPresent()));
    }

    private void head(String word, String styleClass) {
        Label name = Texts.shortening(word, styleClass);
        head.getChildren().setAll(Texts.muted(bed.name().number()), name, Texts.spacer());
        if (bed.isNursing()) {
            head.getChildren().add(Badge.nursing(desk.t("bed.nursing.letter"), desk.t("bed.nursing")));
        }
    }

    private String title() {
        return bed.occupant()
                .map(occupant -> occupant.person().name())
                .orElseGet(() -> desk.messages().t(bed.state()));
    }

    private Node[] occupied(BedOccupant occupant) {
        Node level = occupant.dependence()
                .<Node>map(found -> occupant.away().isPresent()
                        ? Texts.shortening(LevelBars.shortWord(desk.messages(), found), "muted")
                        : new LevelBars(found, LevelBars.shortWord(desk.messages(), found)))
                .orElseGet(() -> Texts.muted(desk.t("bed.tile.notAssessed")));
        return occupant.away()
                .map(away -> new Node[] {
                    away.kind() == LeaveKind.HOSPITAL ? Icon.HOSPITAL.node() : Icon.LEAVE.node(), away(away), level
                })
                .orElseGet(() -> new Node[] {level});
    }

    private Label away(BedOccupant.Away away) {
        return Texts.plain(
                switch (away.kind()) {
                    case HOSPITAL -> desk.t("bed.tile.hospital");
                    case FAMILY -> desk.t("bed.tile.family");
                    default -> desk.t("bed.tile.away");
                });
    }

    private Node[] vacant() {
        String why = bed.service().reason().orElse("");
        return switch (bed.state()) {
            case OUT_OF_SERVICE -> new Node[] {Icon.OUT_OF_SERVICE.node(), Texts.shortening(why, "muted")};
            case RESERVED -> new Node[] {Icon.PERSON.node(), Texts.shortening(why, "muted")};
            case CLOSED ->
                new Node[] {Texts.muted(desk.formats().date(bed.service().from()))};
            case FREE, OCCUPIED, ON_LEAVE ->
                new Node[] {Texts.plain(desk.messages().t(bed.type().type()))};
        };
    }
}
