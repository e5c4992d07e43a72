// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import anyi.kit.Preferences;
import anyi.kit.window.Appearance;
import anyi.text.Messages.Language;

/** Language, theme and text size, as a person has set them on this PC. */
public record Looks(Language language, boolean dark, int textSize) {
    /** The keys under which screens find and change them. */
    public static final String LANGUAGE = "language";

    public static final String THEME = "theme";
    public static final String TEXT_SIZE = "textSize";

    public static Looks of(Preferences preferences) {
        Language language = preferences
                .get(LANGUAGE)
                .filter("en"::equals)
                .map(english -> Language.ENGLISH)
                .orElse(Language.CHINESE);
        boolean dark = preferences.get(THEME).filter("dark"::equals).isPresent();
        int size = preferences.get(TEXT_SIZE).map(Integer::parseInt).orElse(100);
        return new Looks(language, dark, Appearance.TEXT_SIZES.contains(size) ? size : 100);
    }

    public void keep(Preferences preferences) {
        preferences.put(LANGUAGE, language == Language.ENGLISH ? "en" : "zh");
        preferences.put(THEME, dark ? "dark" : "light");
        preferences.put(TEXT_SIZE, Integer.toString(textSize));
    }

    public Looks in(Language other) {
        return new Looks(other, dark, textSize);
    }

    public Looks inOtherLanguage() {
        return in(language == Language.CHINESE ? Language.ENGLISH : Language.CHINESE);
    }

    public Looks dark(boolean yes) {
        return new Looks(language, yes, textSize);
    }

    public Looks sized(int percent) {
        return new Looks(language, dark, percent);
    }

    /** The next larger or smaller size that is offered; 0 = the usual one. */
    public Looks stepped(int step) {
        int at = Appearance.TEXT_SIZES.indexOf(textSize) + step;
        return sized(step == 0 ? 100 : Appearance.TEXT_SIZES.get(Math.clamp(at, 0, Appearance.TEXT_SIZES.size() - 1)));
    }
}
