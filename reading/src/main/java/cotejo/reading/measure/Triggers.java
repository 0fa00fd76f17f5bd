package cotejo.reading.measure;

import cotejo.core.scope.Counted.CountOf;
import cotejo.core.scope.Counted.TimeKind;
import cotejo.core.scope.Measure;
import cotejo.core.source.PassageKind;
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

/// The words that name measures and their conditions in one language.
public final class Triggers {
    /// What a trigger stands for.
    ///
    /// @param condition null when the words name the measure itself
    public record Meaning(String measure, @Nullable String condition, How how) {}

    public enum How {
        VERB,
        NOUN,
        UNIT,
        PHRASE
    }

    /// A trigger found in a sentence.
    ///
    /// @param from index of its first token
    /// @param to index after its last
    public record Found(int from, int to, Meaning meaning) {}

    /// Behind these a word is a noun, whatever the tagger says ("soldiers' pay").
    private static final Set<String> NOUN_PLACES = Set.of("POS", "DT", "PRP$", "JJ");

    /// A verb that is one for certain is not the noun it looks like: "have to pay" is no pay.
    private static final Set<String> FINITE = Set.of("VB", "VBP", "VBZ", "VBD");

    /// What follows a participle that looks like a past tense: no object.
    private static final Set<String> ENDING = Set.of("IN", "CC", ",", ".", "RB", "VBG", "JJ");

    private final Map<String, List<Meaning>> verbs = new HashMap<>();
    private final Map<String, List<Meaning>> nouns = new HashMap<>();
    private final Map<String, List<Meaning>> units = new HashMap<>();
    private final WordPhrases<Meaning> phrases = new WordPhrases<>();
    /// words that phrases name together: "{troops}"
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Map<String, Set<String>> takes = new HashMap<>();
    private final Set<String> alleged = new HashSet<>();
    /// measures of what others do to those counted
    private final Set<String> doneByOthers = new HashSet<>();
    /// measures of certain counted nouns alone
    private final Set<String> byUnit = new HashSet<>();

    /// Endings of participles, and those of their verbs.
    private final Map<String, List<String>> participles;

    public Triggers(String language) {
        participles = LexiconFile.load(language + "/clauses.yaml").map("participles", LexiconFile::strings);
        LexiconFile file = LexiconFile.load("measures.yaml");
        LexiconFile.load("groups.yaml")
                .at(language)
                .properties()
                .forEach(group -> groups.put(
                        "{" + group.getKey() + "}", String.join("|", LexiconFile.strings(group.getValue()))));
        file.root().properties().forEach(entry -> measure(entry.getKey(), entry.getValue(), language));
    }

    private void measure(String id, JsonNode entry, String language) {
        words(entry.get(language), id, null);
        LexiconFile.strings(entry.path("units-any").get(language)).forEach(noun -> {
            add(units, noun, new Meaning(id + "?", null, How.UNIT));
            byUnit.add(id);
        });
        Map<String, Map<String, String>> conditions = new LinkedHashMap<>();
        JsonNode conditionNodes = entry.get("conditions");
        if (conditionNodes != null) {
            conditionNodes.properties().forEach(condition -> {
                conditions.put(condition.getKey(), labels(condition.getValue().get("label")));
                words(condition.getValue().get(language), id, condition.getKey());
            });
        }
        Set<Set<String>> disjoint = new HashSet<>();
        JsonNode sets = entry.get("disjoint");
        if (sets != null) {
            sets.forEach(set -> pairs(LexiconFile.strings(set), disjoint));
        }
        takes.put(id, Set.copyOf(LexiconFile.strings(entry.get("takes"))));
        if (entry.get("doer") != null) {
            doneByOthers.add(id);
        }
        if (entry.get("conduct") != null) {
            alleged.add(id);
        }
        JsonNode parent = entry.get("parent");
        measures.put(
                id,
                new Measure(
                        id,
                        labels(entry.get("label")),
                        parent == null ? null : parent.asString(),
                        CountOf.valueOf(entry.get("count").asString().toUpperCase(Locale.ROOT)),
                        TimeKind.valueOf(entry.get("time").asString().toUpperCase(Locale.ROOT)),
                        entry.get("adds").asBoolean(),
                        conditions,
                        disjoint));
    }

    private static void pairs(List<String> set, Set<Set<String>> into) {
        for (String a : set) {
            for (String b : set) {
                if (!a.equals(b)) {
                    into.add(Set.of(a, b));
                }
            }
        }
    }

    private static Map<String, String> labels(JsonNode node) {
        Map<String, String> labels = new LinkedHashMap<>();
        node.properties().forEach(e -> labels.put(e.getKey(), e.getValue().asString()));
        return labels;
    }

    private void words(@Nullable JsonNode node, String id, @Nullable String condition) {
        if (node == null) {
            return;
        }
        LexiconFile.strings(node.get("verbs")).forEach(w -> add(verbs, w, new Meaning(id, condition, How.VERB)));
        LexiconFile.strings(node.get("nouns")).forEach(w -> add(nouns, w, new Meaning(id, condition, How.NOUN)));
        LexiconFile.strings(node.get("units")).forEach(w -> add(units, w, new Meaning(id, condition, How.UNIT)));
        LexiconFile.strings(node.get("phrases"))
                .forEach(w -> phrases.put(ungrouped(w), new Meaning(id, condition, How.PHRASE)));
    }

