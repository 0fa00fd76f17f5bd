package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.scope.Counted.TimeKind;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
import cotejo.core.scope.Hierarchy;
import cotejo.core.scope.Measure;
import cotejo.core.scope.Name;
import cotejo.core.scope.Vocabulary;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How the scopes of two figures stand to one another, dimension by dimension: by ids through the hierarchies of the
/// [Vocabulary], else by words. Nothing is guessed: what the texts and the vocabulary do not settle is *unknown*.
public final class Scopes {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Scopes() {}

    /// A reading of time may be chosen under which the scopes are equal; `equalIf` then says which.
    public static Compared compare(Claim a, Claim b, Vocabulary vocabulary) {
        return compare(a, b, vocabulary, true);
    }

    /// As [#compare], every time taken as its text shows it first.
    public static Compared strictly(Claim a, Claim b, Vocabulary vocabulary) {
        return compare(a, b, vocabulary, false);
    }

    private static Compared compare(Claim a, Claim b, Vocabulary vocabulary, boolean choose) {
        return Order.CLAIMS.compare(a, b) <= 0
                ? inOrder(a, b, vocabulary, choose)
                : inOrder(b, a, vocabulary, choose).mirrored();
    }

    private static Compared inOrder(Claim a, Claim b, Vocabulary vocabulary, boolean choose) {
        Map<Dimension, Part> parts = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            parts.put(dimension, in(dimension, a, b, vocabulary, choose));
        }
        return Compared.of(parts);
    }

    /// One dimension only.
    static Part in(Dimension dimension, Claim a, Claim b, Vocabulary vocabulary, boolean choose) {
        return switch (dimension) {
            case WHO -> who(a, b, vocabulary);
            case WHERE -> where(a, b, vocabulary);
            case WHEN -> when(a, b, vocabulary, choose);
            case CONDITION -> condition(a, b, vocabulary);
        };
    }

    private static Part who(Claim a, Claim b, Vocabulary vocabulary) {
        Name x = a.figure().scope().whoName();
        Name y = b.figure().scope().whoName();
        if (x == null || y == null) {
            return x == y ? Part.EQUAL : Part.of(Standing.UNKNOWN, "who is stated on one side only");
        }
        return names(x, y, vocabulary.forces(), vocabulary, "who");
    }

    private static Part where(Claim a, Claim b, Vocabulary vocabulary) {
        Facet<Name> x = a.figure().scope().where();
        Facet<Name> y = b.figure().scope().where();
        if (x == null || y == null) {
            Facet<Name> stated = x == null ? y : x;
            if (stated == null) {
                return Part.EQUAL;
            }
            return stated.ground() == Ground.IMPLIED
                    ? Part.equalAssuming("the place one text does not name is the country the other implies")
                    : Part.of(Standing.UNKNOWN, "where is stated on one side only");
        }
        Part named = names(x.value(), y.value(), vocabulary.places(), vocabulary, "where");
        if (named.standing() != Standing.UNKNOWN) {
            return named;
        }
        String first = country(x.value(), vocabulary);
        String second = country(y.value(), vocabulary);
        if (first == null || second == null) {
            return named;
        }
        if (!first.equals(second)) {
            return Part.of(Standing.DISJOINT, "where: different countries");
        }
        if (placed(x.value(), vocabulary) && placed(y.value(), vocabulary)) {
            return Part.of(Standing.DISJOINT, "where: two places, neither in the other");
        }
        boolean bothImplied = x.ground() == Ground.IMPLIED && y.ground() == Ground.IMPLIED;
        return bothImplied ? Part.equalAssuming("both places are implied, in one country") : named;
    }

    /// Whether the gazetteer says in what a place lies. It is a tree: two such places share nothing unless one holds
    /// the other.
    private static boolean placed(Name name, Vocabulary vocabulary) {
        return name.id() != null && !vocabulary.places().wholesOf(name.id()).isEmpty();
    }

    private static @Nullable String country(Name name, Vocabulary vocabulary) {
        return name.id() == null ? null : vocabulary.places().topOf(name.id(), vocabulary.countries());
    }

    private static Part names(Name x, Name y, Hierarchy hierarchy, Vocabulary vocabulary, String what) {
        String first = x.id();
        String second = y.id();
        if (first != null && second != null) {
            if (first.equals(second)) {
                return Part.EQUAL;
            }
            if (hierarchy.contains(second, first)) {
                return Part.of(Standing.INSIDE, what + ": one contains the other");
            }
            if (hierarchy.contains(first, second)) {
                return Part.of(Standing.CONTAINS, what + ": one contains the other");
            }
            return hierarchy.disjoint(first, second)
                    ? Part.of(Standing.DISJOINT, what + ": they share nothing")
                    : Part.of(Standing.UNKNOWN, what + ": how the two stand to one another is not known");
        }
        return sameWords(x, y, vocabulary)
                ? Part.EQUAL
                : Part.of(Standing.UNKNOWN, what + ": how the two stand to one another is not known");
    }

    /// At most one of the two has an id.
    private static boolean sameWords(Name x, Name y, Vocabulary vocabulary) {
        return words(x, vocabulary).stream().anyMatch(words(y, vocabulary)::contains);
    }

    static Set<String> words(Name name, Vocabulary vocabulary) {
        Set<String> words = new HashSet<>();
        if (name.said() != null) {
            words.add(plain(name.said()));
        }
        if (name.id() != null) {
            words.add(name.id());
            vocabulary.labels().getOrDefault(name.id(), Map.of()).values().forEach(word -> words.add(plain(word)));
        }
        return words;
    }

    /// Words as compared: lower case, single spaces, no leading article.
    static String plain(String words) {
        String lower = words.toLowerCase(Locale.ROOT).trim();
        // Nearly all are written with single spaces already.
        String joined = singleSpaced(lower) ? lower : SPACES.matcher(lower).replaceAll(" ");
        return joined.startsWith("the ") && joined.length() > 4 ? joined.substring(4) : joined;
    }

    private static boolean singleSpaced(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c == ' ' && words.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    private static Part when(Claim a, Claim b, Vocabulary vocabulary, boolean choose) {
        boolean stocks =
                Kinds.timeKind(a, vocabulary) == TimeKind.STOCK || Kinds.timeKind(b, vocabulary) == TimeKind.STOCK;
        return stocks ? Times.stocks(a, b) : Times.periods(a, b, choose);
    }

    /// No condition is the whole, and every condition lies inside it.
    private static Part condition(Claim a, Claim b, Vocabulary vocabulary) {
        String x = a.figure().scope().condition();
        String y = b.figure().scope().condition();
        if (x == null || y == null) {
            return x == null
                    ? y == null ? Part.EQUAL : Part.of(Standing.CONTAINS, "condition: one is a part of the whole")
                    : Part.of(Standing.INSIDE, "condition: one is a part of the whole");
        }
        if (x.equals(y)) {
            return Part.EQUAL;
        }
        for (Measure measure : Kinds.lineage(a.figure().counted().measure(), vocabulary)) {
            if (measure.disjoint().contains(Set.of(x, y))) {
                return Part.of(Standing.DISJOINT, "condition: the two share nobody");
            }
        }
        return Part.of(Standing.OVERLAPPING, "condition: the two may overlap");
    }
}
