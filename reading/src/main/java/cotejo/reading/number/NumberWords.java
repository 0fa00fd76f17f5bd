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
    final DigitString.Decimals decimals;
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
    final Set<String> minus;
    final Set<String> notMinusAfter;
    final Map<String, Integer> groups;
    final Set<String> groupsBeforeOf;
    final Map<String, Long> ordinals;
    final Set<String> ordinalEndings;
    final Map<String, Integer> fractions;
    final Map<String, Integer> fractionParts;
    final Set<String> parts;
    final Set<String> fractionArticles;
    final Set<String> halves;
    final Set<String> fractionFollowers;
    final Set<String> half;
    final boolean halfAlone;
    final boolean halfOfScale;
    final Set<String> notHalfAfter;
    final Set<String> of;
    final List<List<String>> outOf;
    final Map<String, VagueWord> vague;
    final Map<String, VagueWord> vagueMultipliers;
    final Set<String> vagueJoiners;
    final Set<String> notNumbers;
    final boolean digitsAfterScale;

    NumberWords(String language) {
        this.language = language;
        LexiconFile file = LexiconFile.load(language + "/numbers.yaml");
        decimals = file.string("decimals").equals("point") ? DigitString.Decimals.POINT : DigitString.Decimals.COMMA;
        small = spelled(file.map("small", JsonNode::asInt));
        tens = spelled(file.map("tens", JsonNode::asInt));
        hundreds = spelled(file.map("hundreds", JsonNode::asInt));
        scales = spelled(file.map("scales", JsonNode::asInt));
        suffixes = file.map("suffixes", JsonNode::asInt);
        weakSuffixes = file.map("weak-suffixes", JsonNode::asInt);
        bareScales = set(file, "bare-scales");
        joiners = set(file, "joiners");
        joinsTens = file.strings("joiners-after").contains("tens");
        articles = set(file, "articles");
        aloneNoNumber = set(file, "alone-no-number");
        point = set(file, "point");
        minus = set(file, "minus");
        notMinusAfter = set(file, "not-minus-after");
        groups = spelled(file.map("groups", JsonNode::asInt));
        groupsBeforeOf = set(file, "groups-before-of");
        ordinals = spelled(file.map("ordinals", JsonNode::asLong));
        ordinalEndings = set(file, "ordinal-endings");
        fractions = withPlurals(spelled(file.map("fractions", JsonNode::asInt)));
        fractionParts = withPlurals(spelled(file.map("fraction-parts", JsonNode::asInt)));
        parts = set(file, "parts");
        fractionArticles = set(file, "fraction-articles");
        halves = set(file, "halves");
        fractionFollowers = set(file, "fraction-followers");
        half = set(file, "half");
        halfAlone = is(file, "half-alone");
        halfOfScale = is(file, "half-of-scale");
        notHalfAfter = set(file, "not-half-after");
        of = set(file, "of");
        List<List<String>> pairs = new ArrayList<>();
        file.at("out-of").forEach(list -> pairs.add(LexiconFile.strings(list)));
        outOf = List.copyOf(pairs);
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
