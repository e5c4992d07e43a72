// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.board;

import anyi.kit.Desk;
import anyi.subsidy.claim.ClaimCase;
import anyi.subsidy.claim.ClaimDues;
import anyi.term.ClaimState;
import java.util.Map;
import java.util.Optional;

/**
 * Claims in the words of a clerk.
 *
 * @param titles of the policies, by code
 */
record ClaimWords(Desk desk, Map<String, String> titles, ClaimDues dues) {
    String name(ClaimCase claim) {
        return claim.row().name().orElseGet(() -> desk.t("subsidy.month.home"));
    }

    String policy(ClaimCase claim) {
        return policy(claim.row().policy());
    }

    String policy(String code) {
        return titles.getOrDefault(code, code);
    }

    /** What the clerk should know first: what is missing, until when the notice runs, how long it has waited. */
    Optional<Note> note(ClaimCase claim) {
        if (dues.documentsMissing(claim)) {
            return Optional.of(new Note(
                    true, desk.t("subsidy.board.note.documents", claim.missing().size())));
        }
        if (claim.state() == ClaimState.PUBLISHED && claim.notice().isPresent()) {
            return Optional.of(
                    dues.noticeOver(claim)
                            ? new Note(true, desk.t("subsidy.board.note.noticeOver"))
                            : new Note(
                                    false,
                                    desk.t(
                                            "subsidy.board.note.noticeUntil",
                                            desk.formats()
                                                    .shortDate(
                                                            claim.notice().get().endsOn()))));
        }
        if (dues.waits(claim)) {
            return Optional.of(new Note(true, desk.t("subsidy.board.note.waits", dues.days(claim))));
        }
        if (claim.state() == ClaimState.SUSPENDED && claim.suspended().isPresent()) {
            return Optional.of(new Note(
                    true,
                    desk.t(
                            "subsidy.board.note.since",
                            desk.formats().shortDate(claim.suspended().get().from()))));
        }
        if (claim.state() == ClaimState.APPROVED) {
            return claim.row()
                    .approvedFrom()
                    .map(from -> new Note(
                            false,
                            desk.t("subsidy.board.note.since", desk.formats().shortDate(from))));
        }
        if (claim.state() == ClaimState.ENDED) {
            return claim.row()
                    .approvedTo()
                    .map(to -> new Note(
                            false,
                            desk.t("subsidy.board.note.to", desk.formats().shortDate(to))));
        }
        return Optional.empty();
    }

    /** @param urgent whether somebody has to do something */
    record Note(boolean urgent, String words) {}
}
