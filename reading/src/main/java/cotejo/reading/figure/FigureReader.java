package cotejo.reading.figure;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Derivation;
import cotejo.core.claim.Figure;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.Malformed;
import cotejo.core.claim.Mood;
import cotejo.core.claim.Proportion;
import cotejo.core.claim.Rejected;
import cotejo.core.quantity.Quantity;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
import cotejo.core.scope.Measure;
import cotejo.core.scope.Scope;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Text;
import cotejo.core.source.Words;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import cotejo.reading.attribution.Attributed;
import cotejo.reading.attribution.DocumentVoices;
import cotejo.reading.measure.MeasureReader;
import cotejo.reading.measure.Triggers;
import cotejo.reading.noun.NounPhrase;
import cotejo.reading.number.Lexer;
import cotejo.reading.quantity.Measured;
import cotejo.reading.quantity.QuantityGrammar;
import cotejo.reading.scope.DocumentCountry;
import cotejo.reading.scope.Forces;
import cotejo.reading.scope.Places;
import cotejo.reading.scope.WhereReader;
import cotejo.reading.scope.WhoReader;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Tagged;
import cotejo.reading.time.TimeExpression;
import cotejo.reading.time.TimeWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads all figures of a tagged document. One reader serves all threads; what it learns while reading one document
/// ([Topic], drafts) lives and dies with that document.
public final class FigureReader {
    /// Figures of one sentence are weighed against each other; a run of more numbers is no sentence.
    private static final int MOST_NUMBERS = 250;

    private final String language;
    private final QuantityGrammar quantities;
    private final TimeWords timeWords;
    private final Exclusions exclusions;
    private final CountedReader counted;
    private final Triggers triggers;
    private final MeasureReader measures;
    private final Places places;
    private final Forces forces;
    private final WhoReader whos;
    private final WhereReader wheres;
    private final Bending bending;
    private final Proportions proportions;

    public FigureReader(String language, Triggers triggers, Forces forces, Places places) {
        this.language = language;
        this.triggers = triggers;
        this.places = places;
        this.forces = forces;
        quantities = QuantityGrammar.of(language);
        timeWords = TimeWords.of(language);
        exclusions = new Exclusions(language);
        counted = new CountedReader(language, triggers);
        measures = new MeasureReader(triggers);
        whos = new WhoReader(forces, places);
        wheres = new WhereReader(forces, places);
        bending = new Bending(language);
        proportions = new Proportions(bending);
    }

    /// What was read: claims in document order, and everything that was looked at and is none.
    public record Found(List<Claim> claims, List<Malformed> malformed, List<Rejected> rejected) {}

    /// A number without a value, before it has its id.
    private record Unreadable(Words words, int begin, PassageKind passage, String why) {}

    public Found read(Tagged tagged, DocumentVoices voices) {
        return new OneDocument(tagged, voices).read();
    }

    private final class OneDocument {
        final Tagged tagged;
        final DocumentVoices voices;
        final Text text;
        final String string;
        final @Nullable PartialDate published;
        final @Nullable String country;
        final Topic topic = new Topic();
        final List<Draft> drafts = new ArrayList<>();
        final List<Unreadable> unreadable = new ArrayList<>();
        final List<Rejected> rejected = new ArrayList<>();
        final Occurrences occurrences;

        OneDocument(Tagged tagged, DocumentVoices voices) {
            this.tagged = tagged;
            this.voices = voices;
            text = tagged.document().text();
            string = tagged.string();
            published = tagged.document().description().publishedDate();
            country = DocumentCountry.of(tagged, places, forces);
            occurrences = new Occurrences(string);
        }

        Found read() {
            // The headline goes last: it says in short what the lead says in full.
            List<Sentence> order = new ArrayList<>(tagged.sentences());
            order.sort(Comparator.comparing((Sentence s) -> s.passage() == PassageKind.HEADLINE)
                    .thenComparing(s -> s.passage() == PassageKind.COMMENT)
                    .thenComparingInt(Sentence::number));
            List<Sentence> before = new ArrayList<>();
            for (Sentence sentence : order) {
                sentence(sentence, before);
                before.add(sentence);
            }
            for (int i = 0; i < drafts.size(); i++) {
                proportions.tie(drafts, i);
            }
            return finish();
        }

