// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.board;

import anyi.kit.part.Badge;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.subsidy.claim.ClaimCase;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;

/** A claim on the board: whose, which, and what is to be known of it. Takes the focus as a whole. */
final class ClaimCardView extends VBox {
    private final ClaimCase claim;

    ClaimCardView(ClaimWords words, ClaimCase claim, boolean withState) {
        this.claim = claim;
        getStyleClass().add("claim-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words.name(claim) + " " + words.policy(claim));
        setId("claim-card-" + claim.row().id());
        var policy = Texts.shortening(words.policy(claim), "muted");
        getChildren().addAll(Texts.shortening(words.name(claim), "bold"), policy);
        if (withState) {
            getChildren().add(new Badge(Tone.NEUTRAL, words.desk().messages().t(claim.state())));
        }
        words.note(claim)
                .ifPresent(note -> getChildren()
                        .add(
                                note.urgent()
                                        ? new Badge(Tone.WARNING, Icon.DUE, note.words())
                                        : Texts.mutedWrapped(note.words())));
    }

    ClaimCase claim() {
        return claim;
    }
}
