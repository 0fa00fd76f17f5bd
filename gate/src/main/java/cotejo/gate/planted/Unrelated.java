package cotejo.gate.planted;

import cotejo.core.quantity.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Documents whose figures have nothing to do with one another: many to a line, rounded and approximated, of
/// overlapping
/// periods and various bodies. In every line no period holds another, so that none is a part, none a whole, and none is
/// told twice; numbers are laid so that some are exactly the sum of others all the same. Nothing may be found among
/// them:
/// no conflict, no sum, no explanation. (That some numbers add up may be called a coincidence.)
public final class Unrelated {
    /// As many as the design asks for.
    public static final int DOCUMENTS = 200;

    private static final int CROWDED = 40;
    private static final int LINES = 100;
    private static final int LATEST = 2020;
    private static final int LONGEST_PAGE = 8;

    private final Chance chance;
    private final Setting setting = new Setting();
    private final Rounding rounding;
    private final List<TrueTable> tables;

    private Unrelated(long seed) {
        this.chance = new Chance(seed);
        this.rounding = new Rounding(chance);
        this.tables = new Tables(setting, chance).draw(LINES);
    }

    /// The same seed gives the same record, byte for byte.
    public static PlantedRecord plant(long seed, int documents) {
        return new Unrelated(seed).record(seed, documents);
    }

    private PlantedRecord record(long seed, int documents) {
        Press press = new Press(setting, chance);
        List<Telling> crowd = new ArrayList<>();
        tables.subList(0, CROWDED).forEach(table -> crowd.addAll(crowded(table)));
        List<Telling> singles =
                tables.subList(CROWDED, LINES).stream().map(this::single).toList();
        List<List<Telling>> pages = dealt(chance.shuffled(crowd), singles, documents);
        for (List<Telling> page : pages) {
            print(press, page);
        }
        Map<String, Whole> wholes = new LinkedHashMap<>();
        tables.forEach(table -> wholes.put(table.id(), table.summed()));
        return new Expectations(wholes, press.figures()).record(seed, press.documents());
    }

    /// Figures of periods that begin and end one after the other: none holds another.
    private List<Telling> crowded(TrueTable table) {
        List<Years> periods = new ArrayList<>();
        int from = chance.between(1994, 1998);
        int to = from - 1;
        while (true) {
            to = Math.max(to + 1, from + chance.between(0, 4));
            if (to > LATEST) {
                break;
            }
            periods.add(table.run(from, to));
            from += chance.odds(0.75) ? 1 : 2;
        }
        List<Long> numbers = new ArrayList<>();
        for (Years years : periods) {
            numbers.add(number(table, years));
        }
        trap(numbers);
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            told.add(telling(table, periods.get(i), numbers.get(i)));
        }
        return told;
    }

    /// Makes every fifth number the sum of two or three of the four before it.
    private void trap(List<Long> numbers) {
        for (int i = 4; i < numbers.size(); i += 5) {
            List<Long> before = chance.shuffled(numbers.subList(i - 4, i));
            long sum = 0;
            for (long part : before.subList(0, chance.between(2, 3))) {
                sum += part;
            }
            numbers.set(i, sum);
        }
    }

    private long number(TrueTable table, Years years) {
        double size = chance.share(table.measure().least(), table.measure().most());
        long number = Math.round(size * years.length() * chance.share(0.5, 1.5));
        return number % 10 == 0 ? number + chance.between(1, 9) : number;
    }

    /// The one figure of its line, which may be told in any way.
    private Telling single(TrueTable table) {
        Years.Saying saying =
                chance.pick(List.of(Years.Saying.WINDOW, Years.Saying.SINCE, Years.Saying.RUN, Years.Saying.LAST_YEAR));
        Years years = saying == Years.Saying.LAST_YEAR
                ? new Years(saying, table.to(), table.to())
                : new Years(saying, table.from(), table.to());
        return telling(table, years, number(table, years));
    }

    private Telling telling(TrueTable table, Years years, long number) {
        Setting.Body body = chance.odds(0.5)
                ? chance.pick(setting.civic())
                : chance.pick(
                        setting.bodies(table.country().id(), table.measure().role()));
        Release by = new Release(table, body, 1, LocalDate.of(years.to() + 1, 1, 15), new long[0][0]);
        Extent extent = table.whole().in(years);
        Rational truth = Rational.of(number).times(table.measure().money() ? 100_000 : 1);
        Spoken spoken = chance.odds(0.45) ? rounding.rough(truth, by.scale()) : Spoken.exactly(truth, by.scale());
        String origin = by.origin() + "/" + years.from() + "-" + years.to();
        return new Telling(extent, extent, spoken, truth, by, true, origin, Telling.Plant.UNRELATED, null, null);
    }

    /// Each single on a page of its own, with others whose years are over by then; the rest on the other pages.
    private List<List<Telling>> dealt(List<Telling> crowd, List<Telling> singles, int documents) {
        List<List<Telling>> pages = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            pages.add(new ArrayList<>());
            if (i < singles.size()) {
                pages.get(i).add(singles.get(i));
            }
        }
        List<Telling> latestFirst = new ArrayList<>(crowd);
        latestFirst.sort(java.util.Comparator.comparingInt(
                telling -> -telling.extent().years().to()));
        int at = 0;
        for (Telling telling : latestFirst) {
            int tries = 0;
            while (!fits(telling, pages.get(at % documents)) && tries++ < documents) {
                at++;
            }
            if (fits(telling, pages.get(at % documents))) {
                pages.get(at % documents).add(telling);
            }
            at++;
        }
        return pages.stream().filter(page -> !page.isEmpty()).toList();
    }

    private static boolean fits(Telling telling, List<Telling> page) {
        return page.isEmpty()
                || page.size() < LONGEST_PAGE
                        && page.getFirst().extent().years().to()
                                >= telling.extent().years().to();
    }

    private void print(Press press, List<Telling> page) {
        Telling first = page.getFirst();
        LocalDate day = LocalDate.of(first.extent().years().to() + 1, chance.between(1, 5), chance.between(1, 28));
        List<Beat> beats = new ArrayList<>();
        page.forEach(telling -> beats.add(new Beat.Tell(telling, "body")));
        Story story = new Story(first.by().table(), chance.odds(0.4) ? first : null, beats, null);
        press.story(story, press.paper(chance.odds(0.6) ? Language.ES : Language.EN), day, "unrelated");
    }
}
