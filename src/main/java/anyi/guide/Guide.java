// SPDX-License-Identifier: Apache-2.0
package anyi.guide;

import anyi.text.Messages.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The guide of one language, block by block. */
public record Guide(List<Block> blocks) {
    /** What stands below each other. */
    sealed interface Block {
        /** @param topic by which the heading is opened; empty = only by scrolling */
        record Heading(int level, String text, String topic) implements Block {}

        record Paragraph(List<Span> spans) implements Block {}

        record Items(boolean numbered, List<List<Span>> items) implements Block {}

        /** @param file below {@code pictures} */
        record Picture(String words, String file) implements Block {}

        /** The first row is the head. */
        record Table(List<List<List<Span>>> rows) implements Block {}
    }

    private static final String ANCHOR = "<a id=\"";
    private static final String PICTURE = "![";

    public static Guide of(Language language) {
        String name = language == Language.CHINESE ? "guide.zh.md" : "guide.en.md";
        try (InputStream in = open(name)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that is packed with the guide, such as {@code pictures/beds.zh.png}. */
    static InputStream open(String file) {
        InputStream in = Guide.class.getResourceAsStream("/anyi/guide/" + file);
        if (in == null) {
            throw new IllegalStateException("not packed: " + file);
        }
        return in;
    }

    /** Topics with their headings, in order. */
    public List<Topic> topics() {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Heading heading
                                && !heading.topic().isEmpty()
                        ? Stream.of(new Topic(heading.topic(), heading.text(), heading.level()))
                        : Stream.empty())
                .toList();
    }

    public record Topic(String id, String heading, int level) {}

    static Guide parse(String markdown) {
        var blocks = new ArrayList<Block>();
        String topic = "";
        for (List<String> lines : paragraphs(markdown)) {
            String first = lines.getFirst();
            if (first.startsWith(ANCHOR)) {
                topic = first.substring(ANCHOR.length(), first.indexOf('"', ANCHOR.length()));
            } else if (first.startsWith("#")) {
                blocks.add(heading(first, topic));
                topic = "";
            } else {
                blocks.add(block(lines));
            }
        }
        return new Guide(List.copyOf(blocks));
    }

    /** Lines that stand together; headings and anchors stand alone. */
    private static List<List<String>> paragraphs(String markdown) {
        var all = new ArrayList<List<String>>();
        List<String> open = new ArrayList<>();
        for (String line : markdown.lines().toList()) {
            boolean alone = line.startsWith("#") || line.startsWith(ANCHOR);
            if ((line.isBlank() || alone) && !open.isEmpty()) {
                all.add(open);
                open = new ArrayList<>();
            }
            if (alone) {
                all.add(List.of(line));
            } else if (!line.isBlank()) {
                open.add(line);
            }
        }
        if (!open.isEmpty()) {
            all.add(open);
        }
        return all;
    }

    private static Block heading(String line, String topic) {
        int level = line.length() - line.replaceFirst("^#+", "").length();
        return new Block.Heading(level, line.substring(level).strip(), topic);
    }

    private static Block block(List<String> lines) {
        String first = lines.getFirst();
        if (first.startsWith(PICTURE)) {
            int words = first.indexOf("](");
            return new Block.Picture(
                    first.substring(PICTURE.length(), words), first.substring(words + 2, first.lastIndexOf(')')));
        }
        if (first.startsWith("|")) {
            return new Block.Table(lines.stream()
                    .filter(line -> !line.matches("[|\\s:-]+"))
                    .map(Guide::cells)
                    .toList());
        }
        if (first.startsWith("- ")) {
            return new Block.Items(false, items(lines, "- "));
        }
        if (first.matches("\\d+\\. .*")) {
            return new Block.Items(true, items(lines, "\\d+\\. "));
        }
        return new Block.Paragraph(Span.of(String.join("", lines)));
    }

    private static List<List<Span>> items(List<String> lines, String mark) {
        return lines.stream()
                .map(line -> Span.of(line.replaceFirst("^" + mark, "")))
                .toList();
    }

    private static List<List<Span>> cells(String line) {
        return Arrays.stream(line.strip().replaceAll("^\\||\\|$", "").split("\\|"))
                .map(cell -> Span.of(cell.strip()))
                .toList();
    }

    Optional<Topic> topic(String id) {
        return topics().stream().filter(topic -> topic.id().equals(id)).findFirst();
    }
}
