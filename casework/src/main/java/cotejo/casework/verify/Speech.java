package cotejo.casework.verify;

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

/// The languages a draft's verdicts are told in, each with its phrases: `telling_xx.properties` beside this class, in
/// UTF-8. A phrase may hold {0}, {1} …
public enum Speech {
    ENGLISH("en"),
    SPANISH("es");

    private final String code;
    private final Properties phrases;

    Speech(String code) {
        this.code = code;
        this.phrases = load("telling_" + code + ".properties");
    }

    /// ISO 639-1.
    public String code() {
        return code;
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
        StringBuilder out = new StringBuilder(phrase.length() + 32);
        for (int i = 0; i < phrase.length(); i++) {
            boolean blank = phrase.charAt(i) == '{' && i + 2 < phrase.length() && phrase.charAt(i + 2) == '}';
            if (blank) {
                out.append(arguments[phrase.charAt(i + 1) - '0']);
                i += 2;
            } else {
                out.append(phrase.charAt(i));
            }
        }
        return out.toString();
    }

    private static Properties load(String name) {
        try (InputStream in = Objects.requireNonNull(Speech.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
