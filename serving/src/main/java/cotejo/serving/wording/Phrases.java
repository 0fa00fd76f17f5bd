package cotejo.serving.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// The sentences and words of one language: `phrases_xx.properties` beside this class, in UTF-8.
///
/// A phrase may hold {0}, {1} …; a phrase that counts has two forms, `key.one` and `key.other`.
final class Phrases {
    static final Phrases ENGLISH = load("en");
    static final Phrases SPANISH = load("es");

    private final Properties phrases;

    private Phrases(Properties phrases) {
        this.phrases = phrases;
    }

    static Phrases of(Tongue tongue) {
        return switch (tongue) {
            case ENGLISH -> ENGLISH;
            case SPANISH, SPANISH_WITH_POINTS -> SPANISH;
        };
    }

    Set<String> keys() {
        return new TreeSet<>(phrases.stringPropertyNames());
    }

    boolean has(String key) {
        return phrases.getProperty(key) != null;
    }

    /// @throws IllegalArgumentException when there is no such phrase: a bug, found by the tests
    String say(String key, Object... arguments) {
        String phrase = phrases.getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no phrase for " + key);
        }
        return arguments.length == 0 ? phrase : filled(phrase, arguments);
    }

    private static String filled(String phrase, Object[] arguments) {
        StringBuilder out = new StringBuilder(phrase.length() + 32);
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (c == '{' && i + 2 < phrase.length() && phrase.charAt(i + 2) == '}') {
                out.append(arguments[phrase.charAt(i + 1) - '0']);
                i += 2;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static Phrases load(String language) {
        String name = "phrases_" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return new Phrases(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
