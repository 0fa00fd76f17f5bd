package cotejo.reading.quantity;

import cotejo.reading.lexicon.LexiconFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The words of one language that set a bound to a number, put together from the lexicon: "greater" and "than" make
/// "greater than", with "or equal" inside or behind "greater or equal than", "greater than or equal to".
final class Comparators {
    /// Which side a number bounds, and whether the number itself belongs to it.
    enum Bound {
        ABOVE,
        FROM,
        BELOW,
        UP,
        EQUAL;

        Bound closed() {
            return switch (this) {
                case ABOVE, FROM -> FROM;
                case BELOW, UP -> UP;
                case EQUAL -> EQUAL;
            };
        }

        boolean isLow() {
            return this == ABOVE || this == FROM;
        }

        boolean isHigh() {
            return this == BELOW || this == UP;
        }
    }

    /// Before the number.
    final Phrases<Bound> before = new Phrases<>();
    /// Behind it, where no other number follows: "or more", "or equal to".
    final Phrases<Bound> behind = new Phrases<>();

    final Phrases<Boolean> orEqual = new Phrases<>();
    final Phrases<Boolean> sizes = new Phrases<>();
    final Phrases<Boolean> joins = new Phrases<>();
    final Set<String> articles;
    final Set<String> between;
    final Set<String> betweenAnd;
    final Set<String> since;
    final Set<String> until;
    final Set<String> dashes;
    final Set<String> marks;

    Comparators(String language) {
        JsonNode node = LexiconFile.load(language + "/quantities.yaml").at("comparisons");
        articles = set(node, "articles");
        between = set(node, "between");
        betweenAnd = set(node, "between-and");
        since = set(node, "since");
        until = set(node, "until");
        dashes = set(node, "dashes");
        marks = set(node, "marks");
        list(node, "joins").forEach(word -> joins.put(word, true));
        List<String> than = list(node, "than");
        List<String> equalTo = list(node, "equal-to");
        List<String> or = list(node, "or");
        for (String equal : list(node, "or-equal")) {
            orEqual.put(equal, true);
            equalTo.forEach(to -> orEqual.put(equal + " " + to, true));
        }
        list(node, "larger").forEach(size -> size(node, size, Bound.ABOVE, than, equalTo, or));
        list(node, "smaller").forEach(size -> size(node, size, Bound.BELOW, than, equalTo, or));
        list(node, "above").forEach(phrase -> bound(node, phrase, Bound.ABOVE, equalTo));
        list(node, "below").forEach(phrase -> bound(node, phrase, Bound.BELOW, equalTo));
        list(node, "from").forEach(phrase -> bound(node, phrase, Bound.FROM, equalTo));
        list(node, "up").forEach(phrase -> bound(node, phrase, Bound.UP, equalTo));
        list(node, "equal").forEach(phrase -> before.put(phrase, Bound.EQUAL));
        list(node, "from-behind").forEach(phrase -> behind.put(phrase, Bound.FROM));
        list(node, "up-behind").forEach(phrase -> behind.put(phrase, Bound.UP));
    }

    private static Set<String> set(JsonNode node, String key) {
        return new HashSet<>(list(node, key));
    }

    private static List<String> list(JsonNode node, String key) {
        return new ArrayList<>(LexiconFile.strings(node.get(key)));
    }

    private void size(
            JsonNode node, String size, Bound bound, List<String> than, List<String> equalTo, List<String> or) {
        sizes.put(size, true);
        for (String word : than) {
            bound(node, size + " " + word, bound, equalTo);
            or.forEach(alternative -> behind.put(alternative + " " + size + " " + word, bound.closed()));
        }
        or.forEach(alternative -> behind.put(alternative + " " + size, bound.closed()));
        for (String equal : list(node, "or-equal")) {
            equalTo.forEach(to -> before.put(size + " " + equal + " " + to, bound.closed()));
        }
    }

    private void bound(JsonNode node, String phrase, Bound bound, List<String> equalTo) {
        before.put(phrase, bound);
        for (String equal : list(node, "or-equal")) {
            equalTo.forEach(to -> before.put(phrase + " " + equal + " " + to, bound.closed()));
        }
        for (String equal : list(node, "equal-or")) {
            before.put(equal + " " + phrase, bound.closed());
        }
    }
}
