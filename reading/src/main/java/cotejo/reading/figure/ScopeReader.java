package cotejo.reading.figure;

import cotejo.core.scope.Counted;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
import cotejo.core.scope.Measure;
import cotejo.core.scope.Name;
import cotejo.core.source.PassageKind;
import cotejo.core.when.When;
import cotejo.reading.measure.Triggers;
import cotejo.reading.noun.NounPhrase;
import cotejo.reading.noun.Nouns;
import cotejo.reading.scope.Forces;
import cotejo.reading.scope.Places;
import cotejo.reading.scope.WhereReader;
import cotejo.reading.scope.WhoReader;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import cotejo.reading.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Of whom, where and when: from the clause, else the sentence, else what the text was speaking of.
final class ScopeReader {
    private final Triggers triggers;
    private final Forces forces;
    private final WhoReader whos;
    private final WhereReader wheres;
    private final WhenReader whens;
    private final Nouns nouns;

    ScopeReader(String language, Triggers triggers, Forces forces, Places places) {
        this.triggers = triggers;
        this.forces = forces;
        whos = new WhoReader(forces, places);
        nouns = new Nouns(language);
        wheres = new WhereReader(forces, places, nouns, language);
        whens = new WhenReader(language);
    }

    /// Sets the draft's who, where and when.
    ///
    /// @param times the time words of its sentence
    /// @param here all drafts of its sentence
    void read(Draft draft, List<TimeExpression> times, List<Draft> here, Background background) {
        Draft same = draft.repeats == null ? draft.listed : draft.repeats;
        draft.who = same != null ? same.who : who(draft, here, background);
        Facet<Name> told = background.topic().who(draft);
        if (told != null && draft.who != null && pointsBack(draft) && holds(draft.who.value(), told.value())) {
            // "the army lost track of 121 of those soldiers": of the force the text was speaking of
            draft.who = new Facet<>(told.value(), Ground.TOPIC, told.at());
        }
        Facet<Name> members =
                told == null || draft.who == null ? null : background.topic().sameMembers(draft);
        if (members != null && draft.who != null && forces.saysLess(draft.who, members.value())) {
            // "desertaron del Ejército 123 mil 218 militares … en 2002, 15 mil 503 militares"
            draft.who = new Facet<>(members.value(), Ground.TOPIC, members.at());
        }
        boolean implied = draft.full != null && draft.who != null && draft.who.ground() == Ground.IMPLIED;
        if (draft.who == null || implied && told != null) {
            draft.who = told == null ? null : new Facet<>(told.value(), Ground.TOPIC, told.at());
        }
        draft.where = draft.listed != null
                ? draft.listed.where
                : wheres.where(
                        draft.sentence,
                        draft.from,
                        draft.phraseEnd(),
                        draft.who,
                        background.country(),
                        background.text());
        narrow(draft);
        // What a programme costs has no time of its own: "in March" is when it was told.
        if (!isProgramme(draft)) {
            whens.read(draft, times, here, background.text());
            if (draft.when == null) {
                unsaidWhen(draft, times, background);
            }
        }
    }

    /// "300 killed" over an article about Puebla: a headline that names no place tells of the article's.
    private static void narrow(Draft draft) {
        Facet<Name> told = draft.full == null ? null : draft.full.where;
        boolean silent = draft.where == null
                || draft.where.ground() == Ground.DOCUMENT
                || draft.where.ground() == Ground.IMPLIED;
        if (told != null && silent && (draft.where == null || holds(draft.where.value(), told.value()))) {
            draft.where = new Facet<>(told.value(), Ground.HEADLINE, told.at());
        }
    }

