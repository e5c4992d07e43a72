// SPDX-License-Identifier: Apache-2.0
package anyi.text;

import anyi.term.Term;
import anyi.value.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Every sentence and label of one language. Keys are unique over all bundles; a missing key is a fault. */
public final class Messages {
    /** One bundle a feature, beside its package; the order is that of the house. */
    public static final List<String> BUNDLES = List.of(
            "term",
            "right",
            "text",
            "store",
            "kit",
            "sheet",
            "shell",
            "guide",
            "attachment",
            "resident",
            "staff",
            "people",
            "stay",
            "bed",
            "assessment",
            "care",
            "admission",
            "subsidy",
            "intake",
            "ledger",
            "report",
            "handover",
            "bureau",
            "settings",
            "casefile",
            "today",
            "cli",
            "tour");

    private final Language language;
    private final Map<String, String> patterns;

    private Messages(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    /** Read once a language: the files hold thousands of sentences. */
    public static Messages of(Language language) {
        return switch (language) {
            case CHINESE -> Chinese.WORDS;
            case ENGLISH -> English.WORDS;
        };
    }

    private static final class Chinese {
        static final Messages WORDS = read(Language.CHINESE);
    }

    private static final class English {
        static final Messages WORDS = read(Language.ENGLISH);
    }

    private static Messages read(Language language) {
        var patterns = new HashMap<String, String>();
        for (String bundle : BUNDLES) {
            read(bundle, "").forEach((key, value) -> patterns.put((String) key, (String) value));
            if (language == Language.ENGLISH) {
                read(bundle, "_en").forEach((key, value) -> patterns.put((String) key, (String) value));
            }
        }
        return new Messages(language, Map.copyOf(patterns));
    }

    private static Properties read(String bundle, String suffix) {
        var properties = new Properties();
        String path = "/anyi/" + bundle + "/" + bundle + suffix + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(path)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    public Language language() {
        return language;
    }

    /** The text of a key, with its arguments put in as {@link MessageFormat} does; terms appear as their words. */
    public String t(String key, Object... args) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        if (args.length == 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        Object[] shown = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            shown[i] = args[i] instanceof Term term ? t(term) : args[i];
        }
        return new MessageFormat(pattern, language.locale()).format(shown);
    }

    public String t(Term term) {
        return t(term.key());
    }

    public String t(Problem problem) {
        return t(problem.key(), problem.args().toArray());
    }

    /** The languages of the screen; Chinese is the first. */
    public enum Language {
        CHINESE(Locale.SIMPLIFIED_CHINESE),
        ENGLISH(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }

        public Locale locale() {
            return locale;
        }
    }
}
