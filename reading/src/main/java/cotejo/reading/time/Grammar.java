package cotejo.reading.time;

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

/// The words and rules of one language, indexed by the word a rule may begin with.
///
/// Rules may refer to rules, but never in a circle: that is checked on loading, so that matching ends by construction.
final class Grammar {
    /// Kinds of numbers a pattern may ask for, read by [Numbers].
    static final Set<String> NUMBERS = Set.of("year", "recent", "yy", "day", "mm", "num", "int");

    /// Any one word.
    static final String WORD = "word";

    /// A person who held an office, see [Terms].
    static final String PERSON = "person";

    /// A pattern with the rule it says.
    record Entry(Rule rule, Pattern pattern) {}

    /// The patterns of all rules that stand as one thing, by what they may begin with.
    private static final class Index {
        private final Map<String, List<Entry>> byWord = new HashMap<>();
        private final List<Entry> byNumber = new ArrayList<>();
        private final List<Entry> always = new ArrayList<>();
        private final int number;

        private Index(int number) {
            this.number = number;
        }
    }

    /// What a pattern may begin with.
    private record First(Set<String> words, boolean number, boolean any) {}

    private final Map<String, Phrases> words = new HashMap<>();
    private final Map<String, List<Rule>> rules = new LinkedHashMap<>();
    private final Map<String, Index> indexes = new HashMap<>();
    private final Map<String, First> firsts = new HashMap<>();

    /// @param language "en"
    /// @param lexicon `lexicon/xx/time.yaml`
    /// @param terms whose names stand for [#PERSON]
    Grammar(String language, JsonNode lexicon, Terms terms) {
        words.put(PERSON, terms.names());
        words.put(PERSON + "-adjective", terms.adjectives());
        Set<String> capitals = new HashSet<>();
        lexicon.path("capital").forEach(word -> capitals.add(word.asString()));
        lexicon.path("words").forEachEntry((name, node) -> words.put(name, phrases(name, node, capitals)));
        for (JsonNode node : lexicon.path("rules")) {
            Rule rule = rule(language, node);
            rule.as()
                    .forEach(as ->
                            rules.computeIfAbsent(as, any -> new ArrayList<>()).add(rule));
        }
        for (String name : rules.keySet()) {
            if (words.containsKey(name) || NUMBERS.contains(name)) {
                throw new IllegalArgumentException("two things are called " + name);
            }
        }
        rules.keySet().forEach(name -> first(name, new HashSet<>()));
        rules.forEach((name, list) -> indexes.put(name, index(list)));
    }

    private static Phrases phrases(String name, JsonNode node, Set<String> capitals) {
        Phrases phrases = new Phrases();
        int dash = name.indexOf('-');
        String slot = dash < 0 ? name : name.substring(0, dash);
        if (node.isArray()) {
            node.forEach(word -> phrases.add(
                    word.asString(), new Caught.Value(slot, 0, word.asString()), capitals.contains(word.asString())));
        } else {
            node.forEachEntry((word, value) -> {
                boolean number = value.isIntegralNumber();
                String text = value.asString();
                phrases.add(
                        word,
                        new Caught.Value(
                                slot, number ? value.intValue() : 0, number ? text : text.toUpperCase(Locale.ROOT)),
                        capitals.contains(word));
            });
        }
        return phrases;
    }

    private static Rule rule(String language, JsonNode node) {
        String name = node.path("rule").asString();
        Meaning meaning = Meaning.valueOf(
                node.path("means").asString().toUpperCase(Locale.ROOT).replace('-', '_'));
        Set<String> as = new HashSet<>();
        node.path("as").forEach(one -> as.add(one.asString()));
        if (as.isEmpty()) {
            as.add(Rule.TOP);
        }
        List<Pattern> patterns = new ArrayList<>();
        for (JsonNode say : node.path("say")) {
            patterns.add(Pattern.parse(say.asString()));
        }
        if (patterns.isEmpty()) {
            throw new IllegalArgumentException("the rule " + name + " says nothing");
        }
        return new Rule(language + "/time/" + name, meaning, as, patterns);
    }

    private First first(String name, Set<String> open) {
        First known = firsts.get(name);
        if (known != null) {
            return known;
        }
        if (!open.add(name)) {
            throw new IllegalArgumentException("rules refer to each other in a circle: " + name);
        }
        Set<String> all = new HashSet<>();
        boolean number = false;
        boolean any = false;
        for (Rule rule : rules.getOrDefault(name, List.of())) {
            for (Pattern pattern : rule.patterns()) {
                for (Pattern.Element element : pattern.elements()) {
                    if (element instanceof Pattern.Reference reference && rules.containsKey(reference.name())) {
                        first(reference.name(), open);
                    }
                }
                First first = first(pattern);
                all.addAll(first.words());
                number |= first.number();
                any |= first.any();
            }
        }
        open.remove(name);
        First found = new First(all, number, any);
        firsts.put(name, found);
        return found;
    }

    private First first(Pattern pattern) {
        Set<String> all = new HashSet<>();
        boolean number = false;
        boolean any = false;
        for (Pattern.Element element : pattern.elements()) {
            boolean optional = switch (element) {
                case Pattern.Literal literal -> {
                    all.addAll(literal.words());
                    yield literal.optional();
                }
                case Pattern.Reference reference -> {
                    First first = firstOf(reference.name());
                    all.addAll(first.words());
                    number |= first.number();
                    any |= first.any();
                    yield reference.optional();
                }
                case Pattern.Not _, Pattern.NotAny _, Pattern.Begin _, Pattern.End _ -> true;
            };
            if (!optional) {
                return new First(all, number, any);
            }
        }
        throw new IllegalArgumentException("a pattern of which all may be left out: " + pattern);
    }

    private First firstOf(String name) {
        First rule = firsts.get(name);
        if (rule != null) {
            return rule;
        }
        Set<String> all = new HashSet<>();
        Phrases phrases = words.get(name.equals("num") ? "number" : name);
        if (phrases != null) {
            phrases.firstWords().forEach(all::add);
        }
        boolean number = NUMBERS.contains(name);
        boolean any = name.equals(WORD);
        if (phrases == null && !number && !any) {
            throw new IllegalArgumentException("nothing is called " + name);
        }
        for (String word : all) {
            number |= !word.isEmpty() && Character.isDigit(word.charAt(0));
        }
        return new First(all, number, any);
    }

    private Index index(List<Rule> list) {
        Index index = new Index(indexes.size());
        for (Rule rule : list) {
            for (Pattern pattern : rule.patterns()) {
                Entry entry = new Entry(rule, pattern);
                First first = first(pattern);
                if (first.any()) {
                    index.always.add(entry);
                    continue;
                }
                for (String word : first.words()) {
                    index.byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(entry);
                }
                if (first.number()) {
                    index.byNumber.add(entry);
                }
            }
        }
        return index;
    }

    /// How many names rules stand as; each has a number below it.
    int names() {
        return indexes.size();
    }

    /// The number of a name that rules stand as, or -1.
    int numberOf(String name) {
        Index index = indexes.get(name);
        return index == null ? -1 : index.number;
    }

    /// The patterns that may begin with a piece.
    Iterable<Entry> entries(String name, Piece piece) {
        Index index = indexes.get(name);
        if (index == null) {
            return List.of();
        }
        List<Entry> entries = piece.isNumber() ? index.byNumber : index.byWord.getOrDefault(piece.folded(), List.of());
        if (index.always.isEmpty()) {
            return entries;
        }
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(index.always);
        return all;
    }

    /// A set of words of this name.
    @Nullable
    Phrases words(String name) {
        return words.get(name);
    }
}
