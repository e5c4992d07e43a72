// SPDX-License-Identifier: Apache-2.0
package anyi.kit.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

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

    /** Before the first scene is made. */
    public static void loadFonts() {
        for (String path : FONTS) {
            try (InputStream in = Appearance.class.getResourceAsStream(path)) {
                if (in == null || Font.loadFont(in, 16) == null) {
                    throw new IllegalStateException("font missing: " + path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static void dress(Scene scene, boolean dark, int textSize) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        for (String name : SHEETS) {
            String sheet =
                    Objects.requireNonNull(Appearance.class.getResource(name)).toExternalForm();
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
