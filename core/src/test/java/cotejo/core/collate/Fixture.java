package cotejo.core.collate;

import cotejo.core.claim.Attribution;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Derivation;
import cotejo.core.claim.Figure;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.Mood;
import cotejo.core.claim.Proportion;
import cotejo.core.claim.Step;
import cotejo.core.claim.Voice;
import cotejo.core.quantity.Approximation;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Said;
import cotejo.core.quantity.Scale;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
import cotejo.core.scope.Name;
import cotejo.core.scope.Scope;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.source.Words;
import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.Period;
import cotejo.core.when.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Claims written in one line each: `doc=A n=56886 measure=desertions who=mx/armed-forces when=2006-12..2012-04c`.
///
/// | key | value |
/// |---|---|
/// | `doc` | a letter or word that names the document |
/// | `n` | `56886`, `about:1680`, `nearly:`, `more:`, `least:`, `over:`, `less:`, `most:`, `exactly:`, `4-5`,
/// `about:200-300`, `vague:24`, `49.8%`, `1/5` |
/// | `kind` | `money`, `rate/year`, `duration/year`, `dimension/tonne`; a count where absent, a ratio for percent and
/// fractions |
/// | `goods` | the words for what is measured (`_` for a space) |
/// | `of`, `unit`, `time` | count-of, unit and time kind; persons, soldier and flow where absent |
/// | `change`, `stage`, `mood`, `conduct`, `passage`, `condition` | as the types name them |
/// | `concept` | the words of what the figure tells about (`_` for a space) |
/// | `who`, `where` | an id with a slash or in the vocabulary, else words (`_` for a space); `where=mx!` is stated,
/// `mx` implied; `-` not stated |
/// | `when` | `2006-12..2012-04`, each end with `c` capped, `i` implied, `u` publication unknown, `?` nothing said; `-`
/// not stated |
/// | `readings` | `2001..2010,2002..2011` |
/// | `root`, `via`, `by` | voices: of the root, between page and root, and the outlet; `+` joins voices, `?` marks
/// unnamed ones |
/// | `published` | a date |
/// | `as`, `part`, `whole` | a name for the claim, and the named claims its ratio is taken of |
final class Fixture {
    private final Map<String, Claim> named = new HashMap<>();
    private final Map<String, Integer> at = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    /// Everything written so far, in the order written.
    List<Claim> claims() {
        return List.copyOf(claims);
    }

    Claim get(String name) {
        Claim claim = named.get(name);
        if (claim == null) {
            throw new IllegalArgumentException("no claim is called " + name);
        }
        return claim;
    }

