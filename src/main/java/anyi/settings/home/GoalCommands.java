// SPDX-License-Identifier: Apache-2.0
package anyi.settings.home;

import static anyi.store.schema.Tables.BED_TARGET;
import static anyi.store.schema.Tables.HOME_RATING;

import anyi.kit.Session;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.BedTargetRecord;
import anyi.store.schema.tables.records.HomeRatingRecord;
import anyi.text.Messages;
import anyi.value.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Changes ratings and targets. */
@Needs(Right.HOME)
public final class GoalCommands {
    private final Store store;
    private final Session session;
    private final Messages purposes;
    private final Ids ids;

    /** @param purposes the Chinese words: purposes are data of the log */
    public GoalCommands(Store store, Session session, Messages purposes, Ids ids) {
        this.store = store;
        this.session = session;
        this.purposes = purposes;
        this.ids = ids;
    }

    /** A rating from a day on; before it the old one stays true. @return the revision of the act */
    public long rate(RatingDraft draft) {
        int stars = Objects.requireNonNull(draft.stars());
        LocalDate from = Objects.requireNonNull(draft.from());
        return store.write(session.actor(), purposes.t("settings.rating.act", stars, from), tx -> {
            List<Rating> known = new GoalQueries(tx.db()).ratings();
            Optional<LocalDate> next = known.stream()
                    .map(rating -> rating.period().from())
                    .filter(from::isBefore)
                    .min(LocalDate::compareTo);
            known.stream().filter(rating -> rating.period().contains(from)).forEach(rating -> end(tx, rating, from));
            var row = new HomeRatingRecord();
            row.setId(ids.next());
            row.setStars((short) stars);
            row.setValidFrom(from);
            row.setValidTo(next.orElse(null));
            row.setEvidence(draft.evidence());
            tx.insert(row);
            return tx.revision();
        });
    }

    private static void end(Tx tx, Rating rating, LocalDate on) {
        HomeRatingRecord row = tx.row(HOME_RATING, rating.id());
        if (rating.period().from().isBefore(on)) {
            row.setValidTo(on);
            tx.update(row);
        } else {
            tx.delete(row);
        }
    }

    /** One target a year: a second one replaces the first. @return the revision of the act */
    public long aim(TargetDraft draft) {
        int year = draft.number(draft.year()).orElseThrow();
        return store.write(session.actor(), purposes.t("settings.target.act", String.valueOf(year)), tx -> {
            Optional<BedTarget> known = new GoalQueries(tx.db())
                    .targets().stream().filter(target -> target.year() == year).findFirst();
            BedTargetRecord row =
                    known.map(target -> tx.row(BED_TARGET, target.id())).orElseGet(() -> fresh(year));
            row.setNursingShare(draft.share().orElseThrow());
            row.setBedsWanted(draft.number(draft.bedsWanted()).orElse(null));
            row.setSourceDocument(draft.source());
            if (known.isPresent()) {
                tx.update(row);
            } else {
                tx.insert(row);
            }
            return tx.revision();
        });
    }

    private BedTargetRecord fresh(int year) {
        var row = new BedTargetRecord();
        row.setId(ids.next());
        row.setTargetYear((short) year);
        return row;
    }
}
