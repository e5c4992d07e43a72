// SPDX-License-Identifier: Apache-2.0
package anyi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.guide.Guide;
import anyi.kit.Place;
import anyi.text.Messages.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GuideTopicsTest {
    @Test
    void people_rights_records_and_personal_information_open_their_own_part() {
        for (String tab : List.of("people", "audit", "privacy")) {
            assertEquals("people", GuideTopics.of(new Place.Settings(tab)), tab);
        }
        assertEquals("settings", GuideTopics.of(new Place.Settings("home")));
        assertEquals("backup", GuideTopics.of(new Place.Settings("backup")));
    }

    @Test
    void every_tab_opens_a_part_that_the_guide_has() {
        List<String> known = Guide.of(Language.CHINESE).topics().stream()
                .map(Guide.Topic::id)
                .toList();
        for (String tab : List.of("", "home", "beds", "backup", "security", "people", "privacy", "audit", "look")) {
            assertTrue(known.contains(GuideTopics.of(new Place.Settings(tab))), tab);
        }
    }
}
