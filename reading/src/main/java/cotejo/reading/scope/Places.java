package cotejo.reading.scope;

import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.WordPhrases;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Countries, their states, some cities, and the adjectives that belong to countries.
public final class Places {
    private final WordPhrases<List<String>> names = new WordPhrases<>();
    /// ids by name, as it is looked up
    private final Map<String, List<String>> ids = new LinkedHashMap<>();

    private final WordPhrases<String> signs = new WordPhrases<>();
    private final WordPhrases<String> adjectives = new WordPhrases<>();
    private final Map<String, List<String>> parents = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    private final List<String> countries = new ArrayList<>();

    /// A place named in a sentence.
    ///
    /// @param from index of its first token
    /// @param to index after its last
    /// @param ids what it may be: names are shared by places of several countries
    public record Mention(int from, int to, List<String> ids) {
        /// What it is unless the text speaks of another country.
        public String id() {
            return ids.getFirst();
        }

        /// What it is in a text that speaks of this country.
        String in(@Nullable String country) {
            return ids.stream()
                    .filter(id -> id.equals(country) || country != null && id.startsWith(country + "/"))
                    .findFirst()
                    .orElseGet(ids::getFirst);
        }
    }

    public Places(String language) {
        LexiconFile file = LexiconFile.load("places.yaml");
        file.at("countries").properties().forEach(e -> country(e.getKey(), e.getValue(), language));
        file.at("states")
                .properties()
                .forEach(e -> LexiconFile.strings(e.getValue()).forEach(name -> place(e.getKey(), name)));
        file.at("cities")
                .properties()
                .forEach(e -> LexiconFile.strings(e.getValue()).forEach(name -> place(e.getKey(), name)));
        ids.forEach(names::put);
        file.at("signs")
                .properties()
                .forEach(e -> LexiconFile.strings(e.getValue()).forEach(word -> signs.put(spaced(word), e.getKey())));
    }

    private void country(String id, JsonNode entry, String language) {
        countries.add(id);
        parents.put(id, List.of());
        LexiconFile.strings(entry.get("en")).forEach(name -> name(name, id));
        LexiconFile.strings(entry.get("es")).forEach(name -> name(name, id));
        String key = language.equals("es") ? "es-adjectives" : "adjectives";
        LexiconFile.strings(entry.get(key)).forEach(word -> adjectives.put(spaced(word), id));
        Map<String, String> words = new LinkedHashMap<>();
        entry.get("label")
                .properties()
                .forEach(l -> words.put(l.getKey(), l.getValue().asString()));
        labels.put(id, words);
    }

    /// With its accents and without: English texts leave them out.
    private void name(String name, String id) {
        written(name, id);
        written(Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{Mn}", ""), id);
    }

    private void written(String name, String id) {
        List<String> known = ids.computeIfAbsent(spaced(name).toLowerCase(Locale.ROOT), any -> new ArrayList<>());
        if (!known.contains(id)) {
            known.add(id);
        }
    }

    /// @param in id of the country or state it lies in
    private void place(String in, String name) {
        String country = in.contains("/") ? in.substring(0, in.indexOf('/')) : in;
        String id = country + "/" + slug(name);
        name(name, id);
        parents.putIfAbsent(id, List.of(in));
        labels.putIfAbsent(id, Map.of("en", name, "es", name));
    }

    /// "Ciudad Juárez" → "ciudad-juarez".
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (c == ' ' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return slug.toString();
    }

    /// As the tokenizer parts it: commas and apostrophes stand alone.
    static String spaced(String name) {
        return name.replace(",", " ,").replace("'s", " 's");
    }

    public List<Mention> named(Sentence sentence) {
        return names.all(sentence).stream()
                .filter(m ->
                        Character.isUpperCase(sentence.token(m.from()).word().codePointAt(0))
                                && !ofPerson(sentence, m)
                                && !ofCurrency(sentence, m.to()))
                .map(m -> new Mention(m.from(), m.to(), m.value()))
                .toList();
    }

    /// "Vicente Guerrero", "Lázaro Cárdenas": part of a person's name.
    private static boolean ofPerson(Sentence sentence, WordPhrases.Match<List<String>> match) {
        return sentence.token(match.from()).name().equals("PERSON")
                && (match.from() > 0 && sentence.token(match.from() - 1).name().equals("PERSON")
                        || match.to() < sentence.size()
                                && sentence.token(match.to()).name().equals("PERSON"));
    }

    /// "US$ 2,3 millones"
    private static boolean ofCurrency(Sentence sentence, int at) {
        return at < sentence.size()
                && sentence.token(at).word().startsWith("$")
                && sentence.token(at).begin() == sentence.token(at - 1).end();
    }

    /// Adjectives of countries ("Mexican").
    public List<Mention> adjectives(Sentence sentence) {
        return adjectives.all(sentence).stream()
                .map(m -> new Mention(m.from(), m.to(), List.of(m.value())))
                .toList();
    }

    /// Countries whose bodies a sentence names ("Sedena").
    List<String> signs(Sentence sentence) {
        return signs.all(sentence).stream().map(WordPhrases.Match::value).toList();
    }

    public String countryOf(String id) {
        return id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
    }

    Map<String, List<String>> parents() {
        return parents;
    }

    Map<String, Map<String, String>> labels() {
        return labels;
    }

    Set<String> countries() {
        return Set.copyOf(countries);
    }
}
