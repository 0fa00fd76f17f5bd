package cotejo.reading.scope;

import cotejo.core.scope.Counted.UnitClass;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
import cotejo.core.scope.Name;
import cotejo.core.source.Text;
import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.measure.MeasureReader;
import cotejo.reading.noun.Nouns;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where: the place a preposition ties to the figure's clause; else the country of the force; else the one the document
/// speaks of.
public final class WhereReader {
    private static final int FARTHEST = 22;
    /// At most so many words describe a place before its name.
    private static final int DESCRIBING = 3;

    private final Forces forces;
    private final Places places;
    private final Nouns nouns;
    /// tags of words that describe a place before its name
    private final Set<String> describing;
    private final Set<String> recording;

    /// @param language whose words stand before the name of a place, and which verbs record
    public WhereReader(Forces forces, Places places, Nouns nouns, String language) {
        LexiconFile clauses = LexiconFile.load(language + "/clauses.yaml");
        describing = Set.copyOf(clauses.strings("describing-places"));
        recording = Set.copyOf(clauses.strings("recording"));
        this.forces = forces;
        this.places = places;
        this.nouns = nouns;
    }

    public @Nullable Facet<Name> where(
            Sentence sentence, int from, int to, @Nullable Facet<Name> who, @Nullable String country, Text text) {
        Places.Mention best = null;
        int bestCost = FARTHEST;
        Places.Mention subject = null;
        for (Places.Mention mention : places.named(sentence)) {
            if (!isTied(sentence, mention.from())) {
                if (best == null && isOwn(sentence, mention, from, to)) {
                    best = mention;
                } else if (isSubject(sentence, mention, from)) {
                    // The one nearest before the figure: they come in order.
                    subject = mention;
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
        if (best == null) {
            best = subject;
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
        int tie = beforeWords(sentence, place - 1);
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
            tie = beforeWords(sentence, tie - 2);
        }
        return sentence.is(sentence.is(tie, Particle.THE) ? tie - 1 : tie, Particle.IN_PLACE);
    }

    /// Back over what describes a place: "in neighboring Veracruz", "in the Brazilian port city of Santos".
    private int beforeWords(Sentence sentence, int at) {
        int before = at;
        while (before >= 0
                && at - before < DESCRIBING
                && describing.contains(sentence.token(before).tag())) {
            before--;
        }
        return before;
    }

    /// "Tamaulipas recorded 140 homicides", "Colombia's murder rate was 30": it stands before the figure, in its
    /// clause,
    /// with a verb or what it owns behind it.
    private boolean isSubject(Sentence sentence, Places.Mention mention, int from) {
        int next = mention.to();
        if (next >= from || from - next > FARTHEST) {
            return false;
        }
        String tag = sentence.token(next).tag();
        // A place may do things elsewhere ("Washington delivered 11 helicopters"); what it records is its own.
        boolean does = recording.contains(sentence.token(next).lemma());
        boolean owns = tag.equals("POS");
        for (int i = next; i < from; i++) {
            if (sentence.token(i).is(";")) {
                return false;
            }
        }
        return (does || owns) && !sentence.token(mention.from()).name().equals("PERSON");
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
