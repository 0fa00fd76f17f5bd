package cotejo.gate.planted;

import cotejo.core.quantity.Approximation;
import cotejo.core.quantity.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Groups the figures of a record and says what is to be found among them.
final class Expectations {
    private static final int LOOK_ALIKES_OF_A_TABLE = 8;
    private static final int LOOK_ALIKES_ACROSS = 300;

    private final Map<String, Whole> tables;
    private final Truth truth;
    private final List<PlantedFigure> figures = new ArrayList<>();
    /// The first figure of each group, in order.
    private final List<PlantedFigure> groups = new ArrayList<>();
    private final List<Expected> expected = new ArrayList<>();
    private final Map<Pair, String> open = new LinkedHashMap<>();
    private final List<PlantedRecord.MustNot> mustNot = new ArrayList<>();
    /// How many look-alikes may still be written down.
    private int room;

    Expectations(Map<String, Whole> tables, List<PlantedFigure> ungrouped) {
        this.tables = tables;
        this.truth = new Truth(tables);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (PlantedFigure figure : ungrouped) {
            int number = numbers.computeIfAbsent(key(figure), key -> numbers.size());
            PlantedFigure grouped = figure.grouped(number);
            figures.add(grouped);
            if (number == groups.size()) {
                groups.add(grouped);
            }
        }
        pairs();
        sums();
        ratios();
    }

    PlantedRecord record(long seed, List<PlantedDocument> documents) {
        return new PlantedRecord(seed, tables, documents, figures, expected, open, mustNot);
    }

    private static String key(PlantedFigure figure) {
        return String.join(
                "|",
                figure.table(),
                figure.origin(),
                scope(figure),
                figure.countOf(),
                figure.ratio() ? figure.unit() + figure.plant() : "",
                figure.spoken().toString());
    }

    /// The scope, with the years as plainly as they can be said.
    private static String scope(PlantedFigure figure) {
        Years years = figure.extent().years();
        String saying = switch (years.saying()) {
            case YEAR, LAST_YEAR, RUN -> "";
            case WINDOW, SINCE, TERM, SINCE_TERM, THIS_YEAR -> years.saying() + " ";
        };
        return figure.extent().who() + " " + figure.extent().condition() + " " + saying + years.from() + "-"
                + years.to();
    }

    private void pairs() {
        Map<String, List<PlantedFigure>> byTable = new TreeMap<>();
        groups.forEach(figure -> byTable.computeIfAbsent(figure.table(), table -> new ArrayList<>())
                .add(figure));
        for (List<PlantedFigure> alike : byTable.values()) {
            room = LOOK_ALIKES_OF_A_TABLE;
            for (int i = 0; i < alike.size(); i++) {
                for (int j = i + 1; j < alike.size(); j++) {
                    pair(alike.get(i), alike.get(j));
                }
            }
        }
        room = LOOK_ALIKES_ACROSS;
        acrossTables();
    }

    private void pair(PlantedFigure a, PlantedFigure b) {
        switch (truth.judge(a, b)) {
            case Truth.Judgement.Related(String relation, boolean firstIsA) -> {
                if (Truth.TELLING.contains(relation)) {
                    related(relation, firstIsA ? a : b, firstIsA ? b : a);
                }
            }
            case Truth.Judgement.Open(String why) -> open.put(Pair.of(a.group(), b.group()), why);
            case Truth.Judgement.Apart(String why) -> mustNot(a, b, why);
        }
    }

    private void related(String relation, PlantedFigure first, PlantedFigure second) {
        String where = where(relation, first, second);
        String plant = first.plant() + " + " + second.plant();
        List<Integer> pair = List.of(first.group(), second.group());
        List<String> ids = List.of(first.id(), second.id());
        expected.add(new Expected(Expected.Of.RELATION, relation, pair, ids, null, plant, where));
        String finding = finding(relation, first, second);
        if (finding != null) {
            expected.add(new Expected(Expected.Of.FINDING, finding, pair, ids, null, plant, where));
        }
    }

    /// The finding a relation is told as; null for relations that are no finding.
    static @Nullable String finding(String relation, PlantedFigure first, PlantedFigure second) {
        return switch (relation) {
            case "variant" -> "variant";
            case "update" -> "update";
            case "figures_differ" -> "figures_differ";
            case "same_number_other_scope" -> "scope_drift";
            case "conflicts" ->
                scope(first).equals(scope(second)) || sameYears(first, second) ? "conflict" : "part_exceeds_whole";
            default -> null;
        };
    }

    private static boolean sameYears(PlantedFigure a, PlantedFigure b) {
        Extent one = a.extent().in(Years.year(0));
        Extent other = b.extent().in(Years.year(0));
        return one.equals(other)
                && a.extent().years().from() == b.extent().years().from()
                && a.extent().years().to() == b.extent().years().to();
    }

    private static String where(String kind, PlantedFigure a, PlantedFigure b) {
        String one = a.origin() + " of " + plain(a);
        String other = b.origin() + " of " + plain(b);
        return a.table() + " " + kind + ": " + (one.compareTo(other) <= 0 ? one + " / " + other : other + " / " + one);
    }

    private static String plain(PlantedFigure figure) {
        Years years = figure.extent().years();
        return figure.extent().who() + " " + figure.extent().condition() + " " + years.from() + "-" + years.to();
    }

    private void mustNot(PlantedFigure a, PlantedFigure b, String why) {
        boolean numbers = !a.ratio() && !b.ratio() && alike(a, b, 3);
        if (numbers && room > 0) {
            room--;
            mustNot.add(new PlantedRecord.MustNot(List.of(a.id(), b.id()), Pair.of(a.group(), b.group()), why));
        }
    }

