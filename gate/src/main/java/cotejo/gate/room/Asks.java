package cotejo.gate.room;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/// What may be asked for of a case: every page and call, of things that are in it, drawn by a seed; the largest among
/// them.
final class Asks {
    private static final long SEED = 20261130;
    /// So many addresses of each name.
    private static final int EACH = 40;
    /// So many of the largest lines and fullest documents are always among them.
    private static final int LARGEST = 5;

    private static final int MOST = 100;

    private static final List<String> WORDS = List.of(
            "soldiers",
            "soldados",
            "desert*",
            "policía",
            "\"armed forces\"",
            "navy OR marina",
            "report~",
            "complaints 2012");
    private static final List<String> FIELDS = List.of(
            "value:>50000",
            "measure:desertions year:2011",
            "value:100..200",
            "force:army",
            "period:2010..2012",
            "standing:differ");

    private final Guest guest;
    private final Random random = new Random(SEED);
    private final List<Ask> asks = new ArrayList<>();

    private Asks(Guest guest) {
        this.guest = guest;
    }

    static List<Ask> of(Guest guest) throws IOException {
        return new Asks(guest).all();
    }

    private List<Ask> all() throws IOException {
        List<JsonNode> lines = some("lines", "order=fullest");
        List<JsonNode> figures = some("figures", "order=newest");
        List<JsonNode> documents = some("documents", "order=fullest");
        List<JsonNode> findings = some("findings", "order=name");
        for (String page : List.of("/", "/matrix", "/decisions", "/inputs", "/draft", "/add")) {
            put(page.length() == 1 ? "home" : page.substring(1), page);
        }
        JsonNode facets = guest.json("/api/v1/lines?most=1").path("facets");
        put("ledger", "/ledger");
        for (JsonNode measure : facets.path("measure")) {
            String value = encoded(measure.path("value").asString());
            put("matrix", "/matrix?measure=" + value);
            for (String order : List.of("name", "review", "fullest", "greatest")) {
                put("ledger", "/ledger?measure=" + value + "&order=" + order + "&page=" + (1 + random.nextInt(3)));
            }
        }
        for (String order : List.of("name", "newest", "oldest", "fullest")) {
            put("documents", "/documents?order=" + order + "&page=" + (1 + random.nextInt(20)));
        }
        for (int page = 1; page <= 10; page++) {
            put("findings", "/findings?page=" + page);
            put("review", "/review?page=" + page);
        }
        WORDS.forEach(words -> {
            put("search", "/search?for=passages&q=" + encoded(words));
            put("api-passages", "/api/v1/passages?q=" + encoded(words));
        });
        FIELDS.forEach(words -> {
            put("search-figures", "/search?for=figures&q=" + encoded(words));
            put("search-lines", "/search?for=lines&q=" + encoded(words.replace("year:2011", "")));
            put("api-figures", "/api/v1/figures?most=100&q=" + encoded(words));
        });
        for (JsonNode line : lines) {
            String id = line.path("line").path("id").asString();
            put("line", "/line/" + id);
            put("api-line", "/api/v1/lines/" + id);
            put("api-findings", "/api/v1/findings?q=" + encoded("line:" + id));
        }
        for (JsonNode found : figures) {
            String figure = found.path("figure").path("id").asString();
            String source = found.path("sha256").asString();
            put("figure", "/document/" + source + "?figure=" + figure);
            put("reviewing", "/document/" + source + "?figure=" + figure + "&review=" + random.nextInt(200));
            put("api-figure", "/api/v1/figures/" + figure);
        }
        for (JsonNode document : documents) {
            put("document", "/document/" + document.path("sha256").asString());
            put("api-document", "/api/v1/documents/" + document.path("sha256").asString());
        }
        for (JsonNode finding : findings) {
            String id = finding.path("finding").path("id").asString();
            put("finding", "/finding/" + id);
            JsonNode sources = finding.path("finding").path("documents");
            if (sources.size() == 2) {
                put(
                        "compare",
                        "/compare?one=" + sources.get(0).asString() + "&other="
                                + sources.get(1).asString());
            }
        }
        put("api-lines", "/api/v1/lines?most=100");
        put("api-documents", "/api/v1/documents?most=100");
        put("api-decisions", "/api/v1/decisions");
        put("api-home", "/api/v1");
        return asks;
    }

    /// The largest, and others from all over the list.
    private List<JsonNode> some(String kind, String order) throws IOException {
        List<JsonNode> some = new ArrayList<>();
        JsonNode first = guest.json("/api/v1/" + kind + "?most=" + LARGEST + "&" + order);
        first.path("items").forEach(some::add);
        long total = first.path("total").asLong();
        while (some.size() < EACH && total > LARGEST) {
            long from = random.nextLong(Math.min(total, 100_000));
            guest.json("/api/v1/" + kind + "?most=5&from=" + from + "&" + order)
                    .path("items")
                    .forEach(some::add);
        }
        return some.subList(0, Math.min(MOST, some.size()));
    }

    private void put(String name, String path) {
        asks.add(new Ask(name, path));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