    /// The phrase with the words of its groups in their place: "soldiers|troops|…" for "{troops}".
    private String ungrouped(String phrase) {
        String words = phrase;
        for (Map.Entry<String, String> group : groups.entrySet()) {
            words = words.replace(group.getKey(), group.getValue());
        }
        return words;
    }

    private static void add(Map<String, List<Meaning>> map, String word, Meaning meaning) {
        map.computeIfAbsent(word, k -> new ArrayList<>()).add(meaning);
    }

    public Map<String, Measure> measures() {
        return measures;
    }

    /// Whether a measure can count this class ("person", "money", "ratio" …).
    public boolean takes(String measure, String unitClass) {
        Set<String> classes = takes.getOrDefault(measure, Set.of());
        return classes.isEmpty() || classes.contains(unitClass);
    }

    /// Whether the conduct this measure counts is itself only alleged.
    public boolean alleged(String measure) {
        return alleged.contains(measure);
    }

    /// Whether others than those counted do what it counts: who detains is not detained.
    public boolean doneByOthers(String measure) {
        return doneByOthers.contains(measure);
    }

    /// Whether only its own counted nouns can be counted by this measure: who gives advice delivers no equipment.
    public boolean byUnit(String measure) {
        return byUnit.contains(measure);
    }

    /// The measures a counted noun is by itself ("complaint"), and those it allows with "?" ("helicopter").
    public List<Meaning> ofUnit(String lemma) {
        return units.getOrDefault(lemma, List.of());
    }

    /// All triggers of a sentence, in order of their first token.
    public List<Found> in(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            WordPhrases.Match<Meaning> phrase = phrases.at(sentence, i);
            if (phrase != null) {
                found.add(new Found(i, phrase.to(), phrase.value()));
            }
            Token token = sentence.token(i);
            // A curly apostrophe is easily taken for a quotation mark.
            boolean nounPlace = i > 0
                    && (NOUN_PLACES.contains(sentence.token(i - 1).tag())
                            || sentence.token(i - 1).is("’"));
            boolean verbal =
                    token.isVerb() && !(nounPlace && nouns.containsKey(token.lemma())) || headlineVerb(sentence, i);
            List<Meaning> meanings = verbal && verbs.containsKey(token.lemma())
                    ? verbs.getOrDefault(token.lemma(), List.of())
                    : token.isNoun() || token.isVerb() && (nounPlace || i == 0 || !FINITE.contains(token.tag()))
                            ? nouns.getOrDefault(token.lemma(), List.of())
                            : token.tag().startsWith("JJ")
                                    ? verbs.getOrDefault(stem(token.lemma()), List.of())
                                    : List.of();
            for (Meaning meaning : meanings) {
                found.add(new Found(i, i + 1, meaning));
            }
        }
        List<Found> all = List.copyOf(found);
        found.removeIf(one -> isOfCondition(one, all));
        return found;
    }

    /// Whether a word says, without a noun, what was done to persons: "12 [dead] and 30 [wounded]", "3,597 [arrested]
    /// in
    /// Tabasco".
    public boolean suffered(Sentence sentence, int at) {
        if (at >= sentence.size()) {
            return false;
        }
        String tag = sentence.token(at).tag();
        String next = at + 1 < sentence.size() ? sentence.token(at + 1).tag() : ".";
        boolean past = tag.equals("VBD") && ENDING.contains(next);
        return (past || tag.equals("VBN") || tag.startsWith("JJ"))
                && in(sentence).stream()
                        .anyMatch(found -> found.from() == at
                                && found.meaning().condition() == null
                                && found.meaning().how() != How.NOUN
                                && doneByOthers.contains(found.meaning().measure())
                                && takes(found.meaning().measure(), "person"));
    }

    /// "procesados por deserción": where their measure is named, the words of a condition name no other.
    private static boolean isOfCondition(Found one, List<Found> found) {
        if (one.meaning().how() == How.PHRASE) {
            return false;
        }
        for (Found phrase : found) {
            Meaning meaning = phrase.meaning();
            if (meaning.how() == How.PHRASE
                    && meaning.condition() != null
                    && phrase.from() <= one.from()
                    && one.to() <= phrase.to()
                    && !one.meaning().measure().equals(meaning.measure())
                    && found.stream()
                            .anyMatch(other -> other.meaning().condition() == null
                                    && other.meaning().measure().equals(meaning.measure()))) {
                return true;
            }
        }
        return false;
    }

    /// Headlines drop what would show a verb: "Troops Desert Army".
    public boolean headlineVerb(Sentence sentence, int at) {
        return sentence.passage() == PassageKind.HEADLINE
                && at > 0
                && sentence.token(at - 1).tag().startsWith("NN")
                && verbs.containsKey(sentence.token(at).lemma());
    }

    /// The verb whose participle has become an adjective, whichever is known ("retired" → "retire", "wounded" →
    /// "wound"); the adjective itself where there is none.
    private String stem(String adjective) {
        for (Map.Entry<String, List<String>> ending : participles.entrySet()) {
            if (adjective.endsWith(ending.getKey())) {
                String bare = adjective.substring(
                        0, adjective.length() - ending.getKey().length());
                for (String infinitive : ending.getValue()) {
                    if (verbs.containsKey(bare + infinitive)) {
                        return bare + infinitive;
                    }
                }
            }
        }
        return adjective;
    }
}
