package cotejo.reading.noun;

import cotejo.core.scope.Counted.CountOf;
import cotejo.core.scope.Counted.UnitClass;
import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What kind of thing a counted noun is, by its lemma: lexicon/xx/nouns.yaml.
public final class Nouns {
    private final Map<String, UnitClass> classes = new HashMap<>();
    private final Map<String, CountOf> counts = new HashMap<>();
    private final Set<String> partitive;
    private final Set<String> kinds;
    private final Set<String> outsiders;
    private final Set<String> measured;
    private final Set<String> directions;
    private final Set<String> ofPersons;

    public Nouns(String language) {
        LexiconFile file = LexiconFile.load(language + "/nouns.yaml");
        for (UnitClass unitClass :
                new UnitClass[] {UnitClass.PLACE, UnitClass.ORGANISATION, UnitClass.EVENT, UnitClass.PERSON}) {
            file.strings(unitClass.name().toLowerCase(Locale.ROOT)).forEach(noun -> classes.put(noun, unitClass));
        }
        file.at("count-of")
                .properties()
                .forEach(e -> LexiconFile.strings(e.getValue())
                        .forEach(noun ->
                                counts.put(noun, CountOf.valueOf(e.getKey().toUpperCase(Locale.ROOT)))));
        directions = new HashSet<>(file.strings("directions"));
        ofPersons = new HashSet<>(file.strings("of-persons"));
        measured = new HashSet<>(file.strings("measured"));
        partitive = new HashSet<>(file.strings("partitive"));
        kinds = new HashSet<>(file.strings("kinds-only"));
        outsiders = new HashSet<>(file.strings("outsiders"));
    }

    public UnitClass classOf(String lemma) {
        return classes.getOrDefault(lemma, UnitClass.THING);
    }

    /// The lemma of a noun; a plural that the tagger took for a name ("Troops") is brought to its
    /// singular when that is known.
    public String lemma(Token noun) {
        // At the end of a sentence a letter keeps its stop ("1112 p.").
        String lemma = noun.lemma().length() == 2 && noun.lemma().endsWith(".")
                ? noun.lemma().substring(0, 1)
                : noun.lemma();
        String singular = lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
        return !classes.containsKey(lemma) && classes.containsKey(singular) ? singular : lemma;
    }

    public boolean knows(String lemma) {
        return classes.containsKey(lemma);
    }

    public CountOf countOf(String lemma, UnitClass unitClass) {
        CountOf said = counts.get(lemma);
        if (said != null) {
            return said;
        }
        return switch (unitClass) {
            case PERSON -> CountOf.PERSONS;
            case EVENT -> CountOf.EVENTS;
            case THING, ORGANISATION, PLACE -> CountOf.THINGS;
            case MONEY, RATIO, DIMENSION, UNKNOWN -> CountOf.NONE;
        };
    }

    /// Whether such a thing has a value and is not counted: a price, a rate.
    public boolean isMeasured(String lemma) {
        return measured.contains(lemma);
    }

    /// "airstrips north of the valley": says where, and ends the phrase of a plural before it.
    public boolean isDirection(String lemma) {
        return directions.contains(lemma);
    }

    /// Whether a word behind a number only tells of which kind are those counted before ("176
    /// federales").
    public boolean isKindOnly(String lemma) {
        return kinds.contains(lemma);
    }

    /// Whether such persons are of no force, whatever force is named near them ("18 personas").
    public boolean isOutsider(String lemma) {
        return outsiders.contains(lemma);
    }

    /// Whether it stands for as many persons, where persons follow "of": "40 cases of missing persons".
    public boolean isOfPersons(String lemma) {
        return ofPersons.contains(lemma);
    }

    /// Whether what follows "of" is counted rather than the noun itself.
    public boolean isPartitive(String lemma) {
        return partitive.contains(lemma);
    }
}
