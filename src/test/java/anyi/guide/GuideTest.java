// SPDX-License-Identifier: Apache-2.0
package anyi.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.guide.Guide.Block;
import anyi.text.Messages.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuideTest {
    private static final int LARGEST_PICTURE = 80 * 1024;
    private static final int MOST_PICTURES = 12;

    private final Guide chinese = Guide.of(Language.CHINESE);
    private final Guide english = Guide.of(Language.ENGLISH);

    private static List<String> ids(Guide guide) {
        return guide.topics().stream().map(Guide.Topic::id).toList();
    }

    @Test
    void both_languages_have_the_same_topics_in_the_same_order() {
        assertEquals(ids(chinese), ids(english));
        assertEquals(
                chinese.blocks().stream()
                        .map(block -> block.getClass().getSimpleName())
                        .toList(),
                english.blocks().stream()
                        .map(block -> block.getClass().getSimpleName())
                        .toList());
    }

    @Test
    void people_and_keys_are_found_under_their_own_headings() {
        assertEquals("人员与权限", chinese.topic("people").orElseThrow().heading());
        assertEquals("按键", chinese.topic("keys").orElseThrow().heading());
        assertEquals("People and rights", english.topic("people").orElseThrow().heading());
        assertEquals("Keys", english.topic("keys").orElseThrow().heading());
    }

    @Test
    void each_link_leads_to_a_topic() {
        for (Guide guide : List.of(chinese, english)) {
            Set<String> known = Set.copyOf(ids(guide));
            spans(guide)
                    .filter(span -> span.style() == Span.Style.LINK)
                    .forEach(link -> assertTrue(known.contains(link.target()), link.target()));
        }
    }

    @Test
    void nothing_is_left_that_the_reader_does_not_know() {
        for (Guide guide : List.of(chinese, english)) {
            spans(guide)
                    .forEach(span -> assertTrue(
                            span.style() == Span.Style.CODE || !span.text().matches(".*(\\*\\*|`|\\]\\(|<[a-z]).*"),
                            span.text()));
        }
    }

    private static Stream<Span> spans(Guide guide) {
        return guide.blocks().stream().flatMap(block -> switch (block) {
            case Block.Paragraph(var spans) -> spans.stream();
            case Block.Items(boolean numbered, var items) -> items.stream().flatMap(List::stream);
            case Block.Table(var rows) -> rows.stream().flatMap(List::stream).flatMap(List::stream);
            case Block.Heading heading -> Stream.empty();
            case Block.Picture picture -> Stream.empty();
        });
    }

    @Test
    void pictures_are_packed_small_and_few() throws IOException {
        Set<String> shown = Stream.of(chinese, english)
                .flatMap(guide -> guide.blocks().stream())
                .filter(Block.Picture.class::isInstance)
                .map(block -> ((Block.Picture) block).file())
                .collect(Collectors.toSet());
        for (String file : shown) {
            try (var in = Guide.open(file)) {
                assertTrue(in.readAllBytes().length < LARGEST_PICTURE, file);
            }
        }
        try (var files = Files.list(Path.of("docs/pictures"))) {
            Set<String> there =
                    files.map(file -> "pictures/" + file.getFileName()).collect(Collectors.toSet());
            assertEquals(shown, there);
            assertTrue(there.size() <= MOST_PICTURES);
        }
    }

    @Test
    void markdown_becomes_blocks() {
        Guide guide = Guide.parse("# 书\n\n<a id=\"one\"></a>\n## 一\n第一行，**重**。\n第二行 `x`，见[二](#two)。\n\n"
                + "- 甲\n- 乙\n\n1. 先\n2. 后\n\n| 键 | 义 |\n| --- | --- |\n| F1 | 指南 |\n\n![图](pictures/a.png)\n");

        assertEquals(List.of(new Guide.Topic("one", "一", 2)), guide.topics());
        var paragraph = (Block.Paragraph) guide.blocks().get(2);
        assertEquals(
                List.of("第一行，", "重", "。第二行 ", "x", "，见", "二", "。"),
                paragraph.spans().stream().map(Span::text).toList());
        assertEquals(2, ((Block.Items) guide.blocks().get(3)).items().size());
        assertTrue(((Block.Items) guide.blocks().get(4)).numbered());
        assertEquals(2, ((Block.Table) guide.blocks().get(5)).rows().size());
        assertEquals(new Block.Picture("图", "pictures/a.png"), guide.blocks().get(6));
    }
}