        private void sentence(Sentence sentence, List<Sentence> before) {
            if (sentence.passage() == PassageKind.COMMENT || sentence.passage() == PassageKind.HEADLINE) {
                topic.enter(sentence.passage());
            }
            List<Measured> found = quantities.find(string, Lexer.lex(string, sentence.begin(), sentence.end()));
            if (found.isEmpty()) {
                topic.pass(sentence, triggers);
                return;
            }
            List<TimeExpression> times = timeWords.find(
                    string,
                    sentence.begin(),
                    sentence.end(),
                    published,
                    tagged.document().source());
            List<Draft> here = new ArrayList<>();
            int looked = 0;
            for (Measured measured : coordinated(found, sentence)) {
                if (++looked > MOST_NUMBERS) {
                    Words words = text.words(text.span(measured.begin(), measured.end()));
                    rejected.add(new Rejected(words, language + "/not/sentence", "more numbers than a sentence holds"));
                } else {
                    draft(measured, sentence, times, before, here);
                }
            }
            for (Draft draft : here) {
                scope(draft, times, here);
                drafts.add(draft);
                topic.spoke(draft);
            }
            topic.pass(sentence, triggers);
        }

        /// Articles that count because a number stands beside them: "three generals and a lieutenant colonel".
        private List<Measured> coordinated(List<Measured> found, Sentence sentence) {
            return CoordinatedArticles.add(found, sentence, language);
        }

        private void draft(
                Measured measured,
                Sentence sentence,
                List<TimeExpression> times,
                List<Sentence> before,
                List<Draft> here) {
            int from = sentence.tokenAt(measured.begin());
            int to = Math.min(sentence.size(), sentence.tokenAt(measured.end() - 1) + 1);
            Rejected why = exclusions.check(measured, sentence, from, to, times, text);
            if (why == null && !here.isEmpty() && measured.end() <= here.getLast().end) {
                // "18 homicides per 100,000 inhabitants"
                Words words = text.words(text.span(measured.begin(), measured.end()));
                why = new Rejected(words, language + "/not/rate", "what the rate before it is taken over");
            }
            if (why != null) {
                rejected.add(why);
                return;
            }
            Quantity quantity = measured.quantity();
            if (quantity == null) {
                Words words = text.words(text.span(measured.begin(), measured.end()));
                occurrences.ask(words.said(), measured.begin());
                unreadable.add(new Unreadable(words, measured.begin(), sentence.passage(), measured.why()));
                return;
            }
            Draft draft = new Draft(measured, quantity, sentence, from, to);
            Draft previous = here.isEmpty() ? drafts.isEmpty() ? null : drafts.getLast() : here.getLast();
            counted.read(draft, before, previous, topic, text);
            draft.change = draft.kind == Counted.Kind.COUNT && !byBefore(draft)
                    ? Counted.Change.NONE
                    : bending.change(sentence, from, to);
            if (draft.change == Counted.Change.NONE
                    && previous != null
                    && previous.sentence == sentence
                    && draft.kind != Counted.Kind.COUNT
                    && bending.saysAgain(sentence, previous.phraseEnd(), from)) {
                draft.change = previous.change;
            }
            Draft share = draft.repeats;
            boolean beside = measured.rules().getFirst().rule().endsWith("/article") && !here.isEmpty();
            if (beside) {
                Draft first = here.getLast();
                draft.measure = first.measure;
                draft.condition = first.condition;
                draft.trigger = first.trigger;
                draft.rule(
                        language + "/measure/beside",
                        "told in one breath with “"
                                + first.measured.rules().getFirst().detail() + "”");
            } else if (share == null) {
                measure(draft);
            } else {
                draft.measure = share.measure;
                draft.condition = share.condition;
                draft.trigger = share.trigger;
                draft.rule(language + "/measure/repeats", "says as a number what stands before it as a share");
            }
            here.add(draft);
        }

        private static boolean byBefore(Draft draft) {
            return draft.from > 0 && draft.sentence.token(draft.from - 1).is("by");
        }

