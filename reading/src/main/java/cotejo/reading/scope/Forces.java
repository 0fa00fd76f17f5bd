package cotejo.reading.scope;

import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
import cotejo.core.scope.Name;
import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Token;
import cotejo.reading.text.WordPhrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Forces, their parts and ranks by kind, the same in every country; named bodies, groups and
/// programmes.
public final class Forces {
    /// What words for a force mean before their country is known.
    public sealed interface Word {
        /// "army", "special forces"
        record Kind(String kind) implements Word {}

        /// "generals"
        record Rank(String rank) implements Word {}

        /// "Merida Initiative", "La Familia Michoacana": an id of its own
        record Body(String id, boolean programme) implements Word {}
    }

    /// Words for a force in a sentence.
    public record Mention(int from, int to, Word word) {}

    private static final String ANY_FORCE = "armed-forces";

    final LexiconFile file = LexiconFile.load("forces.yaml");
    private final WordPhrases<Word> words = new WordPhrases<>();
    /// kinds whose single words are names only with a capital: "la Armada", but "la lucha armada"
    private final Set<Word> proper = new HashSet<>();

    /// behind these words it is nobody's force: "a rebel army"
    private final Set<String> notBehind;

    private final Map<String, String> partOf = new LinkedHashMap<>();
    private final Map<String, String> rankPartOf = new LinkedHashMap<>();
    private final Map<String, String> implied = new HashMap<>();
    /// words that name a kind only behind a number ("176 federales")
    private final Map<String, String> counted = new HashMap<>();
    private final Map<String, String> everybody = new HashMap<>();
    private final Map<String, String> programmeCountries = new HashMap<>();

    public Forces(String language) {
        file.at("kinds").properties().forEach(e -> {
            put(e.getValue(), language, new Word.Kind(e.getKey()));
            JsonNode whole = e.getValue().get("part-of");
            partOf.put(e.getKey(), whole == null ? "" : whole.asString());
        });
        file.at("ranks").properties().forEach(e -> {
            put(e.getValue(), language, new Word.Rank(e.getKey()));
            JsonNode whole = e.getValue().get("part-of");
            rankPartOf.put(e.getKey(), whole == null ? "" : whole.asString());
        });
        file.at("bodies").properties().forEach(e -> put(e.getValue(), language, new Word.Body(e.getKey(), false)));
        file.at("programmes").properties().forEach(e -> {
            put(e.getValue(), language, new Word.Body(e.getKey(), true));
            JsonNode where = e.getValue().get("where");
            if (where != null && !where.isNull()) {
                programmeCountries.put(e.getKey(), where.asString());
            }
        });
        words(file.at("everybody").path(language), everybody);
        notBehind = Set.copyOf(LexiconFile.strings(file.at("not-behind").get(language)));
        words(file.at("implied").get(language), implied);
        words(file.at("counted").path(language), counted);
    }

    private static void words(JsonNode node, Map<String, String> into) {
        node.properties().forEach(e -> into.put(e.getKey(), e.getValue().asString()));
    }

    private void put(JsonNode entry, String language, Word word) {
        LexiconFile.strings(entry.get(language)).forEach(name -> {
            words.put(Places.spaced(name), word);
            if (word instanceof Word.Kind && name.indexOf(' ') < 0 && Character.isUpperCase(name.codePointAt(0))) {
                proper.add(word);
            }
        });
    }

    public List<Mention> in(Sentence sentence) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 1; i < sentence.size(); i++) {
            String kind = counted.get(sentence.token(i).word().toLowerCase(Locale.ROOT));
            if (kind != null && sentence.token(i - 1).tag().equals("CD")) {
                mentions.add(new Mention(i, i + 1, new Word.Kind(kind)));
            }
        }
        for (WordPhrases.Match<Word> match : words.all(sentence)) {
            // "cifras oficiales": an adjective is no rank.
            boolean adjective = match.value() instanceof Word.Rank
                    && match.to() - match.from() == 1
                    && sentence.token(match.from()).tag().startsWith("JJ");
            boolean others = match.value() instanceof Word.Kind
                    && match.from() > 0
                    && notBehind.contains(sentence.token(match.from() - 1).lemma());
            boolean small = proper.contains(match.value())
                    && match.to() - match.from() == 1
                    && Character.isLowerCase(sentence.token(match.from()).word().codePointAt(0));
            if (adjective || small || others || match.value() instanceof Word.Rank && isTitle(sentence, match)) {
                continue;
            }
            mentions.add(new Mention(match.from(), match.to(), match.value()));
        }
        return mentions;
    }

    /// "General Pérez", "the Attorney General's Office": a title is nobody who is counted.
    private static boolean isTitle(Sentence sentence, WordPhrases.Match<Word> match) {
        Token last = sentence.token(match.to() - 1);
        return Character.isUpperCase(last.word().codePointAt(0))
                && last.tag().equals("NNP")
                && (match.from() > 0
                        || match.to() < sentence.size()
                                && sentence.token(match.to()).tag().startsWith("NNP"));
    }

    /// The kind of force a member noun implies ("soldiers" → army), or null.
    @Nullable
    String impliedBy(String lower) {
        return implied.get(lower);
    }

    /// Whether this rank tells nobody in a force apart: all policemen are officers.
    boolean everybody(String kind, String rank) {
        return everybody.entrySet().stream().anyMatch(e -> e.getValue().equals(rank) && within(kind, e.getKey()));
    }

    /// Whether `kind` is `whole` or lies in it.
    boolean within(String kind, String whole) {
        for (String at = kind; !at.isEmpty(); at = partOf.getOrDefault(at, "")) {
            if (at.equals(whole)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the counted noun alone told who it is, one for members of any force ("militares", "troops"), and `told`
    /// is
    /// one of those forces.
    public boolean saysLess(Facet<Name> read, Name told) {
        String whole = read.value().id();
        String part = told.id();
        int country = whole == null ? -1 : whole.indexOf('/') + 1;
        return read.ground() == Ground.IMPLIED
                && whole != null
                && part != null
                && country > 0
                && whole.substring(country).equals(ANY_FORCE)
                && part.startsWith(whole.substring(0, country))
                && !part.equals(whole)
                && within(part.substring(country), ANY_FORCE);
    }

    /// Kinds whose union is another kind when they are named side by side; null when they make no whole.
    @Nullable
    String whole(List<String> kinds) {
        for (Map.Entry<String, JsonNode> entry : file.at("enumerations").properties()) {
            for (JsonNode parts : entry.getValue()) {
                List<String> named = LexiconFile.strings(parts);
                if (kinds.size() == named.size() && kinds.containsAll(named)) {
                    return entry.getKey();
                }
            }
        }
        return null;
    }

    @Nullable
    String programmeCountry(String id) {
        return programmeCountries.get(id);
    }

    Map<String, String> kinds() {
        return partOf;
    }

    Map<String, String> ranks() {
        return rankPartOf;
    }
}
