// SPDX-License-Identifier: Apache-2.0
package anyi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Colours are names of the theme, sizes are in em, the stylesheet is one and short. */
class LooksTest {
    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|:\\s*(white|black|red|green|blue|gray|grey|yellow|orange)\\b");
    private static final Pattern JAVA_COLOUR =
            Pattern.compile("setStyle\\(|Color\\.(web|rgb|RED|BLUE|GREEN|WHITE|BLACK)");

    @Test
    void stylesheets_name_colours_of_the_theme_only() {
        var found = new ArrayList<String>();
        for (var sheet : House.files(House.RESOURCES, ".css")) {
            COLOUR.matcher(House.read(sheet))
                    .results()
                    .forEach(match -> found.add(sheet.getFileName() + " " + match.group()));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void java_names_no_colour_and_sets_no_style() {
        var found = new ArrayList<String>();
        for (var file : House.files(House.MAIN, ".java")) {
            JAVA_COLOUR
                    .matcher(House.read(file))
                    .results()
                    .forEach(match -> found.add(file.getFileName() + " " + match.group()));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void the_stylesheet_stays_short() {
        for (var sheet : House.files(House.RESOURCES, ".css")) {
            assertTrue(House.read(sheet).lines().count() < 500, sheet.toString());
        }
    }
}
