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
    final Set<String> joiners;
    final Set<String> articles;
    final Set<String> point;
    final Set<String> minus;
    final Map<String, Integer> groups;
    final Set<String> groupsBeforeOf;
    final Map<String, Long> ordinals;
    final Set<String> ordinalEndings;
    final Map<String, Integer> fractions;
    final Set<String> fractionFollowers;
    final Set<String> notHalfAfter;
    final Set<String> of;
    final List<List<String>> outOf;
    final Map<String, VagueWord> vague;
    final Map<String, VagueWord> vagueMultipliers;
    final Set<String> vagueJoiners;
    final boolean digitsAfterScale;

    NumberWords(String language) {
        this.language = language;
        LexiconFile file = LexiconFile.load(language + "/numbers.yaml");
        decimals = file.string("decimals").equals("point") ? DigitString.Decimals.POINT : DigitString.Decimals.COMMA;
        small = file.map("small", JsonNode::asInt);
        tens = file.map("tens", JsonNode::asInt);
        hundreds = file.map("hundreds", JsonNode::asInt);
        scales = file.map("scales", JsonNode::asInt);
        suffixes = file.map("suffixes", JsonNode::asInt);
        weakSuffixes = file.map("weak-suffixes", JsonNode::asInt);
        joiners = set(file, "joiners");
        articles = set(file, "articles");
        point = set(file, "point");
        minus = set(file, "minus");
        groups = file.map("groups", JsonNode::asInt);
        groupsBeforeOf = set(file, "groups-before-of");
        ordinals = file.map("ordinals", JsonNode::asLong);
        ordinalEndings = set(file, "ordinal-endings");
        fractions = withPlurals(file.map("fractions", JsonNode::asInt));
        fractionFollowers = set(file, "fraction-followers");
        notHalfAfter = set(file, "not-half-after");
        of = set(file, "of");
        List<List<String>> pairs = new ArrayList<>();
        file.at("out-of").forEach(list -> pairs.add(LexiconFile.strings(list)));
        outOf = List.copyOf(pairs);
        vague = file.map("vague", NumberWords::vagueWord);
        vagueMultipliers = file.map("vague-multipliers", NumberWords::vagueWord);
        vagueJoiners = set(file, "vague-joiners");
        JsonNode mixed = file.root().get("digits-after-scale");
        digitsAfterScale = mixed != null && mixed.asBoolean();
    }

    private static Set<String> set(LexiconFile file, String key) {
        return new HashSet<>(file.strings(key));
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
