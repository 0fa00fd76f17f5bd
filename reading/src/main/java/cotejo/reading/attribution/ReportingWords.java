package cotejo.reading.attribution;

import cotejo.reading.lexicon.LexiconFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a language knows about bringing voices in: `lexicon/<language>/attribution.yaml`, where the lists are
/// explained.
final class ReportingWords {
    /// How a verb brings in its voice.
    enum Way {
        SAY,
        SHOW,
        THINK,
        LABEL,
        CITE,
        CONFIRM,
        STANCE;

        /// Whether a figure in the content is that voice's.
        boolean governs() {
            return this != STANCE;
        }
    }

    /// Whom a pronoun goes back to.
    enum Pronoun {
        PERSON,
        BODY,
        CROWD,
        NONE
    }

    final SpeakerNouns nouns;
    private final Map<FunctionWord, Set<String>> grammar = new EnumMap<>(FunctionWord.class);
    private final Map<String, Way> verbs = new HashMap<>();
    private final Set<String> told;
    private final Set<String> objects;
    private final Map<String, Set<String>> needs;
    private final Set<String> particles;
    private final Set<Habit> habits = EnumSet.noneOf(Habit.class);
    private final WordSequences according;
    private final WordSequences citing;
    private final WordSequences phrasal;
    private final WordSequences talks;
    private final WordSequences channels;
    private final WordSequences access;
    private final WordSequences credits;
    private final Set<String> times;
    private final Set<String> obtaining;
    private final Set<String> subordinators;
    private final Set<String> breaks;
    private final Map<String, Integer> smallNumbers;
    private final Map<String, Pronoun> pronouns = new HashMap<>();
    private final Set<String> turned;
    private final Set<String> plain;
    private final Set<String> leading;
    private final Set<String> away;
    private final Set<String> nobody;
    private final Set<String> unreal;
    private final Set<String> publishing;
    private final Set<String> reflexive;
    private final List<String> selfEndings;
    private final Map<String, String> verbForms;
    private final Map<String, Set<String>> unless;
    private final Set<String> anyDocument;
    private final Set<String> breakdowns;
    private final Set<String> states;
    private final Set<String> selves;

    private ReportingWords(LexiconFile root) {
        nouns = new SpeakerNouns(root);
        JsonNode lists = root.at("verbs");
        for (Way way : Way.values()) {
            for (String lemma : LexiconFile.strings(lists.get(way.name().toLowerCase(Locale.ROOT)))) {
                verbs.putIfAbsent(lemma, way);
            }
        }
        for (FunctionWord kind : FunctionWord.values()) {
            grammar.put(
                    kind, new HashSet<>(LexiconFile.strings(root.at("grammar").get(kind.key()))));
        }
        told = set(root, "told");
        objects = set(root, "objects");
        needs = root.map("needs", list -> new HashSet<>(LexiconFile.strings(list)));
        particles = set(root, "particles");
        List<String> named = root.strings("habits");
        for (Habit habit : Habit.values()) {
            if (named.contains(habit.key())) {
                habits.add(habit);
            }
        }
        according = sequences(root.at("prepositions").get("according"));
        citing = sequences(root.at("prepositions").get("citing"));
        phrasal = sequences(root.at("phrasal"));
        talks = sequences(root.at("talks"));
        channels = sequences(root.at("channels"));
        access = sequences(root.at("access"));
        credits = sequences(root.at("credits"));
        times = set(root, "times");
        obtaining = set(root, "obtaining");
        subordinators = set(root, "subordinators");
        breaks = set(root, "breaks");
        smallNumbers = root.map("several", JsonNode::asInt);
        for (Pronoun kind : Pronoun.values()) {
            String key = kind.name().toLowerCase(Locale.ROOT);
            LexiconFile.strings(root.at("pronouns").get(key)).forEach(word -> pronouns.put(word, kind));
        }
        turned = set(root, "turned");
        plain = set(root, "plain");
        leading = set(root, "leading");
        away = set(root, "away");
        nobody = set(root, "nobody");
        unreal = set(root, "unreal");
        publishing = set(root, "publishing");
        reflexive = set(root, "reflexive");
        selfEndings = root.strings("self-endings");
        selves = set(root, "selves");
        verbForms = root.map("verb-forms", JsonNode::asString);
        unless = root.map("unless", list -> new HashSet<>(LexiconFile.strings(list)));
        anyDocument = set(root, "any-document");
        breakdowns = set(root, "breakdowns");
        states = set(root, "states");
    }

    /// The words of a language.
    ///
    /// @throws IllegalStateException when the language has no such lexicon
    static ReportingWords of(String language) {
        return new ReportingWords(LexiconFile.load(language + "/attribution.yaml"));
    }

