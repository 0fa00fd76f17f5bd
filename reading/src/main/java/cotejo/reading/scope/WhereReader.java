package cotejo.reading.scope;

import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
import cotejo.core.scope.Name;
import cotejo.core.source.Text;
import cotejo.reading.measure.MeasureReader;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Where: the place a preposition ties to the figure's clause; else the country of the force; else the one the document
/// speaks of.
public final class WhereReader {
    private static final int FARTHEST = 22;

    private final Forces forces;
    private final Places places;

    public WhereReader(Forces forces, Places places) {
        this.forces = forces;
        this.places = places;
    }

    public @Nullable Facet<Name> where(
            Sentence sentence, int from, int to, @Nullable Facet<Name> who, @Nullable String country, Text text) {
        Places.Mention best = null;
        int bestCost = FARTHEST;
        for (Places.Mention mention : places.named(sentence)) {
            int tie = mention.from() - 1;
            if (sentence.is(tie, Particle.THE)) {
                tie--;
            }
            if (!sentence.is(tie, Particle.IN_PLACE)) {
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

    private @Nullable String impliedBy(String who) {
        String programme = forces.programmeCountry(who);
        if (programme != null) {
            return programme;
        }
        String owner = who.contains("/") ? who.substring(0, who.indexOf('/')) : who;
        return places.countries().contains(owner) ? owner : null;
    }
}
