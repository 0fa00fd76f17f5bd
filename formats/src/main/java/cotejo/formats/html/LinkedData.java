package cotejo.formats.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The article a page describes in JSON-LD, as schema.org names its parts.
///
/// @param node the object of type NewsArticle, BlogPosting and so on; null when there is none
record LinkedData(@Nullable JsonNode node) {
    private static final int LONGEST = 1_000_000;
    private static final int MOST_NODES = 20_000;
    private static final int LONGEST_VALUE = 500;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(100)
                            .maxStringLength(LONGEST)
                            .maxNumberLength(100)
                            .build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .build())
            .build();

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            String data = script.data();
            JsonNode article = data.length() > LONGEST ? null : article(data);
            if (article != null) {
                return new LinkedData(article);
            }
        }
        return new LinkedData(null);
    }

    private static @Nullable JsonNode article(String data) {
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(MAPPER.readTree(data));
        } catch (JacksonException e) {
            return null;
        }
        int looked = 0;
        while (!open.isEmpty() && looked++ < MOST_NODES) {
            JsonNode node = open.removeFirst();
            if (node.isObject() && types(node).stream().anyMatch(LinkedData::isArticle)) {
                return node;
            }
            node.values().forEach(open::addLast);
        }
        return null;
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article") || type.endsWith("BlogPosting") || type.endsWith("Report");
    }

    private static List<String> types(JsonNode node) {
        JsonNode type = node.path("@type");
        List<String> types = new ArrayList<>();
        if (type.isString()) {
            types.add(type.stringValue());
        }
        for (JsonNode each : type.values()) {
            if (each.isString()) {
                types.add(each.stringValue());
            }
        }
        return types;
    }

    Optional<String> headline() {
        return string("headline").or(() -> string("name"));
    }

    Optional<String> published() {
        return string("datePublished").or(() -> string("dateCreated"));
    }

    Optional<String> language() {
        return string("inLanguage");
    }

    Optional<String> url() {
        return string("url").or(() -> string("mainEntityOfPage"));
    }

    Optional<String> publisher() {
        return named("publisher");
    }

    /// Several authors are joined by commas.
    Optional<String> author() {
        if (node == null || !node.path("author").isArray()) {
            return named("author");
        }
        List<String> names = new ArrayList<>();
        for (JsonNode each : node.path("author").values()) {
            nameOf(each).filter(name -> names.size() < 10).ifPresent(names::add);
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private Optional<String> named(String key) {
        return node == null ? Optional.empty() : nameOf(node.path(key));
    }

    private static Optional<String> nameOf(JsonNode node) {
        return text(node.isObject() ? node.path("name") : node);
    }

    private Optional<String> string(String key) {
        return node == null ? Optional.empty() : text(node.path(key));
    }

    private static Optional<String> text(JsonNode node) {
        if (!node.isString()) {
            return Optional.empty();
        }
        String value = node.stringValue().strip();
        return value.isEmpty() || value.length() > LONGEST_VALUE ? Optional.empty() : Optional.of(value);
    }
}