    static Set<String> set(LexiconFile file, String key) {
        return new HashSet<>(file.strings(key));
    }

    private static WordSequences sequences(JsonNode list) {
        List<List<String>> sequences = new ArrayList<>();
        list.forEach(item -> sequences.add(LexiconFile.strings(item)));
        return new WordSequences(sequences);
    }

    boolean has(Habit habit) {
        return habits.contains(habit);
    }

    boolean is(String lower, FunctionWord kind) {
        return grammar.getOrDefault(kind, Set.of()).contains(lower);
    }

    @Nullable
    Way way(String lemma) {
        return verbs.get(lemma);
    }

    boolean isTold(String lemma) {
        return told.contains(lemma);
    }

    /// Whether a plain object is said by the subject: "reported 300 deaths", not "charged 12 men".
    boolean takesObject(String lemma) {
        return objects.contains(lemma);
    }

    /// The words one of which must follow for this verb to bring a voice in; empty for most.
    Set<String> needed(String lemma) {
        return needs.getOrDefault(lemma, Set.of());
    }

    boolean isParticle(String word) {
        return particles.contains(word);
    }

    WordSequences according() {
        return according;
    }

    WordSequences citing() {
        return citing;
    }

    /// Verbs of several words, the verb as a lemma: "dar a conocer".
    WordSequences phrasal() {
        return phrasal;
    }

    /// A talk with a paper or a question it put, up to the paper: "in an interview with".
    WordSequences talks() {
        return talks;
    }

    /// Between a document and the body it was got through: "a través de".
    WordSequences channels() {
        return channels;
    }

    /// Between a document and the paper that saw it: "a los que tuvo acceso".
    WordSequences access() {
        return access;
    }

    /// Before whom a text is owed to, on a line of its own: "with information from".
    WordSequences credits() {
        return credits;
    }

    /// After this verb what "that" opens has not been said: "se espera que …".
    boolean isUnreal(String lemma) {
        return unreal.contains(lemma);
    }

    /// Forms of verbs that are easily taken for other words, with their lemmas: "reporta".
    Map<String, String> verbForms() {
        return verbForms;
    }

    /// The words that, near behind this verb, make another verb of it: "contar con".
    Set<String> unless(String lemma) {
        return unless.getOrDefault(lemma, Set.of());
    }

    /// A noun that may go back to any document: "el documento".
    boolean isAnyDocument(String lemma) {
        return anyDocument.contains(lemma);
    }

    /// A verb after which a list follows in sentences of its own: "broke the total down by year".
    boolean isBreakdown(String lemma) {
        return breakdowns.contains(lemma);
    }

    /// What somebody may be reported to be: "missing".
    boolean isState(String lower) {
        return states.contains(lower);
    }

    /// A verb whose object may be a document: what stands behind it did not speak.
    boolean isPublishing(String lemma) {
        return publishing.contains(lemma);
    }

    /// A verb that speaks though "se" stands before it: "se quejó de que".
    boolean isReflexive(String lemma) {
        return reflexive.contains(lemma);
    }

    /// Whether a verb's form says that the writer, or the one spoken to, is its subject: "informamos", "digo".
    boolean isOfSelf(String lower) {
        return selves.contains(lower) || selfEndings.stream().anyMatch(lower::endsWith);
    }

    boolean isTime(String lower) {
        return times.contains(lower) || (lower.endsWith("s") && times.contains(lower.substring(0, lower.length() - 1)));
    }

    boolean isObtaining(String lemma) {
        return obtaining.contains(lemma);
    }

    boolean isSubordinator(String lower) {
        return subordinators.contains(lower);
    }

    boolean isBreak(String lower) {
        return breaks.contains(lower);
    }

    /// A particle that makes another verb of one that calls somebody something: "called in".
    boolean isAway(String lower) {
        return away.contains(lower);
    }

    /// A verb after which "to say" is saying: "went on to say".
    boolean leadsOn(String lemma) {
        return leading.contains(lemma);
    }

    /// A verb that may stand before its voice at a sentence's end: "…, reported El Colombiano".
    boolean isTurned(String lemma) {
        return turned.contains(lemma);
    }

    /// The verb that may stand before its voice anywhere: "…, said Braun, …".
    boolean isPlain(String lemma) {
        return plain.contains(lemma);
    }

    /// How many a small number word or "both" means; 0 for other words.
    int small(String lower) {
        return smallNumbers.getOrDefault(lower, 0);
    }

    Pronoun pronoun(String lower) {
        return pronouns.getOrDefault(lower, Pronoun.NONE);
    }

    boolean isNobody(String lower) {
        return nobody.contains(lower);
    }
}