        private void measure(Draft draft) {
            Sentence sentence = draft.sentence;
            boolean elliptic = draft.leaning
                    || bending.ofTotal(sentence, draft.from)
                    || draft.kind == Counted.Kind.RATIO && draft.change != Counted.Change.NONE;
            String unitClass = draft.unitClass.name().toLowerCase(Locale.ROOT);
            int to = draft.kind == Counted.Kind.RATIO && !draft.leaning ? draft.to : draft.phraseEnd();
            boolean ofWhole = draft.kind == Counted.Kind.RATIO
                    && draft.to < sentence.size()
                    && sentence.token(draft.to).is("of");
            MeasureReader.Choice choice = ofWhole
                    ? measures.chooseForPart(sentence, draft.from, to, unitClass, topic.measure(), elliptic)
                    : measures.choose(
                            sentence,
                            draft.from,
                            to,
                            unitClass,
                            draft.phrase == null || draft.kind != Counted.Kind.COUNT
                                    ? null
                                    : draft.phrase.headToken().lemma(),
                            topic.measure(),
                            elliptic);
            draft.measure = choice.measure();
            draft.condition = choice.condition();
            Triggers.Found trigger = choice.trigger();
            if (trigger != null) {
                int begin = sentence.token(trigger.from()).begin();
                int end = sentence.token(trigger.to() - 1).end();
                draft.trigger = text.words(text.span(begin, end));
                draft.rule(
                        language + "/measure/" + choice.measure(),
                        "“" + draft.trigger.said() + "” names " + choice.measure());
            } else if (choice.fromTopic()) {
                draft.rule(language + "/measure/topic", "the text was speaking of " + choice.measure());
            }
            Measure measure = triggers.measures().get(choice.measure());
            if (measure != null
                    && draft.kind == Counted.Kind.COUNT
                    && measure.countOf() == Counted.CountOf.COMPLAINTS) {
                draft.countOf = Counted.CountOf.COMPLAINTS;
            }
        }

        private void scope(Draft draft, List<TimeExpression> times, List<Draft> here) {
            Sentence sentence = draft.sentence;
            int to = draft.phraseEnd();
            draft.who = draft.repeats != null ? draft.repeats.who : who(draft, to, here);
            if (draft.who == null) {
                Facet<cotejo.core.scope.Name> known = topic.who(draft.measure);
                draft.who = known == null ? draft.who : new Facet<>(known.value(), Ground.TOPIC, known.at());
            }
            draft.where = wheres.where(sentence, draft.from, to, draft.who, country, text);
            boolean programme = isProgramme(draft);
            if (!programme) {
                WhenReader.read(draft, times, here, text);
            }
            Measure measure = triggers.measures().get(draft.measure == null ? "" : draft.measure);
            if (draft.when == null && measure != null && !programme) {
                boolean stock =
                        measure.timeKind() == Counted.TimeKind.STOCK && sentence.passage() != PassageKind.HEADLINE;
                boolean misprinted = times.stream().anyMatch(t -> t.kind() == TimeExpression.Kind.MISPRINT);
                Draft timed = stock || misprinted ? null : topic.timed(draft);
                Facet<When> known = timed == null ? null : timed.when;
                if (timed != null && known != null) {
                    Ground ground = sentence.passage() == PassageKind.HEADLINE ? Ground.HEADLINE : Ground.TOPIC;
                    draft.when = new Facet<>(known.value(), ground, known.at());
                    draft.whenSaid = timed.whenSaid;
                } else if (stock) {
                    draft.when = WhenReader.atPublication(published);
                }
            }
            if (draft.kind == Counted.Kind.MONEY) {
                draft.stage = bending.stage(sentence, draft.from);
            }
            Mood mood = bending.mood(sentence, draft.from, to);
            draft.mood = draft.measured.estimated() && mood == Mood.STATED ? Mood.ESTIMATED : mood;
            draft.conduct = draft.measure != null && triggers.alleged(draft.measure) ? Mood.ALLEGED : Mood.STATED;
            if (sentence.passage() != PassageKind.COMMENT) {
                Draft body = sentence.passage() == PassageKind.HEADLINE ? topic.timed(draft) : null;
                boolean says = body != null && body.quantity.hard().meets(draft.quantity.hard());
                // A headline has its voices from the figure of the article that it says in short.
                Attributed attributed = body != null && says
                        ? voices.attributionOf(body.begin, body.end)
                        : voices.attributionOf(draft.begin, draft.end);
                draft.attribution = attributed.attribution();
                draft.rules.addAll(attributed.rules());
                if (says) {
                    draft.rules.add(voices.inherited("says in short what the article says in full"));
                }
            }
        }

