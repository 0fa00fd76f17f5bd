package cotejo.gate.planted;

import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How two planted figures stand, worked out from what was planted: their tables, parts and origins are known, so
/// nothing
/// has to be guessed. It follows the written table of relations and shares no code with the program's collation. What
/// the written rules leave to judgement is [Judgement.Open], and is scored neither way.
final class Truth {
    sealed interface Judgement {
        /// @param relation a word of the contract
        /// @param firstIsA whether the first figure is the finer, or the part
        record Related(String relation, boolean firstIsA) implements Judgement {}

        /// Nothing may be found between them.
        record Apart(String why) implements Judgement {}

        record Open(String why) implements Judgement {}
    }

    /// Relations that say something; the others (disjoint, incomparable, series, compatible) say that nothing is.
    static final Set<String> TELLING = Set.of(
            "agrees",
            "refines",
            "part_of",
            "conflicts",
            "variant",
            "update",
            "figures_differ",
            "same_number_other_scope");

    private enum Stand {
        EQUAL,
        INSIDE,
        CONTAINS,
        DISJOINT,
        OVERLAPPING,
        OPEN
    }

    private static final int TELLING_DIGITS = 4;

    private final Map<String, Whole> tables;

    Truth(Map<String, Whole> tables) {
        this.tables = Map.copyOf(tables);
    }

    Judgement judge(PlantedFigure a, PlantedFigure b) {
        if (!a.table().equals(b.table())) {
            return new Judgement.Apart("other measure, force or place");
        }
        if (a.ratio() != b.ratio()) {
            return new Judgement.Apart("a ratio and a count");
        }
        if (a.ratio()) {
            return new Judgement.Open("two ratios");
        }
        List<Stand> stands =
                List.of(who(a.extent(), b.extent()), condition(a.extent(), b.extent()), years(a.extent(), b.extent()));
        long unequal = stands.stream().filter(stand -> stand != Stand.EQUAL).count();
        if (stands.contains(Stand.OVERLAPPING)) {
            return new Judgement.Apart("overlapping scopes");
        }
        if (stands.contains(Stand.DISJOINT)) {
            return new Judgement.Apart(unequal == 1 ? "separate parts" : "separate scopes");
        }
        if (stands.contains(Stand.OPEN)) {
            return new Judgement.Open("the years may be read in several ways");
        }
        if (!a.countOf().equals(b.countOf())) {
            return new Judgement.Open("persons and events");
        }
        if (unequal == 0) {
            return equalScopes(a, b);
        }
        boolean inside = stands.contains(Stand.INSIDE);
        if (inside && stands.contains(Stand.CONTAINS)) {
            return new Judgement.Apart("crossing scopes");
        }
        return inside ? within(a, b, true) : within(b, a, false);
    }

    private static Judgement equalScopes(PlantedFigure a, PlantedFigure b) {
        Interval hardA = a.spoken().quantity().hard();
        Interval hardB = b.spoken().quantity().hard();
        if (!hardA.meets(hardB)) {
            return new Judgement.Related(apart(a, b), true);
        }
        Interval softA = a.spoken().quantity().soft();
        Interval softB = b.spoken().quantity().soft();
        boolean sameOrigin = a.origin().equals(b.origin());
        if (softA.strictlyInside(softB) || softB.strictlyInside(softA)) {
            return new Judgement.Related("refines", softA.strictlyInside(softB));
        }
        if (softA.meets(softB)) {
            return sameOrigin && a.spoken().equals(b.spoken())
                    ? new Judgement.Open("one number of one origin")
                    : new Judgement.Related("agrees", true);
        }
        return new Judgement.Related("compatible", true);
    }

    private static String apart(PlantedFigure a, PlantedFigure b) {
        if (a.origin().equals(b.origin())) {
            return "variant";
        }
        if (a.root() != null
                && b.root() != null
                && a.root().key().equals(b.root().key())) {
            return "update";
        }
        return a.money() ? "figures_differ" : "conflicts";
    }

    private static Judgement within(PlantedFigure part, PlantedFigure whole, boolean firstIsA) {
        Interval partHard = part.spoken().quantity().hard();
        Interval wholeHard = whole.spoken().quantity().hard();
        Rational low = partHard.low();
        Rational high = wholeHard.high();
        if (low != null && high != null && low.compareTo(high) > 0) {
            return new Judgement.Related("conflicts", firstIsA);
        }
        if (part.spoken().value().equals(whole.spoken().value())
                && part.spoken().tellingDigits() >= TELLING_DIGITS) {
            return new Judgement.Related("same_number_other_scope", firstIsA);
        }
        return new Judgement.Related("part_of", firstIsA);
    }

    private static Stand who(Extent a, Extent b) {
        String one = a.who();
        String other = b.who();
        if (one == null || other == null) {
            return one == null && other == null ? Stand.EQUAL : Stand.OPEN;
        }
        if (one.equals(other)) {
            return Stand.EQUAL;
        }
        return insideOf(one, other) ? Stand.INSIDE : insideOf(other, one) ? Stand.CONTAINS : Stand.DISJOINT;
    }