    Claim add(String line) {
        Map<String, String> keys = new HashMap<>();
        for (String pair : line.trim().split("\\s+")) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("not key=value: " + pair + " in " + line);
            }
            keys.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        Claim claim = claim(keys);
        claims.add(claim);
        String name = keys.get("as");
        if (name != null) {
            named.put(name, claim);
        }
        return claim;
    }

    private Claim claim(Map<String, String> keys) {
        String document = keys.getOrDefault("doc", "A");
        SourceId source = source(document);
        int place = keys.containsKey("at") ? Integer.parseInt(keys.get("at")) : at.merge(document, 100, Integer::sum);
        String said = keys.getOrDefault("n", "1");
        PartialDate published = keys.containsKey("published") ? date(keys.get("published")) : null;
        Counted counted = counted(keys, said);
        Figure figure = new Figure(
                FigureId.of(source, "", said, place),
                new Words(said, new Span(place, place + said.length())),
                PassageKind.valueOf(keys.getOrDefault("passage", "body").toUpperCase(Locale.ROOT)),
                quantity(said, counted),
                counted,
                scope(keys, source),
                Mood.valueOf(keys.getOrDefault("mood", "stated").toUpperCase(Locale.ROOT)),
                Mood.valueOf(keys.getOrDefault("conduct", "stated").toUpperCase(Locale.ROOT)),
                proportion(keys));
        return new Claim(
                source, published, keys.get("by"), figure, attribution(keys), Derivation.of("test", "written by hand"));
    }

    static SourceId source(String document) {
        String digest = FigureId.digest(document);
        return new SourceId((digest + digest + digest + digest + digest).substring(0, 64));
    }

    private @Nullable Proportion proportion(Map<String, String> keys) {
        String part = keys.get("part");
        String whole = keys.get("whole");
        return part == null && whole == null
                ? null
                : new Proportion(
                        part == null ? null : get(part).id(),
                        whole == null ? null : get(whole).id());
    }

    static Quantity quantity(String said, Counted counted) {
        int colon = said.indexOf(':');
        String hedge = colon < 0 ? "" : said.substring(0, colon);
        String number = said.substring(colon + 1);
        int dash = number.indexOf('-', 1);
        if (dash > 0) {
            return new Quantity.Between(
                    said(number.substring(0, dash), counted),
                    said(number.substring(dash + 1), counted),
                    hedge.equals("about") ? Approximation.ABOUT : Approximation.EXACT);
        }
        Said n = said(number, counted);
        return switch (hedge) {
            case "" -> new Quantity.Exactly(n, false);
            case "exactly" -> new Quantity.Exactly(n, true);
            case "about" -> new Quantity.About(n, Quantity.About.Side.AROUND);
            case "nearly" -> new Quantity.About(n, Quantity.About.Side.BELOW);
            case "over" -> new Quantity.About(n, Quantity.About.Side.ABOVE);
            case "more" -> new Quantity.AtLeast(n, true);
            case "least" -> new Quantity.AtLeast(n, false);
            case "less" -> new Quantity.AtMost(n, true);
            case "most" -> new Quantity.AtMost(n, false);
            case "vague" ->
                new Quantity.Vague(
                        new Interval(n.value().over(2), true, null, true),
                        Interval.closed(n.value(), n.value().times(4)),
                        Approximation.EXACT);
            default -> throw new IllegalArgumentException("no such hedge: " + hedge);
        };
    }

    private static Said said(String number, Counted counted) {
        String plain = number.endsWith("%") ? number.substring(0, number.length() - 1) : number;
        Rational value = Rational.parse(plain).orElseThrow(() -> new IllegalArgumentException("no number: " + plain));
        Scale scale = switch (counted.kind()) {
            case COUNT -> Scale.COUNT;
            case RATIO -> number.endsWith("%") ? Scale.PERCENT : Scale.FRACTION;
            case MONEY, DURATION, DIMENSION, AGE -> Scale.AMOUNT;
        };
        // a place value is that of the last digit written after the point
        return plain.contains("/") ? new Said(value, Rational.ONE, scale) : Said.of(value, scale);
    }

    private static Counted counted(Map<String, String> keys, String said) {
        String kind = keys.getOrDefault("kind", said.contains("%") || said.contains("/") ? "ratio" : "count");
        String per = kind.startsWith("rate/") ? kind.substring(5) : null;
        boolean money = kind.equals("money");
        boolean ratio = kind.equals("ratio");
        boolean duration = kind.startsWith("duration/");
        boolean dimension = kind.startsWith("dimension/");
        String time = keys.getOrDefault("time", per != null ? "rate" : ratio ? "unknown" : "flow");
        String of = keys.getOrDefault("of", money || ratio || duration || dimension ? "none" : "persons");
        String unit = money
                ? "USD"
                : ratio
                        ? said.contains("%") ? "percent" : "fraction"
                        : duration || dimension
                                ? kind.substring(kind.indexOf('/') + 1).replace('_', ' ')
                                : keys.getOrDefault("unit", "soldier");
        String measure = keys.getOrDefault("measure", "desertions");
        String goods = keys.get("goods");
        return new Counted(
                unit,
                money ? Counted.UnitClass.MONEY : ratio ? Counted.UnitClass.RATIO : Counted.UnitClass.PERSON,
                Counted.CountOf.valueOf(of.toUpperCase(Locale.ROOT)),
                money
                        ? Counted.Kind.MONEY
                        : ratio
                                ? Counted.Kind.RATIO
                                : duration
                                        ? Counted.Kind.DURATION
                                        : dimension ? Counted.Kind.DIMENSION : Counted.Kind.COUNT,
                Counted.TimeKind.valueOf(time.toUpperCase(Locale.ROOT)),
                per,
                Counted.Change.valueOf(keys.getOrDefault("change", "none").toUpperCase(Locale.ROOT)),
                Counted.Stage.valueOf(keys.getOrDefault("stage", "unstated").toUpperCase(Locale.ROOT)),
                money ? keys.getOrDefault("currency", "USD") : null,
                measure.equals("-") ? null : measure,
                goods == null ? null : new Words(goods.replace('_', ' '), new Span(0, goods.length())),
                null,
                keys.getOrDefault("concept", "").replace('_', ' '));
    }

    private static Scope scope(Map<String, String> keys, SourceId source) {
        String who = keys.getOrDefault("who", "mx/army");
        String where = keys.getOrDefault("where", "mx");
        boolean stated = where.endsWith("!");
        Ground ground = stated ? Ground.CLAUSE : Ground.IMPLIED;
        String place = stated ? where.substring(0, where.length() - 1) : where;
        When when = when(keys.getOrDefault("when", "-"), keys.get("readings"), source);
        return new Scope(
                who.equals("-") ? null : new Facet<>(name(who), Ground.CLAUSE, null),
                place.equals("-") ? null : new Facet<>(name(place), ground, null),
                when == null ? null : new Facet<>(when, Ground.CLAUSE, null),
                keys.containsKey("said") ? keys.get("said").replace('_', ' ') : null,
                keys.get("condition"));
    }

    private static Name name(String written) {
        boolean id = written.contains("/") || TestVocabulary.IDS.contains(written);
        return id ? new Name(null, written) : new Name(written.replace('_', ' '), null);
    }

    static @Nullable When when(String written, @Nullable String readings, SourceId source) {
        if (written.equals("-")) {
            return null;
        }
        int dots = written.indexOf("..");
        String from = dots < 0 ? written : written.substring(0, dots);
        String to = dots < 0 ? written : written.substring(dots + 2);
        List<Period> periods = new ArrayList<>();
        if (readings != null) {
            for (String reading : readings.split(",")) {
                int split = reading.indexOf("..");
                periods.add(new Period(date(reading.substring(0, split)), date(reading.substring(split + 2))));
            }
        }
        return new When(end(from, source), end(to, source), periods);
    }

    private static End end(String written, SourceId source) {
        return switch (written.charAt(written.length() - 1)) {
            case '?' -> new End.Unsaid();
            case 'u' -> new End.UnknownPublication(source.sha256());
            case 'c' -> new End.Capped(date(written.substring(0, written.length() - 1)));
            case 'i' -> new End.Implied(date(written.substring(0, written.length() - 1)));
            default -> new End.Stated(date(written));
        };
    }

    static PartialDate date(String iso) {
        return PartialDate.parse(iso).orElseThrow(() -> new IllegalArgumentException("no date: " + iso));
    }

    private static Attribution attribution(Map<String, String> keys) {
        List<Step> steps = new ArrayList<>();
        if (keys.containsKey("via")) {
            for (String step : keys.get("via").split(",")) {
                steps.add(new Step(voices(step), Step.Relation.SAYS));
            }
        }
        if (keys.containsKey("root")) {
            steps.add(new Step(voices(keys.get("root")), Step.Relation.CITES));
        }
        return new Attribution(steps);
    }

    private static List<Voice> voices(String written) {
        List<Voice> voices = new ArrayList<>();
        for (String voice : written.split("\\+")) {
            boolean unnamed = voice.endsWith("?");
            String words = unnamed ? voice.substring(0, voice.length() - 1) : voice;
            Name name = TestVocabulary.IDS.contains(words)
                    ? new Name(words, words)
                    : new Name(words.replace('_', ' '), null);
            voices.add(new Voice(name, !unnamed, null));
        }
        return voices;
    }
}
