package cotejo.gate.planted;

import cotejo.gate.score.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the tables are drawn from: countries, forces, bodies, outlets and measures. Countries, forces and official
/// bodies
/// are the lexicon's, so that a reader knows them; outlets and civic bodies are invented.
final class Setting {
    /// A paper or an agency.
    ///
    /// @param city where it dates its stories from
    record Outlet(String name, Language language, String country, String city, boolean agency) {
        Numeral.Style style(Chance chance) {
            return switch (language) {
                case EN -> Numeral.Style.COMMA;
                case ES ->
                    switch (country) {
                        case "MX" -> chance.odds(0.55) ? Numeral.Style.MIL : Numeral.Style.COMMA;
                        case "CO", "ES" -> Numeral.Style.POINT;
                        default -> Numeral.Style.COMMA;
                    };
            };
        }
    }

    /// One who gives figures out. Names carry their article.
    ///
    /// @param id null where no lexicon holds it
    record Body(
            @Nullable String id, String country, String role, Map<Language, String> name, Map<Language, String> again) {
        String key() {
            return id != null ? id : bare(Language.ES).toLowerCase(Locale.ROOT);
        }

        /// The name without its article.
        String bare(Language language) {
            String said = of(name, language);
            for (String article : List.of("the ", "el ", "la ")) {
                if (said.startsWith(article)) {
                    return said.substring(article.length());
                }
            }
            return said;
        }
    }

    record Place(String id, Map<Language, String> name) {}

    record Country(
            String id,
            Map<Language, String> name,
            String adjective,
            String masculine,
            String feminine,
            String femininePlural,
            List<Place> states) {
        Place whole() {
            return new Place(id, name);
        }
    }

    /// A noun in the plural and its lemma.
    record Noun(String words, String lemma) {}

    record Force(
            String kind,
            @Nullable String within,
            Map<Language, String> template,
            boolean plural,
            Map<Language, List<Noun>> people) {
        String named(Language language, Country country) {
            return of(template, language)
                    .replace("{adj}", country.adjective())
                    .replace("{m}", country.masculine())
                    .replace("{fp}", country.femininePlural())
                    .replace("{f}", country.feminine());
        }
    }

    /// @param unitClass person, event, thing or money
    /// @param adds yes, no, or open where the design leaves it open
    record Measure(
            String family,
            String id,
            String unitClass,
            String countOf,
            int least,
            int most,
            String adds,
            Map<Language, String> participle,
            String role,
            Map<Language, List<Noun>> things) {
        boolean money() {
            return unitClass.equals("money");
        }

        /// Whether its figures say of whom: of a force.
        boolean ofForce() {
            return switch (family) {
                case "desertion", "dismissal", "evaluation", "training", "complaint", "budget" -> true;
                default -> false;
            };
        }
    }

    final List<Outlet> outlets = new ArrayList<>();
    final List<Body> bodies = new ArrayList<>();
    final List<Country> countries = new ArrayList<>();
    final List<Force> forces = new ArrayList<>();
    final List<Measure> measures = new ArrayList<>();

    Setting() {
        for (List<String> row : Table.rows(Setting.class, "outlets.tsv", 5)) {
            outlets.add(new Outlet(
                    row.get(0),
                    Language.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                    row.get(2),
                    row.get(3),
                    row.get(4).equals("agency")));
        }
        for (List<String> row : Table.rows(Setting.class, "bodies.tsv", 7)) {
            bodies.add(new Body(
                    absent(row.get(0)),
                    row.get(1),
                    row.get(2),
                    both(row.get(3), row.get(4)),
                    both(row.get(5), row.get(6))));
        }
        for (List<String> row : Table.rows(Setting.class, "countries.tsv", 8)) {
            List<Place> states = new ArrayList<>();
            for (String state : row.get(7).split(",")) {
                String[] named = state.split("=");
                states.add(new Place(named[1], both(named[0], named[0])));
            }
            countries.add(new Country(
                    row.get(0), both(row.get(1), row.get(2)), row.get(3), row.get(4), row.get(5), row.get(6), states));
        }
        for (List<String> row : Table.rows(Setting.class, "forces.tsv", 7)) {
            forces.add(new Force(
                    row.get(0),
                    absent(row.get(1)),
                    both(row.get(2), row.get(3)),
                    row.get(4).equals("yes"),
                    Map.of(Language.EN, nouns(row.get(5)), Language.ES, nouns(row.get(6)))));
        }
        for (List<String> row : Table.rows(Setting.class, "measures.tsv", 12)) {
            measures.add(new Measure(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    row.get(3),
                    Integer.parseInt(row.get(4)),
                    Integer.parseInt(row.get(5)),
                    row.get(6),
                    both(row.get(7), row.get(8)),
                    row.get(9),
                    Map.of(Language.EN, nouns(row.get(10)), Language.ES, nouns(row.get(11)))));
        }
    }

    Force force(String kind) {
        return forces.stream()
                .filter(force -> force.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no force " + kind));
    }

    /// The force of an id such as `mx/army` or, for a rank, `mx/army/officers`.
    Force forceOf(String id) {
        return force(id.split("/")[1]);
    }

    List<Body> bodies(String country, String role) {
        return bodies.stream()
                .filter(body -> body.country().equals(country) && body.role().equals(role))
                .toList();
    }

    List<Body> civic() {
        return bodies.stream().filter(body -> body.role().equals("civic")).toList();
    }

    List<Outlet> papers(Language language) {
        return outlets.stream()
                .filter(outlet -> outlet.language() == language && !outlet.agency())
                .toList();
    }

    List<Outlet> agencies(Language language) {
        return outlets.stream()
                .filter(outlet -> outlet.language() == language && outlet.agency())
                .toList();
    }

    static <T> T of(Map<Language, T> map, Language language) {
        return java.util.Objects.requireNonNull(map.get(language));
    }

    private static Map<Language, String> both(String en, String es) {
        return Map.of(Language.EN, en, Language.ES, es);
    }

    private static @Nullable String absent(String cell) {
        return cell.equals("-") ? null : cell;
    }

    private static List<Noun> nouns(String cell) {
        List<Noun> nouns = new ArrayList<>();
        if (!cell.equals("-")) {
            for (String noun : cell.split(",")) {
                String[] named = noun.split("=");
                nouns.add(new Noun(named[0], named[1]));
            }
        }
        return List.copyOf(nouns);
    }
}