    /// A time left unsaid is the one the text was speaking of; of a stock, the day the text was
    /// published.
    private void unsaidWhen(Draft draft, List<TimeExpression> times, Background background) {
        Measure measure = triggers.measures().get(draft.measure == null ? "" : draft.measure);
        if (measure == null) {
            return;
        }
        boolean headline = draft.sentence.passage() == PassageKind.HEADLINE;
        if (measure.timeKind() == Counted.TimeKind.STOCK && !headline) {
            draft.when = WhenReader.atPublication(background.published());
            return;
        }
        TimeExpression misprint = times.stream()
                .filter(t -> t.kind() == TimeExpression.Kind.MISPRINT)
                .findFirst()
                .orElse(null);
        if (misprint != null) {
            // "between 2007 and 2001": no time follows from the words, and they are told as printed.
            draft.whenSaid = misprint.said();
            return;
        }
        Draft full = draft.full;
        Draft timed =
                full != null && full.when != null ? full : background.topic().timed(draft);
        Facet<When> known = timed == null ? null : timed.when;
        if (timed != null && known != null) {
            draft.when = new Facet<>(known.value(), headline ? Ground.HEADLINE : Ground.TOPIC, known.at());
            draft.whenSaid = timed.whenSaid;
        }
    }

    private @Nullable Facet<Name> who(Draft draft, List<Draft> here, Background background) {
        Sentence sentence = draft.sentence;
        NounPhrase phrase = draft.phrase;
        // "176 federales" says of which kind they are, whoever is counted.
        boolean kind = draft.to < sentence.size()
                && nouns.isKindOnly(sentence.token(draft.to).lemma());
        WhoReader.Range tied = draft.leaning ? whos.tied(sentence, draft.to) : null;
        boolean back = draft.leaning && phrase != null && phrase.sentence() == sentence && !kind && tied == null;
        return whos.who(
                sentence,
                tied != null ? tied.from() : back && phrase != null ? phrase.from() : draft.from,
                tied != null
                        ? tied.to()
                        : back && phrase != null ? phrase.to() : kind ? draft.to + 1 : draft.phraseEnd(),
                draft.leaning && !back ? null : CountedReader.head(draft),
                background.country(),
                background.text(),
                draft.kind == Counted.Kind.MONEY,
                draft.unitClass == Counted.UnitClass.PERSON,
                nouns.isOutsider(draft.unit),
                deeds(draft),
                taken(draft, here, background));
    }

    /// What other figures of the sentence count, and the names tied to them; of what is done to others
    /// than its members nobody's force is the one that tells ("homicides reached 300, the army said").
    private List<WhoReader.Range> taken(Draft draft, List<Draft> here, Background background) {
        List<WhoReader.Range> taken = new ArrayList<>();
        Sentence sentence = draft.sentence;
        if (draft.measure != null
                && triggers.doneByOthers(draft.measure)
                && draft.unitClass != Counted.UnitClass.PERSON) {
            background
                    .speakers()
                    .subMap(sentence.begin(), sentence.end())
                    .forEach((begin, end) ->
                            taken.add(new WhoReader.Range(sentence.tokenAt(begin), sentence.tokenAt(end - 1) + 1)));
        }
        for (Draft other : here) {
            if (other == draft) {
                continue;
            }
            WhoReader.Range tied = other.leaning ? whos.tied(other.sentence, other.to) : null;
            if (tied != null) {
                taken.add(tied);
            } else if (!other.leaning && other.phrase != draft.phrase && other.phraseEnd() > other.to) {
                taken.add(new WhoReader.Range(other.to, other.phraseEnd()));
            }
        }
        return taken;
    }

    /// The words for what was done to those counted, where others do it than they: see `doer` in
    /// measures.yaml.
    private List<WhoReader.Range> deeds(Draft draft) {
        return draft.measure == null || !triggers.doneByOthers(draft.measure)
                ? List.of()
                : triggers.in(draft.sentence).stream()
                        .filter(found -> found.meaning().measure().equals(draft.measure))
                        .map(found -> new WhoReader.Range(found.from(), found.to()))
                        .toList();
    }

    /// "those soldiers", "soldados de esos cuerpos"
    private static boolean pointsBack(Draft draft) {
        for (int i = draft.to; i < draft.phraseEnd(); i++) {
            if (draft.sentence.is(i, Particle.THOSE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Name whole, Name part) {
        return whole.id() != null && part.id() != null && part.id().startsWith(whole.id() + "/");
    }

    private static boolean isProgramme(Draft draft) {
        return draft.who != null
                && draft.who.value().id() != null
                && draft.kind == Counted.Kind.MONEY
                && !draft.who.value().id().contains("/");
    }
}