        private @Nullable Facet<cotejo.core.scope.Name> who(Draft draft, int to, List<Draft> here) {
            NounPhrase phrase = draft.phrase;
            boolean back = draft.leaning && phrase != null && phrase.sentence() == draft.sentence;
            return whos.who(
                    draft.sentence,
                    back && phrase != null ? phrase.from() : draft.from,
                    back && phrase != null ? phrase.to() : to,
                    draft.leaning && !back ? null : CountedReader.head(draft),
                    country,
                    text,
                    draft.kind == Counted.Kind.MONEY,
                    draft.unitClass == Counted.UnitClass.PERSON,
                    here.stream()
                            .filter(other -> other != draft && !other.leaning && other.phraseEnd() > other.to)
                            .map(other -> new WhoReader.Range(other.to, other.phraseEnd()))
                            .toList());
        }

        private static boolean isProgramme(Draft draft) {
            return draft.who != null
                    && draft.who.value().id() != null
                    && draft.kind == Counted.Kind.MONEY
                    && !draft.who.value().id().contains("/");
        }

        private Found finish() {
            drafts.sort(Comparator.comparingInt(d -> d.begin));
            Map<Draft, FigureId> ids = new HashMap<>();
            drafts.forEach(draft -> occurrences.ask(string.substring(draft.begin, draft.end), draft.begin));
            for (Draft draft : drafts) {
                ids.put(draft, id(string.substring(draft.begin, draft.end), draft.begin));
            }
            List<Claim> claims = new ArrayList<>();
            for (Draft draft : drafts) {
                claims.add(claim(draft, ids));
            }
            List<Malformed> malformed = new ArrayList<>();
            unreadable.forEach(u ->
                    malformed.add(new Malformed(id(u.words().said(), u.begin()), u.words(), u.passage(), u.why())));
            malformed.sort(Comparator.comparing(m -> m.words().span()));
            rejected.sort(Comparator.comparing(r -> r.words().span()));
            return new Found(claims, malformed, rejected);
        }

        private FigureId id(String said, int begin) {
            return FigureId.of(tagged.document().source(), "", said, occurrences.before(said, begin));
        }

        private Claim claim(Draft draft, Map<Draft, FigureId> ids) {
            Proportion proportion = draft.part == null && draft.whole == null
                    ? null
                    : new Proportion(ids.get(draft.part), ids.get(draft.whole));
            Figure figure = new Figure(
                    java.util.Objects.requireNonNull(ids.get(draft)),
                    text.words(text.span(draft.begin, draft.end)),
                    draft.sentence.passage(),
                    draft.quantity,
                    new Counted(
                            draft.unit.isEmpty() ? null : draft.unit,
                            draft.unitClass,
                            draft.countOf,
                            draft.kind,
                            timeKind(draft),
                            draft.per,
                            draft.change,
                            draft.stage,
                            draft.currency,
                            draft.measure,
                            draft.counted,
                            draft.trigger,
                            draft.concept),
                    new Scope(draft.who, draft.where, draft.when, draft.whenSaid, draft.condition),
                    draft.mood,
                    draft.conduct,
                    proportion);
            return new Claim(
                    tagged.document().source(),
                    published,
                    tagged.document().description().outletName(),
                    figure,
                    draft.attribution,
                    new Derivation(language + "/figure", "“" + figure.words().said() + "” is a figure", draft.rules));
        }

        private Counted.TimeKind timeKind(Draft draft) {
            if (draft.per != null) {
                return Counted.TimeKind.RATE;
            }
            Measure measure = triggers.measures().get(draft.measure == null ? "" : draft.measure);
            return measure == null ? Counted.TimeKind.UNKNOWN : measure.timeKind();
        }
    }
}
