// SPDX-License-Identifier: Apache-2.0
package anyi.people.privacy;

import static anyi.store.schema.Tables.CONSENT;

import anyi.right.Needs;
import anyi.right.Right;
import anyi.sheet.table.Leaflet;
import anyi.sheet.table.Leaflet.Block;
import anyi.sheet.table.Saving;
import anyi.store.AccessKind;
import anyi.store.AccessLog;
import anyi.store.Store;
import anyi.store.schema.tables.records.ConsentRecord;
import anyi.text.Messages;
import anyi.value.Ids;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person may ask of the home by the law on personal information: to see all that is held, and consents. */
@Needs(Right.PRIVACY)
public final class PrivacyCommands {
    private final Store store;
    private final Ids ids;
    private final Messages chinese;
    private final Clock clock;

    public PrivacyCommands(Store store, Ids ids, Messages chinese, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.chinese = chinese;
        this.clock = clock;
    }

    /**
     * A consent as signed.
     *
     * @param kind what for
     * @param textVersion of the text that was signed
     */
    public record Signed(
            UUID resident,
            String kind,
            String textVersion,
            String signedBy,
            @Nullable String relation,
            LocalDate on) {}

    public UUID consent(Signed signed) {
        UUID id = ids.next();
        store.write(store.doer().name(), chinese.t("people.privacy.act.consent"), tx -> {
            var row = new ConsentRecord();
            row.setId(id);
            row.setResidentId(signed.resident());
            row.setConsentKind(signed.kind());
            row.setTextVersion(signed.textVersion());
            row.setSignedBy(signed.signedBy());
            row.setSignerRelation(signed.relation());
            row.setSignedOn(signed.on());
            tx.insert(row);
            return tx.revision();
        });
        return id;
    }

    /** From that day on it holds no more; that it held before stays. */
    public long withdraw(UUID consent, String by, LocalDate on) {
        return store.write(store.doer().name(), chinese.t("people.privacy.act.withdraw"), tx -> {
            ConsentRecord row = tx.row(CONSENT, consent);
            row.setWithdrawnOn(on);
            row.setWithdrawnBy(by);
            tx.update(row);
            return tx.revision();
        });
    }

    /** Everything on one person, for machines: a line of JSON a row, under the name of its table. */
    public Saving saveJson(UUID resident, Path file) {
        store.doer().need(Right.PRIVACY);
        Held held = new HeldQueries(store.read()).on(resident);
        var text = new StringBuilder("{\n");
        for (int i = 0; i < held.parts().size(); i++) {
            Held.Part part = held.parts().get(i);
            text.append(i == 0 ? "" : ",\n")
                    .append('"')
                    .append(part.table())
                    .append("\": [\n  ")
                    .append(String.join(",\n  ", part.lines()))
                    .append("\n]");
        }
        byte[] bytes = text.append("\n}\n").toString().getBytes(StandardCharsets.UTF_8);
        return recorded(resident, Saving.to(file, out -> {
            out.write(bytes);
            return List.of();
        }));
    }

    /** The same on paper. */
    public Saving savePdf(UUID resident, Path file) {
        store.doer().need(Right.PRIVACY);
        Held held = new HeldQueries(store.read()).on(resident);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(chinese.t("people.privacy.what", LocalDate.now(clock))));
        for (Held.Part part : held.parts()) {
            blocks.add(new Block.Heading(part.table() + " (" + part.rows().size() + ")"));
            part.rows()
                    .forEach(row -> blocks.add(new Block.Paragraph(String.join(
                            " · ",
                            row.stream()
                                    .map(value ->
                                            value.column() + " " + value.text().orElse(""))
                                    .toList()))));
        }
        var leaflet = new Leaflet(chinese.t("people.privacy.title", held.name()), blocks);
        return recorded(resident, Saving.to(file, leaflet::write));
    }

    private Saving recorded(UUID resident, Saving saving) {
        if (saving instanceof Saving.Saved) {
            AccessLog.record(
                    store, clock, AccessKind.SENT_OUT, Optional.of(resident), chinese.t("people.privacy.act.held"));
        }
        return saving;
    }
}
