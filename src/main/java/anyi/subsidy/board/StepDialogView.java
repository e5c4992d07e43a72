// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.board;

import anyi.kit.Desk;
import anyi.subsidy.claim.ClaimCase;
import anyi.subsidy.claim.ClaimRules;
import anyi.term.ClaimMove;
import anyi.value.Problem;
import anyi.value.Problems;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Asks what a step needs, or says what stands in its way.
 *
 * @param publish makes a list of public notice of these claims
 */
record StepDialogView(Desk desk, ClaimDeeds deeds, ClaimRules rules, ClaimWords words, Consumer<List<UUID>> publish) {
    void ask(ClaimMove move, List<ClaimCase> claims, Runnable onSaved) {
        if (move == ClaimMove.PUBLISH) {
            publish.accept(claims.stream().map(claim -> claim.row().id()).toList());
            return;
        }
        Optional<Problem> hindrance = hindrance(move, claims);
        if (hindrance.isPresent()) {
            desk.dialogs().refused(desk.messages().t(hindrance.get()));
            return;
        }
        var model = new StepFormModel(desk, deeds, move, claims, rules);
        var view = new StepFormView(desk, model, words);
        desk.dialogs()
                .form(title(move, claims), view, desk.messages().t(move), view::isClean, () -> model.save(onSaved));
    }

    private Optional<Problem> hindrance(ClaimMove move, List<ClaimCase> claims) {
        return claims.stream()
                .map(claim -> claim.hindrances(move, rules, desk.today()))
                .map(Problems::all)
                .flatMap(List::stream)
                .filter(Problem::refuses)
                .findFirst();
    }

    private String title(ClaimMove move, List<ClaimCase> claims) {
        return claims.size() == 1
                ? desk.t("subsidy.step.title", move, words.name(claims.getFirst()), words.policy(claims.getFirst()))
                : desk.t("subsidy.step.titleMany", move, claims.size());
    }
}
