package cotejo.reading.number;

import cotejo.core.quantity.Rational;
import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.number.WrittenNumber.VagueWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The number words of one language, as data.
final class NumberWords {
    final String language;
    final Separators separators;
    final Set<String> pointCountries;
    final Map<String, Integer> small;
    final Map<String, Integer> tens;
    final Map<String, Integer> hundreds;
    final Map<String, Integer> scales;
    final Map<String, Integer> suffixes;
    final Map<String, Integer> weakSuffixes;
    final Set<String> bareScales;
    final Set<String> joiners;
    final boolean joinsTens;
    final Set<String> articles;
    final Set<String> aloneNoNumber;
    final Set<String> point;
    final Set<String> loosePoint;
    final Set<String> minus;
    final Set<String> notMinusAfter;
    final Map<String, Integer> groups;
    final Set<String> groupsBeforeOf;
    final Map<String, Long> ordinals;
    final Set<String> ordinalEndings;
    final Map<String, Integer> fractions;
    final boolean ordinalsPart;
    final Set<String> properParts;
    final List<String> partEndings;
    final List<String> fusedEndings;
    final Set<String> fractionJoiners;
    final Map<String, Integer> fractionParts;
    final Set<String> parts;
    final Set<String> fractionArticles;
    final Set<String> halves;
    final Set<String> halvesAfter;
    final Set<String> halfAfter;
    final Set<String> fractionFollowers;
    final Set<String> half;
    final Set<String> halfBefore;
    final Set<String> halved;
    final boolean halfAlone;
    final Set<String> notHalfAfter;
    final Set<String> of;
    final List<List<String>> outOf;
    final Set<String> notOutOfBefore;
    final Set<String> over;
    final Set<String> pronouns;
    final Set<String> pronounAfter;
    final Set<String> pronounBefore;
    final Set<String> labels;
    final Set<String> namedAfter;
    final Map<String, VagueWord> vague;
    final Map<String, VagueWord> vagueMultipliers;
    final Set<String> vagueJoiners;
    final Set<String> notNumbers;
    final boolean digitsAfterScale;

    /// @param wide whether to add what the lexicon lists under "wide"
    NumberWords(String language, boolean wide) {
        this.language = language;
        LexiconFile file = LexiconFile.load(language + "/numbers.yaml");
        boolean pointed = file.string("decimals").equals("point");
        separators = new Separators(
                pointed ? Separators.Decimals.POINT : Separators.Decimals.COMMA, is(file, "decimals-told"));
        pointCountries = set(file, "point-countries");
        small = spelled(file.map("small", JsonNode::asInt));
        tens = spelled(file.map("tens", JsonNode::asInt));
        hundreds = spelled(file.map("hundreds", JsonNode::asInt));
        scales = spelled(file.map("scales", JsonNode::asInt));
        suffixes = file.map("suffixes", JsonNode::asInt);
        if (wide) {
            suffixes.putAll(file.map("wide-suffixes", JsonNode::asInt));
        }
        weakSuffixes = file.map("weak-suffixes", JsonNode::asInt);
        bareScales = set(file, "bare-scales");
        joiners = set(file, "joiners");
        joinsTens = file.strings("joiners-after").contains("tens");
        articles = set(file, "articles");
        aloneNoNumber = wide ? Set.of() : set(file, "alone-no-number");
        point = set(file, "point");
        loosePoint = set(file, "loose-point");
        minus = set(file, "minus");
        notMinusAfter = set(file, "not-minus-after");
        groups = spelled(file.map("groups", JsonNode::asInt));
        groupsBeforeOf = set(file, "groups-before-of");
        ordinals = spelled(file.map("ordinals", JsonNode::asLong));
        ordinalEndings = set(file, "ordinal-endings");
        fractions = withPlurals(spelled(file.map("fractions", JsonNode::asInt)));
        ordinalsPart = is(file, "ordinals-part");
        properParts = set(file, "proper-parts");
        partEndings = file.strings("part-endings");
        fusedEndings = file.strings("fused-endings");
        fractionJoiners = set(file, "fraction-joiners");
        fractionParts = withPlurals(spelled(file.map("fraction-parts", JsonNode::asInt)));
        parts = set(file, "parts");
        fractionArticles = set(file, "fraction-articles");
        halves = set(file, "halves");
        halvesAfter = set(file, "halves-after");
        halfAfter = set(file, "half-after");
        fractionFollowers = set(file, "fraction-followers");
        half = set(file, "half");
        halfBefore = set(file, "half-before");
        halved = set(file, "halved");
        halfAlone = is(file, "half-alone");
        notHalfAfter = set(file, "not-half-after");
        of = set(file, "of");
        List<List<String>> pairs = new ArrayList<>();
        file.at("out-of").forEach(list -> pairs.add(LexiconFile.strings(list)));
        outOf = List.copyOf(pairs);
        notOutOfBefore = set(file, "not-out-of-before");
        over = set(file, "over");
        pronouns = set(file, "pronouns");
        pronounAfter = set(file, "pronoun-after");
        pronounBefore = set(file, "pronoun-before");
        labels = new HashSet<>(LexiconFile.load(language + "/quantities.yaml").strings("label-nouns"));
        namedAfter = set(file, "named-after");
        vague = spelled(file.map("vague", NumberWords::vagueWord));
        vagueMultipliers = spelled(file.map("vague-multipliers", NumberWords::vagueWord));
        vagueJoiners = set(file, "vague-joiners");
        notNumbers = set(file, "not-numbers");
        digitsAfterScale = is(file, "digits-after-scale");
    }

    private static Set<String> set(LexiconFile file, String key) {
        Set<String> both = new HashSet<>();
        for (String word : file.strings(key)) {
            both.add(word);
            both.add(Spelling.plain(word));
        }
        return both;
    }

    private static boolean is(LexiconFile file, String key) {
        JsonNode node = file.root().get(key);
        return node != null && node.asBoolean();
    }

    /// Words with and without their accents: papers and telegrams leave them out.
    private static <T> Map<String, T> spelled(Map<String, T> words) {
        Map<String, T> both = new HashMap<>(words);
        words.forEach((word, value) -> both.putIfAbsent(Spelling.plain(word), value));
        return both;
    }

    private static Map<String, Integer> withPlurals(Map<String, Integer> words) {
        Map<String, Integer> both = new HashMap<>(words);
        words.forEach((word, value) -> both.put(word + "s", value));
        return both;
    }

    private static VagueWord vagueWord(JsonNode entry) {
        JsonNode usual = entry.get("usual");
        return new VagueWord(
                optional(entry.get("above")),
                optional(entry.get("least")),
                optional(entry.get("most")),
                LexiconFile.rational(usual.get(0)),
                usual.size() > 1 ? LexiconFile.rational(usual.get(1)) : null);
    }

    private static @Nullable Rational optional(@Nullable JsonNode node) {
        return node == null ? null : LexiconFile.rational(node);
    }

    /// The power of ten a scale word stands for, singular or (in languages that have it) plural; null for other words.
    @Nullable
    Integer scale(String word) {
        return scales.get(word);
    }
}