    /// Within so many per cent.
    private static boolean alike(PlantedFigure a, PlantedFigure b, int percent) {
        Rational gap = a.spoken().value().minus(b.spoken().value()).magnitude();
        return gap.times(100)
                        .compareTo(a.spoken().value().max(b.spoken().value()).times(percent))
                <= 0;
    }

    /// The same measure of another place or force, with much the same number.
    private void acrossTables() {
        for (int i = 0; i < groups.size(); i++) {
            PlantedFigure a = groups.get(i);
            for (int j = i + 1; j < groups.size() && room > 0; j++) {
                PlantedFigure b = groups.get(j);
                if (!a.table().equals(b.table())
                        && a.measure().equals(b.measure())
                        && !a.ratio()
                        && !b.ratio()
                        && alike(a, b, 1)) {
                    mustNot(a, b, "other place or force");
                }
            }
        }
    }

    private void sums() {
        for (PlantedFigure whole : groups) {
            if (!exact(whole)
                    || whole.extent().years().open()
                    || whole.extent().years().saying() == Years.Saying.WINDOW) {
                continue;
            }
            List<PlantedFigure> siblings = groups.stream()
                    .filter(part -> part.table().equals(whole.table())
                            && part.origin().equals(whole.origin())
                            && part.countOf().equals(whole.countOf())
                            && part.group() != whole.group()
                            && exact(part))
                    .toList();
            Whole table = java.util.Objects.requireNonNull(tables.get(whole.table()));
            if (table.adds().equals("yes")) {
                sum(whole, years(whole, siblings, whole.extent().years().length()));
            }
            if (!table.parts().isEmpty()) {
                sum(
                        whole,
                        siblings.stream()
                                .filter(part -> plainYears(part)
                                        && plainYears(whole)
                                        && part.extent().years().from()
                                                == whole.extent().years().from()
                                        && part.extent().years().to()
                                                == whole.extent().years().to()
                                        && table.parts()
                                                .contains(
                                                        part.extent().condition() != null
                                                                ? part.extent().condition()
                                                                : String.valueOf(part.extent()
                                                                        .who())))
                                .toList());
            }
            if (whole.plant().equals(Telling.Plant.PARTIAL_PERIOD.word())) {
                explanation(whole, siblings);
            }
        }
    }

    private static boolean plainYears(PlantedFigure figure) {
        return !figure.extent().years().open()
                && figure.extent().years().saying() != Years.Saying.WINDOW
                && !figure.extent().years().ofTerm();
    }

    private static boolean exact(PlantedFigure figure) {
        return !figure.ratio()
                && figure.spoken().approximation() == Approximation.EXACT
                && figure.spoken().tellingDigits() >= 2;
    }

    /// A figure for each of the first `count` years, where there is one for each.
    private static List<PlantedFigure> years(PlantedFigure whole, List<PlantedFigure> siblings, int count) {
        List<PlantedFigure> parts = new ArrayList<>();
        for (int i = 0; i < count && count > 1; i++) {
            Years year = Years.year(whole.extent().years().from() + i);
            siblings.stream()
                    .filter(part -> scope(part).equals(scope(whole, year)))
                    .findFirst()
                    .ifPresent(parts::add);
        }
        return parts.size() == count ? parts : List.of();
    }

    private static String scope(PlantedFigure whole, Years years) {
        return whole.extent().who() + " " + whole.extent().condition() + " " + years.from() + "-" + years.to();
    }

    private void sum(PlantedFigure whole, List<PlantedFigure> parts) {
        if (parts.size() > 1
                && truth.tiles(whole, parts)
                && total(parts).equals(whole.spoken().value())) {
            List<PlantedFigure> all = new ArrayList<>(parts);
            all.add(whole);
            expect("sum", all, "holds", whole);
        }
    }

    private void explanation(PlantedFigure whole, List<PlantedFigure> siblings) {
        boolean disputed = expected.stream()
                .anyMatch(found ->
                        found.kind().equals("conflict") && found.groups().contains(whole.group()));
        for (int count = 2; count < whole.extent().years().length() && disputed; count++) {
            List<PlantedFigure> parts = years(whole, siblings, count);
            if (!parts.isEmpty() && total(parts).equals(whole.spoken().value())) {
                List<PlantedFigure> all = new ArrayList<>(parts);
                all.add(whole);
                expect("explanation", all, "possible", whole);
            }
        }
    }

    private static Rational total(List<PlantedFigure> parts) {
        Rational total = Rational.ZERO;
        for (PlantedFigure part : parts) {
            total = total.plus(part.spoken().value());
        }
        return total;
    }

    private void ratios() {
        Map<String, PlantedFigure> byId = new LinkedHashMap<>();
        figures.forEach(figure -> byId.put(figure.id(), figure));
        for (PlantedFigure ratio : groups) {
            PlantedFigure part = byId.get(ratio.part() == null ? "" : ratio.part());
            PlantedFigure base = byId.get(ratio.base() == null ? "" : ratio.base());
            if (part != null && base != null) {
                String verdict = ratio.plant().equals(Telling.Plant.RATIO_WRONG.word()) ? "fails" : "holds";
                expect("ratio", List.of(ratio, part, base), verdict, ratio);
            }
        }
    }

    private void expect(String kind, List<PlantedFigure> all, String verdict, PlantedFigure of) {
        expected.add(new Expected(
                Expected.Of.FINDING,
                kind,
                all.stream().map(PlantedFigure::group).toList(),
                all.stream().map(PlantedFigure::id).toList(),
                verdict,
                of.plant(),
                of.table() + " " + kind + ": " + of.origin() + " of " + plain(of) + (of.ratio() ? " " + of.id() : "")));
    }
}
