// SPDX-License-Identifier: Apache-2.0
package anyi.store.journal;

import anyi.store.vault.DataKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The files of a home's journal: what can be read of them. */
public final class JournalFolder {
    static final String SUFFIX = ".journal";

    private final Path folder;
    private final DataKey key;

    public JournalFolder(Path folder, DataKey key) {
        this.folder = folder;
        this.key = key;
    }

    /**
     * How the journal ends.
     *
     * @param revision of the newest act in it
     * @param hash of that act
     * @param beyond the newest act that is known behind damage; 0 = none
     * @param unforced whether what is behind the damage is one act that nothing says was forced: blocks of the last
     *     write came to the disk, and others did not
     */
    public record Head(long revision, String hash, Condition condition, long beyond, boolean unforced) {}

    public enum Condition {
        /** There is no journal. */
        NONE,
        WHOLE,
        /** The last record was being written when the power went. */
        TORN,
        DAMAGED
    }

    Path file(long number) {
        return folder.resolve(String.format(Locale.ROOT, "%08d%s", number, SUFFIX));
    }

    /** The oldest first. */
    List<Segment> segments() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches("\\d{8}\\" + SUFFIX))
                    .map(file -> new Segment(file, number(file), key))
                    .sorted(Comparator.comparingLong(Segment::number))
                    .toList();
        }
    }

    private static long number(Path file) {
        return Long.parseLong(String.valueOf(file.getFileName()).substring(0, 8));
    }

    /** The file that is written to, as it was left; its beginning may not have come to the disk. */
    record Last(Segment segment, Segment.Found found) {}

    /** The newest file that has a beginning. A newer one that was just being made counts for nothing. */
    Optional<Last> last() throws IOException {
        List<Segment> segments = segments();
        for (Segment segment : segments.reversed()) {
            Segment.Found found = segment.scan();
            boolean unborn = found.base().isEmpty() && found.state() == Segment.State.TORN;
            if (!unborn || segment.equals(segments.getFirst())) {
                return Optional.of(new Last(segment, found));
            }
        }
        return Optional.empty();
    }

    public Head head() throws IOException {
        return last().map(last -> head(last.found())).orElse(new Head(0, "", Condition.NONE, 0, false));
    }

    /** An act is forced before anything is written behind it, so only the last can be there in pieces. */
    private static Head head(Segment.Found found) {
        Segment.Beyond beyond = found.beyond();
        boolean unforced =
                beyond.acts() == 1 && beyond.newest() == found.revision() + 1 && beyond.done() <= found.revision();
        return new Head(found.revision(), found.hash(), condition(found), beyond.newest(), unforced);
    }

    static Condition condition(Segment.Found found) {
        return found.base().isEmpty()
                ? Condition.DAMAGED
                : Condition.valueOf(found.state().name());
    }

    /** An act that is read when it is wanted. */
    public record Kept(Segment segment, Segment.At at) {
        public long revision() {
            return at.revision();
        }

        public String actHash() {
            return at.actHash();
        }

        public Frame frame() throws IOException {
            return segment.frame(at);
        }
    }

    /**
     * The acts after a revision, without a gap and each following the one before; fewer than there are where something
     * is missing or damaged between.
     *
     * @param hash of the act they follow
     */
    public List<Kept> after(long revision, String hash) throws IOException {
        var kept = new ArrayList<Kept>();
        for (Kept each : line(revision)) {
            String before = kept.isEmpty() ? hash : kept.getLast().actHash();
            if (each.revision() != revision + kept.size() + 1
                    || !each.at().previousHash().equals(before)) {
                return kept;
            }
            kept.add(each);
        }
        return kept;
    }

    /** The acts that count, newer than a revision: what a restore took back does not. */
    private List<Kept> line(long revision) throws IOException {
        var line = new ArrayList<Kept>();
        List<Segment> segments = segments();
        var found = new ArrayList<Segment.Found>();
        int first = segments.size();
        while (first > 0) {
            Segment.Found each = segments.get(--first).scan();
            found.addFirst(each);
            if (each.base().filter(base -> base.revision() <= revision).isPresent()) {
                break;
            }
        }
        for (int i = 0; i < found.size(); i++) {
            Segment segment = segments.get(first + i);
            found.get(i).base().ifPresent(base -> line.removeIf(kept -> kept.revision() > base.revision()));
            found.get(i).acts().stream()
                    .filter(at -> at.revision() > revision)
                    .forEach(at -> line.add(new Kept(segment, at)));
        }
        return line;
    }

    /** The earliest act that the home ever went back to; empty = it never did. */
    public OptionalLong restoredTo() throws IOException {
        long earliest = Long.MAX_VALUE;
        for (Segment segment : segments()) {
            Optional<Segment.Base> base = segment.scan().base();
            if (base.filter(each -> each.start() == Segment.Start.RESTORED).isPresent()) {
                earliest = Math.min(earliest, base.get().revision());
            }
        }
        return earliest == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(earliest);
    }

    /** One file of the journal, checked to the last byte. */
    public record Checked(String name, Condition condition, long acts) {}

    /** Every file, read from end to end; a file is damaged too when it does not follow the one before. */
    public List<Checked> check() throws IOException {
        var checked = new ArrayList<Checked>();
        Optional<Segment.Found> before = Optional.empty();
        for (Segment segment : segments()) {
            Segment.Found found = segment.scan();
            boolean follows = before.isEmpty() || follows(found, before.get());
            checked.add(new Checked(
                    String.valueOf(segment.file().getFileName()),
                    follows ? condition(found) : Condition.DAMAGED,
                    found.acts().size()));
            before = Optional.of(found);
        }
        return checked;
    }

    private static boolean follows(Segment.Found found, Segment.Found before) {
        return found.base()
                .map(base -> base.start() != Segment.Start.CONTINUED
                        || base.revision() == before.revision() && base.hash().equals(before.hash()))
                .orElse(true);
    }
}
