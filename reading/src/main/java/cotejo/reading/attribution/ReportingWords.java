package cotejo.reading.attribution;

import cotejo.reading.lexicon.LexiconFile;
import java.util.ArrayList;
import java.util.EnumMap;
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

    private final Map<FunctionWord, Set<String>> grammar = new EnumMap<>(FunctionWord.class);
    private final Map<String, Way> verbs = new HashMap<>();
    private final Set<String> told;
    private final Set<String> objects;
    private final Map<String, List<String>> needs;
    private final Set<String> utterances;
    private final Set<String> particles;
    private final List<List<String>> according;
    private final List<List<String>> citing;
    private final Set<String> documents;
    private final Set<String> outlets;
    private final Set<String> blogs;
    private final Set<String> forces;
    private final Map<String, Integer> bodies = new HashMap<>();
    private final Set<String> spokespeople;
    private final Set<String> persons;
    private final Set<String> titles;
    private final Set<String> times;
    private final Set<String> hearers;
    private final Set<String> obtaining;
    private final Set<String> subordinators;
    private final Set<String> breaks;
    private final Map<String, Integer> smallNumbers;
    private final Map<String, Pronoun> pronouns = new HashMap<>();
    private final Set<String> places;
    private final Set<String> anyBody;
    private final Set<String> turned;
    private final Set<String> plain;
    private final Set<String> things;
    private final List<String> thingEndings;
    private final Set<String> leading;
    private final Set<String> away;
    private final Set<String> nobody;
    private final List<String> credits;

    private ReportingWords(LexiconFile root) {
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
        needs = root.map("needs", LexiconFile::strings);
        utterances = set(root, "utterances");
        particles = set(root, "particles");
        according = phrases(root.at("prepositions").get("according"));
        citing = phrases(root.at("prepositions").get("citing"));
        documents = set(root, "documents");
        outlets = set(root, "outlets");
        blogs = set(root, "blogs");
        forces = set(root, "forces");
        int group = 0;
        for (JsonNode line : root.at("bodies")) {
            for (String noun : LexiconFile.strings(line)) {
                bodies.putIfAbsent(noun, group);
            }
            group++;
        }
        spokespeople = set(root, "spokespeople");
        persons = set(root, "persons");
        titles = set(root, "titles");
        times = set(root, "times");
        hearers = set(root, "hearers");
        obtaining = set(root, "obtaining");
        subordinators = set(root, "subordinators");
        breaks = set(root, "breaks");
        smallNumbers = root.map("several", JsonNode::asInt);
        for (Pronoun kind : Pronoun.values()) {
            String key = kind.name().toLowerCase(Locale.ROOT);
            LexiconFile.strings(root.at("pronouns").get(key)).forEach(word -> pronouns.put(word, kind));
        }
        places = set(root, "places");
        anyBody = set(root, "any-body");
        turned = set(root, "turned");
        plain = set(root, "plain");
        things = set(root, "things");
        thingEndings = root.strings("thing-endings");
        leading = set(root, "leading");
        away = set(root, "away");
        nobody = set(root, "nobody");
        credits = root.strings("credits");
    }

    /// The words of a language.
    ///
    /// @throws IllegalStateException when the language has no such lexicon
    static ReportingWords of(String language) {
        return new ReportingWords(LexiconFile.load(language + "/attribution.yaml"));
    }

    private static Set<String> set(LexiconFile file, String key) {
        return new HashSet<>(file.strings(key));
    }

    private static List<List<String>> phrases(JsonNode list) {
        List<List<String>> phrases = new ArrayList<>();
        list.forEach(item -> phrases.add(LexiconFile.strings(item)));
        return phrases;
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
        return Set.copyOf(needs.getOrDefault(lemma, List.of()));
    }

    /// A noun that is somebody's saying: "SEDENA's estimate of 900".
    boolean isUtterance(String lemma) {
        return utterances.contains(lemma);
    }

    boolean isParticle(String word) {
        return particles.contains(word);
    }

    List<List<String>> according() {
        return according;
    }

    List<List<String>> citing() {
        return citing;
    }

    List<String> credits() {
        return credits;
    }

    boolean isDocument(String lemma) {
        return documents.contains(lemma);
    }

    boolean isOutlet(String lemma) {
        return outlets.contains(lemma);
    }

    /// Among outlets, one that "the newspaper" does not mean.
    boolean isBlog(String lemma) {
        return blogs.contains(lemma);
    }

    /// A force: one that records what befell it is not speaking.
    boolean isForce(String lemma) {
        return forces.contains(lemma);
    }

    /// The group of bodies a noun names, so that "the ministry" may be a secretariat; null for other nouns.
    @Nullable
    Integer body(String lemma) {
        return bodies.get(lemma);
    }

    boolean isSpokesperson(String lemma) {
        return spokespeople.contains(lemma);
    }

    boolean isPerson(String lemma) {
        return persons.contains(lemma);
    }

    boolean isTitle(String lower) {
        return titles.contains(lower);
    }

    boolean isTime(String lower) {
        return times.contains(lower) || (lower.endsWith("s") && times.contains(lower.substring(0, lower.length() - 1)));
    }

    boolean isHearer(String lower) {
        return hearers.contains(lower);
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

    /// A noun that may go back to any organisation, whatever its name: "the company", "the group".
    boolean isAnyBody(String lemma) {
        return anyBody.contains(lemma);
    }

    /// A verb that may stand before its voice at a sentence's end: "…, reported El Colombiano".
    boolean isTurned(String lemma) {
        return turned.contains(lemma);
    }

    /// The verb that may stand before its voice anywhere: "…, said Braun, …".
    boolean isPlain(String lemma) {
        return plain.contains(lemma);
    }

    /// A noun that cannot speak: "the number explains …".
    boolean isThing(String lemma) {
        if (documents.contains(lemma)
                || bodies.containsKey(lemma)
                || utterances.contains(lemma)
                || outlets.contains(lemma)
                || persons.contains(lemma)) {
            return false;
        }
        return things.contains(lemma) || thingEndings.stream().anyMatch(lemma::endsWith);
    }

    /// A place: one that shows or records a number is not speaking.
    boolean isPlace(String lemma) {
        return places.contains(lemma);
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
