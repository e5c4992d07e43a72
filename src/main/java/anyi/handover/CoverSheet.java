// SPDX-License-Identifier: Apache-2.0
package anyi.handover;

import anyi.handover.parcel.Card;
import anyi.handover.parcel.ParcelWriter;
import anyi.sheet.table.FileName;
import anyi.sheet.table.Leaflet;
import anyi.sheet.table.Leaflet.Block;
import anyi.sheet.table.Saving;
import anyi.text.Formats;
import anyi.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The paper that goes with a package: what is in it, and the fingerprints by which the receiver knows it.
 *
 * @param counts records a table
 */
record CoverSheet(Messages words, Card card, ParcelRow parcel, Map<String, Long> counts) {
    private static final int GROUP = 8;

    CoverSheet {
        counts = Map.copyOf(counts);
    }

    Saving save(Path folder) {
        Path file = folder.resolve(FileName.of(
                "pdf",
                words.t("handover.file.cover"),
                card.name(),
                words.t("handover.file.number", "%04d".formatted(parcel.number()))));
        return Saving.to(file, leaflet()::write);
    }

    Leaflet leaflet() {
        var formats = new Formats(words.language());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(words.t("handover.cover.home", card.name(), parcel.number())));
        blocks.add(new Block.Paragraph(
                words.t("handover.cover.made", formats.date(parcel.madeAt().toLocalDate()), parcel.madeBy())));
        blocks.add(new Block.Paragraph(
                parcel.since() == 0
                        ? words.t("handover.cover.whole", parcel.until())
                        : words.t("handover.cover.since", parcel.since() + 1, parcel.until())));
        blocks.add(new Block.Heading(words.t("handover.cover.content", parcel.records())));
        blocks.add(new Block.Paragraph(String.join("；", contents())));
        blocks.add(new Block.Heading(words.t("handover.cover.file", parcel.fileName())));
        blocks.add(new Block.Paragraph(words.t("handover.cover.hash")));
        blocks.add(new Block.Code(groups()));
        blocks.add(new Block.Paragraph(words.t("handover.cover.key", card.key().fingerprint())));
        blocks.add(new Block.Paragraph(
                parcel.sealed() ? words.t("handover.cover.sealed") : words.t("handover.cover.open")));
        blocks.add(new Block.ToFill(words.t("handover.cover.giver")));
        blocks.add(new Block.ToFill(words.t("handover.cover.taker")));
        return new Leaflet(words.t("handover.cover.title"), blocks);
    }

    private List<String> contents() {
        Map<Subject, Long> bySubject = new EnumMap<>(Subject.class);
        counts.forEach((table, rows) -> {
            if (!table.equals(ParcelWriter.ACTS)) {
                bySubject.merge(Subject.of(table), rows, Long::sum);
            }
        });
        return bySubject.entrySet().stream()
                .map(each -> words.t("handover.cover.rows", each.getKey(), each.getValue()))
                .toList();
    }

    private List<String> groups() {
        String hash = parcel.fileHash().toUpperCase(Locale.ROOT);
        var groups = new ArrayList<String>();
        for (int i = 0; i < hash.length(); i += GROUP) {
            groups.add(hash.substring(i, i + GROUP));
        }
        return groups;
    }
}
