package cotejo.gate.planted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Draws the hidden tables. No two are of one measure and one force or place, nor is one's scope inside another's: what
/// is found between two tables is found wrongly.
final class Tables {
    private static final List<String> ARMED = List.of("army", "navy", "air-force");
    private static final List<String> POLICE = List.of("federal-police", "state-police", "municipal-police");
    private static final List<Integer> TERMS = List.of(2001, 2007, 2013);

    private final Setting setting;
    private final Chance chance;
    private final List<TrueTable> tables = new ArrayList<>();

    Tables(Setting setting, Chance chance) {
        this.setting = setting;
        this.chance = chance;
    }

    List<TrueTable> draw(int count) {
        List<Runnable> ofForces = new ArrayList<>();
        List<Runnable> ofPlaces = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Setting.Country country : setting.countries) {
            for (Setting.Measure measure : setting.measures) {
                if (setting.bodies(country.id(), measure.role()).isEmpty()) {
                    continue;
                }
                if (measure.ofForce()) {
                    for (List<String> forces : forces(measure, country)) {
                        ofForces.add(() -> add(measure, country, country.whole(), forces));
                    }
                } else {
                    for (Setting.Place place : places(measure, country)) {
                        // One thing seized in a place: a line holds things of one kind.
                        if (taken.add(measure.id() + " " + place.id())) {
                            ofPlaces.add(() -> add(measure, country, place, List.of()));
                        }
                    }
                }
            }
        }
        List<Runnable> all = new ArrayList<>(chance.shuffled(ofForces));
        all.addAll(chance.shuffled(ofPlaces));
        if (all.size() < count) {
            throw new IllegalArgumentException("at most " + all.size() + " tables");
        }
        all.subList(0, count).forEach(Runnable::run);
        return List.copyOf(tables);
    }

    /// The forces a table is of: all that make up a whole, or one. Each list is a table.
    private List<List<String>> forces(Setting.Measure measure, Setting.Country country) {
        boolean mexico = country.id().equals("mx");
        String police = mexico ? "federal-police" : "national-police";
        return switch (measure.family()) {
            case "desertion" -> chance.odds(0.5) ? List.of(ARMED) : List.of(List.of("army"));
            case "training" -> chance.odds(0.6) ? List.of(ARMED) : List.of(List.of("army"));
            case "dismissal" -> mexico ? List.of(POLICE) : List.of(List.of(police));
            case "evaluation" -> List.of(List.of(police));
            case "complaint" -> List.of(List.of("army"), List.of(police));
            default -> List.of(List.of("army"), List.of("navy"));
        };
    }

    private static List<Setting.Place> places(Setting.Measure measure, Setting.Country country) {
        boolean byState = country.id().equals("mx") && !measure.money();
        return byState ? country.states() : List.of(country.whole());
    }

    private void add(Setting.Measure measure, Setting.Country country, Setting.Place place, List<String> forces) {
        boolean term = country.id().equals("mx") && chance.odds(0.3);
        int from = term ? chance.pick(TERMS) : chance.between(1999, 2012);
        int length = term ? 6 : chance.between(4, 7);
        TrueTable.Parting parting = parting(measure, forces);
        String who = who(country, forces);
        tables.add(new TrueTable(
                String.format(java.util.Locale.ROOT, "t%03d", tables.size() + 1),
                measure,
                country,
                place,
                who,
                parting,
                parts(parting, country, who, forces),
                from,
                from + length - 1,
                term));
    }

    private TrueTable.Parting parting(Setting.Measure measure, List<String> forces) {
        if (forces.size() > 1) {
            return TrueTable.Parting.FORCES;
        }
        if (measure.family().equals("evaluation")) {
            return TrueTable.Parting.CONDITIONS;
        }
        return measure.family().equals("desertion") && chance.odds(0.6)
                ? TrueTable.Parting.RANKS
                : TrueTable.Parting.NONE;
    }

    private static @Nullable String who(Setting.Country country, List<String> forces) {
        if (forces.isEmpty()) {
            return null;
        }
        String kind = forces.size() == 1 ? forces.getFirst() : forces.contains("army") ? "armed-forces" : "police";
        return country.id() + "/" + kind;
    }

    private static List<String> parts(
            TrueTable.Parting parting, Setting.Country country, @Nullable String who, List<String> forces) {
        return switch (parting) {
            case FORCES ->
                forces.stream().map(kind -> country.id() + "/" + kind).toList();
            case RANKS -> List.of(who + "/officers", who + "/enlisted");
            case CONDITIONS -> List.of("passed", "failed", "pending");
            case NONE -> List.of();
        };
    }
}
