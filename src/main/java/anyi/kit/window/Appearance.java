// SPDX-License-Identifier: Apache-2.0
package anyi.kit.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Fonts, theme and text size. The bundled fonts are loaded before the first node, so that a picture is the same on
 * every system; a text size is nothing but the root's font size.
 */
public final class Appearance {
    /** In percent. */
    public static final List<Integer> TEXT_SIZES = List.of(100, 115, 125, 150, 175, 200);

    private static final List<String> FONTS = List.of(
            "/anyi/font/400Regular/NotoSansSC_400Regular.ttf",
            "/anyi/font/700Bold/NotoSansSC_700Bold.ttf",
            "/META-INF/resources/material2/20200820/fonts/MaterialIcons-Outlined.ttf");

    private static final List<String> SHEETS = List.of("/anyi/kit/anyi.css", "/anyi/kit/screens.css");

    private Appearance() {}

    /**
     * Before the first scene is made.
     *
     * @param kept where the fonts may be kept between two starts
     */
    public static void loadFonts(Path kept) {
        var files = new FontFiles(kept);
        FONTS.forEach(font -> files.load(resource(font)));
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(Appearance.class.getResource(name), name);
    }

    public static void dress(Scene scene, boolean dark, int textSize) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        for (String name : SHEETS) {
            String sheet = resource(name).toExternalForm();
            if (!scene.getStylesheets().contains(sheet)) {
                scene.getStylesheets().add(sheet);
            }
        }
        Parent root = scene.getRoot();
        root.getStyleClass().removeIf(name -> name.startsWith("text-size-") || name.equals("dark"));
        root.getStyleClass().add("text-size-" + textSize);
        if (dark) {
            root.getStyleClass().add("dark");
        }
    }
}
