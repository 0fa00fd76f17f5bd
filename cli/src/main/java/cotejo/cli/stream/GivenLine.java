package cotejo.cli.stream;

import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.when.PartialDate;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a line of `read -` holds.
public sealed interface GivenLine {
    /// The line's id; null where it could not be made out.
    @Nullable
    String id();

    /// A text to read.
    record Text(String id, String text, Description byPerson) implements GivenLine {}

    /// A line that cannot be taken.
    ///
    /// @param why one line for a person
    record Bad(@Nullable String id, String why) implements GivenLine {}

    JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static GivenLine of(LineSource.Line line) {
        byte[] bytes = line.bytes();
        if (bytes == null) {
            return new Bad(
                    null,
                    String.format(
                            Locale.ROOT,
                            "a line of %,d bytes: lines of up to %,d are taken",
                            line.length(),
                            LineSource.LONGEST));
        }
        try {
            String string = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (line.number() == 1 && string.startsWith("\uFEFF")) {
                string = string.substring(1);
            }
            return string.isBlank() ? new Bad(null, "an empty line") : of(MAPPER.readTree(string));
        } catch (CharacterCodingException e) {
            return new Bad(null, "not UTF-8");
        } catch (JacksonException e) {
            return new Bad(null, "not JSON: " + brief(e));
        } catch (OutOfMemoryError e) {
            return new Bad(null, "reading the line needs more memory than there is");
        }
    }

    private static GivenLine of(JsonNode json) {
        if (!json.isObject()) {
            return new Bad(null, "not an object with \"id\" and \"text\"");
        }
        JsonNode given = json.path("id");
        String id = given.isString() || given.isNumber() ? given.asString() : null;
        if (id == null) {
            return new Bad(null, "no \"id\" (a string)");
        }
        JsonNode text = json.path("text");
        if (!text.isString()) {
            return new Bad(id, "no \"text\" (a string)");
        }
        Description description = Description.NONE;
        for (String key : new String[] {"published", "language", "country"}) {
            JsonNode value = json.path(key);
            if (value.isMissingNode() || value.isNull()) {
                continue;
            }
            Description more = value.isString() ? described(key, value.asString()) : null;
            if (more == null) {
                return new Bad(id, "\"" + key + "\" is " + form(key));
            }
            description = description.or(more);
        }
        return new Text(id, whole(text.asString()), description);
    }

    private static @Nullable Description described(String key, String value) {
        return switch (key) {
            case "published" ->
                PartialDate.parse(value).map(GivenLine::published).orElse(null);
            case "language" -> letters(value) ? language(value.toLowerCase(Locale.ROOT)) : null;
            default -> letters(value) ? country(value.toUpperCase(Locale.ROOT)) : null;
        };
    }

    private static String form(String key) {
        return switch (key) {
            case "published" -> "no date: YYYY, YYYY-MM or YYYY-MM-DD";
            case "language" -> "no language: two letters, such as en or es";
            default -> "no country: two letters, such as MX";
        };
    }

    private static Description published(PartialDate date) {
        return new Description(Described.byPerson(date), null, null, null, null, null, null);
    }

    private static Description language(String code) {
        return new Description(null, null, null, null, Described.byPerson(code), null, null);
    }

    private static Description country(String code) {
        return new Description(null, null, null, null, null, Described.byPerson(code), null);
    }

    private static boolean letters(String value) {
        return value.length() == 2 && value.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
    }

    /// JSON can write half a character (`\ud800`); no text holds one. One sign stands for it, so that offsets hold.
    private static String whole(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            mended = mended == null ? new StringBuilder(text) : mended;
            mended.setCharAt(i, '\uFFFD');
        }
        return mended == null ? text : mended.toString();
    }

    private static String brief(JacksonException e) {
        String message = e.getOriginalMessage();
        String first = message == null ? "" : message.lines().findFirst().orElse("");
        return first.length() > 160 ? first.substring(0, 160) + "…" : first;
    }
}
