package cotejo.formats.lines;

import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.when.PartialDate;
import cotejo.formats.parts.Parts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Texts as JSON Lines: `{"text": "…", "id"?, "published"?, "language"?, "country"?, "outlet"?, "url"?,
/// "title"?}`, by the rules of `read -`. Each text is a part; a line that is no such thing is one that
/// cannot be read.
public final class JsonLines {
    /// Lines looked at to tell what a file is.
    private static final int LOOKED_AT = 20;

    private static final Pattern TWO_LETTERS = Pattern.compile("[a-zA-Z]{2}");

    /// Made when the first line is read: every text is asked whether it is such lines, and few are.
    private static final class Json {
        static final JsonMapper MAPPER = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    private final Parts parts;

    private JsonLines(Parts parts) {
        this.parts = parts;
    }

    /// Whether these characters are texts, a line each: of a file that is called so, one of the first
    /// is; of any other all look like it. Of a file called .json two are asked for, since one alone is
    /// more likely something else.
    public static boolean is(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean named = lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
        if (!named && !text.stripLeading().startsWith("{")) {
            return false;
        }
        int few = lower.endsWith(".json") ? 2 : 1;
        List<String> first =
                text.lines().filter(line -> !line.isBlank()).limit(LOOKED_AT).toList();
        boolean alike = named || first.stream().allMatch(line -> line.strip().startsWith("{"));
        return alike && first.stream().filter(JsonLines::holdsText).limit(few).count() == few;
    }

    private static boolean holdsText(String line) {
        try {
            return Json.MAPPER.readTree(line).path("text").isString();
        } catch (JacksonException e) {
            return false;
        }
    }

    public static void open(String text, Parts parts) {
        JsonLines lines = new JsonLines(parts);
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!line.isBlank()) {
                lines.take("line " + number, line);
            }
        }
    }

    private void take(String name, String line) {
        JsonNode json;
        try {
            json = Json.MAPPER.readTree(line);
        } catch (JacksonException e) {
            parts.broken(name, "not JSON: " + brief(e));
            return;
        }
        JsonNode id = json.path("id");
        String called =
                (id.isString() || id.isNumber()) && !id.asString().isBlank() ? name + " – " + id.asString() : name;
        JsonNode text = json.path("text");
        if (!text.isString()) {
            parts.broken(called, json.isObject() ? "no \"text\" (a string)" : "not an object with \"text\"");
            return;
        }
        List<String> wrong = new ArrayList<>();
        Description said = said(json, wrong);
        if (wrong.isEmpty()) {
            parts.hold(called, whole(text.asString()).getBytes(StandardCharsets.UTF_8), said);
        } else {
            parts.broken(called, String.join("; ", wrong));
        }
    }

    /// JSON can write half a character (`\ud800`); one sign stands for it.
    private static String whole(String text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xfffd : c)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static Description said(JsonNode json, List<String> wrong) {
        String date = string(json, "published", wrong);
        PartialDate published = date == null ? null : PartialDate.parse(date).orElse(null);
        if (date != null && published == null) {
            wrong.add("\"published\" is no date: YYYY, YYYY-MM or YYYY-MM-DD");
        }
        String language = letters(json, "language", "en or es", wrong);
        String country = letters(json, "country", "MX", wrong);
        return new Description(
                published == null ? null : Described.byMarkup(published),
                described(string(json, "outlet", wrong)),
                null,
                described(string(json, "title", wrong)),
                described(language == null ? null : language.toLowerCase(Locale.ROOT)),
                described(country == null ? null : country.toUpperCase(Locale.ROOT)),
                described(string(json, "url", wrong)));
    }

    private static @Nullable Described<String> described(@Nullable String value) {
        return value == null || value.isBlank() ? null : Described.byMarkup(value.strip());
    }

    private static @Nullable String letters(JsonNode json, String key, String example, List<String> wrong) {
        String value = string(json, key, wrong);
        if (value != null && !TWO_LETTERS.matcher(value).matches()) {
            wrong.add("\"" + key + "\" is no " + key + ": two letters, such as " + example);
        }
        return value;
    }

    private static @Nullable String string(JsonNode json, String key, List<String> wrong) {
        JsonNode value = json.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            wrong.add("\"" + key + "\" is no string");
            return null;
        }
        return value.asString();
    }

    private static String brief(JacksonException e) {
        String message = e.getOriginalMessage();
        String first = message == null ? "" : message.lines().findFirst().orElse("");
        return first.length() > 160 ? first.substring(0, 160) + "…" : first;
    }
}
