package cotejo.reading.quantity;

import cotejo.reading.lexicon.LexiconFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words of one language that stand around numbers, as data.
final class QuantityWords {
    final String language;
    final Units units;
    final Hedges hedges;
    final Set<String> joiners;
    final Set<String> rangeBefore;
    final Set<String> rangeAnd;
    final Set<String> rangeFrom;
    final Set<String> rangeOr;
    final Set<String> rangeFalls;
    final Set<String> rangeArticles;
    final Set<String> changeBy;
    final List<String> changeStems;
    final List<String> movedStems;
    final Set<String> changeJoiners;
    final Set<String> ages;
    final Phrases<Boolean> ageAfter = new Phrases<>();
    final Multiplicatives multiplicatives;
    final Multiples multiples;

    QuantityWords(String language) {
        this.language = language;
        LexiconFile file = LexiconFile.load(language + "/quantities.yaml");
        units = new Units(language);
        hedges = new Hedges(file);
        joiners = new HashSet<>(file.strings("range-joiners"));
        rangeBefore = new HashSet<>(file.strings("range-before"));
        rangeAnd = new HashSet<>(file.strings("range-and"));
        rangeFrom = new HashSet<>(file.strings("range-from"));
        rangeOr = new HashSet<>(file.strings("range-or"));
        rangeFalls = new HashSet<>(file.strings("range-falls"));
        rangeArticles = new HashSet<>(file.strings("range-articles"));
        changeBy = new HashSet<>(file.strings("change-by"));
        changeStems = file.strings("change-stems");
        movedStems = file.strings("moved-stems");
        changeJoiners = new HashSet<>(file.strings("change-joiners"));
        ages = new HashSet<>(file.strings("ages"));
        file.strings("age-after").forEach(phrase -> ageAfter.put(phrase, true));
        multiplicatives = new Multiplicatives(language, file, units);
        multiples = new Multiples(language, file);
    }
}
