package cotejo.reading.scope;

import cotejo.core.scope.Counted.UnitClass;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
import cotejo.core.scope.Name;
import cotejo.core.source.Text;
import cotejo.reading.measure.MeasureReader;
import cotejo.reading.noun.Nouns;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Where: the place a preposition ties to the figure's clause; else the country of the force; else the one the document
/// speaks of.
public final class WhereReader {
    private static final int FARTHEST = 22;

    private final Forces forces;
    private final Places places;
    private final Nouns nouns;

    public WhereReader(Forces forces, Places places, Nouns nouns) {
        this.forces = forces;
        this.places = places;
        this.nouns = nouns;
    }

    public @Nullable Facet<Name> where(
            Sentence sentence, int from, int to, @Nullable Facet<Name> who, @Nullable String country, Text text) {
        Places.Mention best = null;
        int bestCost = FARTHEST;
        for (Places.Mention mention : places.named(sentence)) {
            if (!isTied(sentence, mention.from())) {
                if (best == null && isOwn(sentence, mention, from, to)) {
                    best = mention;
                }
                continue;
            }
            int cost = mention.from() >= to ? mention.from() - to : from - mention.to() + 4;
            for (int i = Math.min(mention.to(), to); i < Math.max(mention.from(), from); i++) {
                if (MeasureReader.isBoundary(sentence, i)) {
                    cost += 8;
                }
            }
            if (cost < bestCost) {
                best = mention;
                bestCost = cost;
            }
        }
        if (best != null) {
            int begin = sentence.token(best.from()).begin();
            int end = sentence.token(best.to() - 1).end();
            return new Facet<>(
                    new Name(text.string().substring(begin, end), best.in(country)),
                    bestCost < 12 ? Ground.CLAUSE : Ground.SENTENCE,
                    text.span(begin, end));
        }
        String implied = who == null || who.value().id() == null
                ? null
                : impliedBy(who.value().id());
        if (implied != null) {
            return new Facet<>(new Name(null, implied), Ground.IMPLIED, null);
        }
        return country == null ? null : new Facet<>(new Name(null, country), Ground.DOCUMENT, null);
    }

    /// "in Veracruz", "in the state of Veracruz"
    private boolean isTied(Sentence sentence, int place) {
        int tie = place - 1;
        for (int i = 0; i < 2; i++) {
            if (sentence.is(tie, Particle.THE)) {
                tie--;
            }
            boolean of = sentence.is(tie, Particle.OF)
                    && tie > 0
                    && nouns.classOf(nouns.lemma(sentence.token(tie - 1))) == UnitClass.PLACE;
            if (!of) {
                break;
            }
            tie -= 2;
        }
        return sentence.is(sentence.is(tie, Particle.THE) ? tie - 1 : tie, Particle.IN_PLACE);
    }

    /// "83 policemen of Ciudad Juárez": no country, which would rather name the force.
    private static boolean isOwn(Sentence sentence, Places.Mention mention, int from, int to) {
        return mention.from() >= from
                && mention.from() <= to + 2
                && mention.id().contains("/")
                && sentence.is(mention.from() - 1, Particle.OF);
    }

    private @Nullable String impliedBy(String who) {
        String programme = forces.programmeCountry(who);
        if (programme != null) {
            return programme;
        }
        String owner = who.contains("/") ? who.substring(0, who.indexOf('/')) : who;
        return places.countries().contains(owner) ? owner : null;
    }
}