    /// Ranks lie in their force, forces in the armed forces or the police.
    static boolean insideOf(String part, String whole) {
        if (part.startsWith(whole + "/")) {
            return true;
        }
        String country = whole.substring(0, whole.indexOf('/') + 1);
        String kind = whole.substring(country.length());
        boolean top = kind.equals("armed-forces") || kind.equals("police");
        return top && part.startsWith(country) && part.contains("police") == kind.equals("police");
    }

    private static Stand condition(Extent a, Extent b) {
        String one = a.condition();
        String other = b.condition();
        if (one == null || other == null) {
            return one == null && other == null ? Stand.EQUAL : one == null ? Stand.CONTAINS : Stand.INSIDE;
        }
        return one.equals(other) ? Stand.EQUAL : Stand.DISJOINT;
    }

    private static Stand years(Extent a, Extent b) {
        Years one = a.years();
        Years other = b.years();
        if (one.open() && other.open()) {
            return Stand.OPEN;
        }
        if (one.saying() == Years.Saying.THIS_YEAR || other.saying() == Years.Saying.THIS_YEAR) {
            return thisYear(one, other);
        }
        if (one.ofTerm() != other.ofTerm()) {
            return term(one, other);
        }
        if (rolling(one, other) || rolling(other, one) || reaching(one, other) || reaching(other, one)) {
            return Stand.OPEN;
        }
        if (one.from() == other.from() && one.to() == other.to()) {
            return Stand.EQUAL;
        }
        if (one.from() >= other.from() && one.to() <= other.to()) {
            return Stand.INSIDE;
        }
        if (one.from() <= other.from() && one.to() >= other.to()) {
            return Stand.CONTAINS;
        }
        return one.to() < other.from() || other.to() < one.from() ? Stand.DISJOINT : Stand.OVERLAPPING;
    }

    /// "The last six years" may begin in the midst of a year: what reaches its first or last year is left open.
    private static boolean rolling(Years window, Years other) {
        boolean same = window.from() == other.from() && window.to() == other.to();
        return window.saying() == Years.Saying.WINDOW
                && !same
                && !(other.from() > window.from() && other.to() < window.to())
                && !(other.from() < window.from() && other.to() > window.to());
    }

    /// "Since 2007" reaches up to publication, past the end of a longer run that begins before it.
    private static boolean reaching(Years since, Years other) {
        return since.saying() == Years.Saying.SINCE && other.from() < since.from() && other.to() >= since.from();
    }

    private static Stand thisYear(Years one, Years other) {
        boolean first = one.saying() == Years.Saying.THIS_YEAR;
        Years running = first ? one : other;
        Years rest = first ? other : one;
        if (running.from() < rest.from() || running.from() > rest.to()) {
            // "The last six years", said in this year, reach into it.
            return rest.saying() == Years.Saying.WINDOW ? Stand.OPEN : Stand.DISJOINT;
        }
        return first ? Stand.INSIDE : Stand.CONTAINS;
    }

    /// A term begins in the December before its first year and ends in November.
    private static Stand term(Years one, Years other) {
        Years term = one.ofTerm() ? one : other;
        Years rest = one.ofTerm() ? other : one;
        if (rest.from() > term.to() + 1 || rest.to() < term.from() - 1) {
            return Stand.DISJOINT;
        }
        boolean well = rest.saying() != Years.Saying.WINDOW && rest.from() >= term.from() && rest.to() < term.to();
        if (!well) {
            return Stand.OPEN;
        }
        return one.ofTerm() ? Stand.CONTAINS : Stand.INSIDE;
    }

    /// Whether the whole's scope is made up of the parts': years without a gap, or all the parts a table has.
    boolean tiles(PlantedFigure whole, List<PlantedFigure> parts) {
        Whole table = tables.get(whole.table());
        if (table == null
                || parts.isEmpty()
                || parts.stream().anyMatch(part -> !part.table().equals(whole.table()))) {
            return false;
        }
        boolean sameYears = parts.stream().allMatch(part -> covers(part) == covers(whole));
        if (sameYears) {
            return tilesByParts(table, whole, parts);
        }
        boolean sameRest = parts.stream()
                .allMatch(part -> part.extent().in(whole.extent().years()).equals(whole.extent()));
        return sameRest && tilesByYears(whole, parts);
    }

    private static long covers(PlantedFigure figure) {
        return figure.extent().years().from() * 10_000L
                + figure.extent().years().to();
    }

    private static boolean tilesByParts(Whole table, PlantedFigure whole, List<PlantedFigure> parts) {
        List<String> told = new ArrayList<>();
        for (PlantedFigure part : parts) {
            String condition = part.extent().condition();
            told.add(
                    condition != null ? condition : String.valueOf(part.extent().who()));
        }
        return java.util.Objects.equals(whole.extent().who(), table.who())
                && whole.extent().condition() == null
                && told.size() == table.parts().size()
                && Set.copyOf(told).equals(Set.copyOf(table.parts()));
    }

    private static boolean tilesByYears(PlantedFigure whole, List<PlantedFigure> parts) {
        List<Years> sorted = parts.stream()
                .map(part -> part.extent().years())
                .sorted(java.util.Comparator.comparingInt(Years::from))
                .toList();
        int next = whole.extent().years().from();
        for (Years years : sorted) {
            if (years.from() != next || years.saying() == Years.Saying.THIS_YEAR) {
                return false;
            }
            next = years.to() + 1;
        }
        return next == whole.extent().years().to() + 1;
    }
}
