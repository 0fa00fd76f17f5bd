package cotejo.reading.scope;

import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
import cotejo.core.scope.Name;
import cotejo.core.source.Text;
import cotejo.reading.scope.Forces.Mention;
import cotejo.reading.scope.Forces.Word;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Of whom: the force, part, rank, body or programme nearest to a figure, completed by what else its
/// sentence names ("1,700 Special Forces Troops Desert Mexican Army": the special forces of the Mexican
/// Army).
public final class WhoReader {
    /// Tokens of a sentence, from one up to but not including another.
    public record Range(int from, int to) {}

    private static final int FARTHEST = 70;
    private static final int PERSONS = 26;
    private static final int MEMBERS = 18;
    private static final int PROGRAMME = 24;

    private final Forces forces;
    private final Places places;

    public WhoReader(Forces forces, Places places) {
        this.forces = forces;
        this.places = places;
    }

    /// @param from index of the figure's first token
    /// @param to index after its counted phrase
    /// @param headLower the counted noun as written, lower case; null for none
    /// @param deeds words for what was done to those counted: who did it is not of them
    /// @param taken what other figures of the sentence count: names in it are theirs
    /// @param money whether money is counted
    /// @param persons whether persons are counted
    /// @param outsiders whether those are of no force
    /// @param country the country the document speaks of; null when it names none
    public @Nullable Facet<Name> who(
            Sentence sentence,
            int from,
            int to,
            @Nullable String headLower,
            @Nullable String country,
            Text text,
            boolean money,
            boolean persons,
            boolean outsiders,
            List<Range> deeds,
            List<Range> taken) {
        String implied = headLower == null ? null : forces.impliedBy(headLower);
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : forces.in(sentence)) {
            if (taken.stream().noneMatch(r -> mention.from() < r.to() && r.from() < mention.to())) {
                mentions.add(mention);
            }
        }
        if (outsiders) {
            // "the navy detained 18 persons"
            mentions.removeIf(mention -> mention.to() <= from || mention.from() >= to);
        }
        if (persons) {
            // "45 soldiers died in combat with the FARC"
            mentions.removeIf(mention -> (mention.to() <= from || mention.from() >= to) && aside(sentence, mention));
            mentions.removeIf(mention -> didIt(sentence, mention, from, to, deeds));
        }
        if (implied != null) {
            String whole = joined(sentence, to, implied);
            if (!whole.equals(implied)) {
                mentions.removeIf(mention -> mention.from() == to + 1);
            }
            if (whole.isEmpty()) {
                return null;
            }
            implied = whole;
        }
        // Persons say who they are nearby; complaints and money may name the force far off.
        Mention nearest =
                nearest(mentions, from, to, sentence, money, implied != null ? MEMBERS : persons ? PERSONS : FARTHEST);
        if (implied == null && nearest == null && !outsiders) {
            implied = impliedNear(sentence, from);
        }
        if (nearest == null) {
            return implied == null || country == null ? null : impliedForce(implied, country);
        }
        return switch (nearest.word()) {
            case Word.Body body -> facet(sentence, nearest, nearest, body.id(), text, from, to);
            case Word.Kind kind -> force(sentence, nearest, kind.kind(), mentions, country, text, from, to);
            case Word.Rank rank -> rank(sentence, nearest, rank.rank(), mentions, country, text, from, to);
        };
    }

    /// The name tied to a number that counts nothing of its own, from token `to` on; null for none.
    public @Nullable Range tied(Sentence sentence, int to) {
        return Ties.tied(sentence, to, forces.in(sentence));
    }

    private static boolean aside(Sentence sentence, Mention mention) {
        int before = sentence.is(mention.from() - 1, Particle.THE) ? mention.from() - 2 : mention.from() - 1;
        return sentence.is(before, Particle.OTHER_FORCE);
    }

    /// "police arrested 14 smugglers", "14 smugglers were arrested by the police"
    private static boolean didIt(Sentence sentence, Mention mention, int from, int to, List<Range> deeds) {
        boolean did = deeds.stream().anyMatch(deed -> mention.to() <= deed.from() && deed.to() <= from);
        int before = sentence.is(mention.from() - 1, Particle.THE) ? mention.from() - 2 : mention.from() - 1;
        return did || !deeds.isEmpty() && mention.from() >= to && sentence.is(before, Particle.BY);
    }

    private static Facet<Name> impliedForce(String kind, String country) {
        return new Facet<>(new Name(null, country + "/" + kind), Ground.IMPLIED, null);
    }

    private @Nullable Facet<Name> force(
            Sentence sentence,
            Mention nearest,
            String kind,
            List<Mention> mentions,
            @Nullable String country,
            Text text,
            int from,
            int to) {
        List<Mention> named = sideBySide(sentence, nearest, mentions);
        String united = named.size() > 1
                ? forces.whole(
                        named.stream().map(m -> ((Word.Kind) m.word()).kind()).toList())
                : null;
        Mention first = united != null ? named.getFirst() : nearest;
        Mention last = united != null ? named.getLast() : nearest;
        String of = countryOf(sentence, first, last, mentions);
        String owner = of != null ? of : country;
        if (owner == null) {
            return new Facet<>(
                    new Name(words(sentence, first, last, text), null),
                    ground(first, from, to),
                    span(sentence, first, last, text));
        }
        return facet(
                sentence,
                extended(sentence, first),
                last,
                owner + "/" + (united != null ? united : kind),
                text,
                from,
                to);
    }

    /// "army, navy and air force": kinds parted by commas and "and" alone.
    private static List<Mention> sideBySide(Sentence sentence, Mention nearest, List<Mention> mentions) {
        List<Mention> named = new ArrayList<>();
        for (Mention mention : mentions) {
            if (!(mention.word() instanceof Word.Kind)) {
                continue;
            }
            if (!named.isEmpty() && !joined(sentence, named.getLast().to(), mention.from())) {
                if (named.contains(nearest)) {
                    break;
                }
                named.clear();
            }
            named.add(mention);
        }
        return named.contains(nearest) ? named : List.of(nearest);
    }

    private static boolean joined(Sentence sentence, int from, int to) {
        if (to - from > 3 || to <= from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!sentence.token(i).is(",")
                    && !sentence.is(i, Particle.AND)
                    && !sentence.is(i, Particle.THE)
                    && !sentence.is(i, Particle.OR)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Facet<Name> rank(
            Sentence sentence,
            Mention nearest,
            String rank,
            List<Mention> mentions,
            @Nullable String country,
            Text text,
            int from,
            int to) {
        Mention owner = null;
        for (Mention mention : mentions) {
            if (mention.word() instanceof Word.Kind
                    && (owner == null
                            || Math.abs(mention.from() - nearest.from()) < Math.abs(owner.from() - nearest.from()))) {
                owner = mention;
            }
        }
        // "police officers"; "officers with the Peruvian National Police"
        boolean adjoining = owner != null
                && (Math.abs(owner.to() - nearest.from()) <= 1
                        || owner.from() - nearest.to() <= 3
                                && owner.from() > nearest.to()
                                && sentence.is(nearest.to(), Particle.FROM_FORCE));
        String kind = owner != null && owner.word() instanceof Word.Kind k ? k.kind() : "army";
        if (owner != null && forces.everybody(kind, rank)) {
            return force(sentence, owner, kind, mentions, country, text, from, to);
        }
        if (!adjoining && forces.within(kind, "police")) {
            kind = "army";
        }
        String of = owner != null
                ? countryOf(sentence, owner, owner, mentions)
                : countryOf(sentence, nearest, nearest, mentions);
        String at = of != null ? of : country;
        return at == null
                ? new Facet<>(
                        new Name(words(sentence, nearest, nearest, text), null),
                        ground(nearest, from, to),
                        span(sentence, nearest, nearest, text))
                : facet(
                        sentence,
                        adjoining && owner != null && owner.from() < nearest.from() ? owner : nearest,
                        nearest,
                        at + "/" + (kind.equals("armed-forces") ? "army" : kind) + "/" + rank,
                        text,
                        from,
                        to);
    }

    /// "soldiers and marines": the force that holds both; empty for none.
    private String joined(Sentence sentence, int to, String implied) {
        if (to + 1 < sentence.size() && sentence.token(to).tag().equals("CC")) {
            String other = forces.impliedBy(sentence.token(to + 1).word().toLowerCase(Locale.ROOT));
            String whole = other == null || other.equals(implied) ? implied : forces.whole(List.of(implied, other));
            return whole == null ? "" : whole;
        }
        return implied;
    }

    /// "soldiers' pay by 115 percent": a member noun before the figure implies its force.
    private @Nullable String impliedNear(Sentence sentence, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 8); i--) {
            String kind = forces.impliedBy(sentence.token(i).word().toLowerCase(Locale.ROOT));
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /// @param money whether money is counted: a programme named near it is what the money is for
    private static @Nullable Mention nearest(
            List<Mention> mentions, int from, int to, Sentence sentence, boolean money, int farthest) {
        Mention best = null;
        int bestCost = farthest;
        for (Mention mention : mentions) {
            int distance =
                    mention.from() >= to ? mention.from() - to + 1 : mention.to() <= from ? from - mention.to() + 2 : 0;
            for (int i = Math.min(mention.to(), to); i < Math.max(mention.from(), from); i++) {
                if (cotejo.reading.measure.MeasureReader.isBoundary(sentence, i)) {
                    distance += 6;
                }
            }
            if (mention.from() >= to && mention.from() - to <= 2 && sentence.is(to, Particle.FROM_FORCE)) {
                // "4,671 from the navy"
                distance -= 2;
            }
            if (mention.from() >= to && sentence.token(to).is(",")) {
                // "in the army 300 soldiers, in the navy 40 sailors"
                distance += 2;
            }
            if (mention.to() <= from) {
                for (int i = mention.to(); i < from; i++) {
                    distance +=
                            sentence.token(i).is(",") || sentence.token(i).tag().equals("CC") ? 2 : 0;
                }
            }
            // The most particular words win where several stand in the counted phrase.
            int particular = mention.word() instanceof Word.Kind k && k.kind().contains("/")
                            || !(mention.word() instanceof Word.Kind)
                    ? 1
                    : 0;
            int programme = money && mention.word() instanceof Word.Body body && body.programme() ? PROGRAMME : 0;
            int cost = 2 * distance - particular - programme;
            if (cost < bestCost) {
                best = mention;
                bestCost = cost;
            }
        }
        return best;
    }

    /// The country said with the force: "Mexican army", "the army of Mexico", "Mexico's armed forces";
    /// else that of another force in the sentence.
    private @Nullable String countryOf(Sentence sentence, Mention first, Mention last, List<Mention> mentions) {
        String own = countryAt(sentence, first, last);
        if (own != null) {
            return own;
        }
        for (Mention mention : mentions) {
            if (mention.word() instanceof Word.Kind && !mention.equals(first)) {
                String other = countryAt(sentence, mention, mention);
                if (other != null) {
                    return other;
                }
            }
        }
        return null;
    }

    private @Nullable String countryAt(Sentence sentence, Mention first, Mention last) {
        for (Places.Mention adjective : places.adjectives(sentence)) {
            if (adjective.to() <= first.from() && first.from() - adjective.to() <= 2
                    || adjective.from() >= last.to() && adjective.from() - last.to() <= 1) {
                return adjective.id();
            }
        }
        for (Places.Mention place : places.named(sentence)) {
            boolean possessive = place.to() < sentence.size()
                    && sentence.token(place.to()).tag().equals("POS")
                    && place.to() + 1 >= first.from() - 1
                    && place.to() < first.from();
            boolean of = place.from() - 1 == last.to() && sentence.is(last.to(), Particle.OF);
            boolean before = place.to() == first.from();
            if (possessive || of || before) {
                return places.countryOf(place.id());
            }
        }
        return null;
    }

    /// The mention with the adjective that stands before it.
    private Mention extended(Sentence sentence, Mention mention) {
        for (Places.Mention adjective : places.adjectives(sentence)) {
            if (adjective.to() <= mention.from() && mention.from() - adjective.to() <= 2) {
                return new Mention(adjective.from(), mention.to(), mention.word());
            }
        }
        return mention;
    }

    private Facet<Name> facet(Sentence sentence, Mention first, Mention last, String id, Text text, int from, int to) {
        return new Facet<>(
                new Name(words(sentence, first, last, text), id),
                ground(first, from, to),
                span(sentence, first, last, text));
    }

    private static Ground ground(Mention mention, int from, int to) {
        return mention.from() >= from - 8 && mention.to() <= to + 10 ? Ground.CLAUSE : Ground.SENTENCE;
    }

    private static String words(Sentence sentence, Mention first, Mention last, Text text) {
        return text.string()
                .substring(
                        sentence.token(first.from()).begin(),
                        sentence.token(last.to() - 1).end());
    }

    private static cotejo.core.source.Span span(Sentence sentence, Mention first, Mention last, Text text) {
        return text.span(
                sentence.token(first.from()).begin(),
                sentence.token(last.to() - 1).end());
    }
}
