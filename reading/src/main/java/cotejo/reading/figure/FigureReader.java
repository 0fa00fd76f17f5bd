package cotejo.reading.figure;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Malformed;
import cotejo.core.claim.Mood;
import cotejo.core.claim.Rejected;
import cotejo.core.quantity.Quantity;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Measure;
import cotejo.core.source.Described;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Text;
import cotejo.core.source.Words;
import cotejo.reading.attribution.Attributed;
import cotejo.reading.attribution.DocumentVoices;
import cotejo.reading.measure.MeasureReader;
import cotejo.reading.measure.Triggers;
import cotejo.reading.number.NumberGrammar;
import cotejo.reading.quantity.Measured;
import cotejo.reading.quantity.QuantityGrammar;
import cotejo.reading.scope.DocumentCountry;
import cotejo.reading.scope.Forces;
import cotejo.reading.scope.Places;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Tagged;
import cotejo.reading.time.TimeExpression;
import cotejo.reading.time.TimeWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Reads all figures of a tagged document. One reader serves all threads; what it learns while reading
/// one document ([Topic], drafts) lives and dies with that document.
public final class FigureReader {
    /// Figures of one sentence are weighed against each other; a run of more numbers is no sentence.
    private static final int MOST_NUMBERS = 250;

    private final String language;
    private final Candidates candidates;
    private final TimeWords timeWords;
    private final Exclusions exclusions;
    private final CountedReader counted;
    private final Triggers triggers;
    private final MeasureReader measures;
    private final Places places;
    private final Forces forces;
    private final ScopeReader scopes;
    private final Bending bending;
    private final Movements movements;
    private final Proportions proportions;
    private final Multiples multiples;
    private final ConceptReader concepts;

    /// One that searches every sentence anew.
    public FigureReader(String language, Triggers triggers, Forces forces, Places places) {
        this(language, triggers, forces, places, 0);
    }

    /// @param memory the bytes that quantities may take which are kept in case their sentences come again
    public FigureReader(String language, Triggers triggers, Forces forces, Places places, long memory) {
        this.language = language;
        this.triggers = triggers;
        this.places = places;
        this.forces = forces;
        candidates = new Candidates(QuantityGrammar.of(language), memory);
        timeWords = TimeWords.of(language);
        Heads heads = new Heads(language, triggers);
        MovementWords movementWords = new MovementWords(language);
        exclusions = new Exclusions(language, heads);
        movements = new Movements(language, movementWords);
        counted = new CountedReader(language, triggers, heads, movementWords);
        measures = new MeasureReader(triggers);
        scopes = new ScopeReader(language, triggers, forces, places);
        bending = new Bending(language);
        proportions = new Proportions(bending, movementWords);
        multiples = new Multiples(language);
        concepts = new ConceptReader(language, counted.phrases());
    }

    /// What was read: claims in document order, and everything that was looked at and is none.
    public record Found(List<Claim> claims, List<Malformed> malformed, List<Rejected> rejected) {
        /// With what was read elsewhere in the document, in its order.
        public Found with(Found other) {
            List<Claim> both = new ArrayList<>(claims);
            both.addAll(other.claims);
            both.sort(Comparator.naturalOrder());
            List<Malformed> unread = new ArrayList<>(malformed);
            unread.addAll(other.malformed);
            unread.sort(Comparator.comparing(each -> each.words().span()));
            List<Rejected> none = new ArrayList<>(rejected);
            none.addAll(other.rejected);
            none.sort(Comparator.comparing(each -> each.words().span()));
            return new Found(both, unread, none);
        }
    }

    public Found read(Tagged tagged, DocumentVoices voices) {
        return new OneDocument(tagged, voices).read();
    }

    private final class OneDocument {
        final Tagged tagged;
        final DocumentVoices voices;
        final Text text;
        final String string;
        final Topic topic = new Topic();
        final Background background;
        final List<Draft> drafts = new ArrayList<>();
        final Claims claims;

        OneDocument(Tagged tagged, DocumentVoices voices) {
            this.tagged = tagged;
            this.voices = voices;
            text = tagged.document().text();
            string = tagged.string();
            Described<String> home = tagged.document().description().country();
            String country = DocumentCountry.of(tagged, places, forces);
            String money = home == null ? country : home.value().toLowerCase(Locale.ROOT);
            background = new Background(
                    text,
                    tagged.document().description().publishedDate(),
                    country,
                    money,
                    NumberGrammar.of(language).settle(string, money),
                    speakers(voices),
                    topic);
            claims = new Claims(tagged, language, triggers);
        }

        private NavigableMap<Integer, Integer> speakers(DocumentVoices voices) {
            NavigableMap<Integer, Integer> speakers = new TreeMap<>();
            voices.sayings()
                    .forEach(saying -> saying.voice()
                            .forEach(span -> speakers.put(text.utf16(span.start()), text.utf16(span.end()))));
            return speakers;
        }

        Found read() {
            // The headline goes last: it says in short what the lead says in full.
            List<Sentence> order = new ArrayList<>(tagged.sentences());
            order.sort(Comparator.comparing((Sentence s) -> s.passage() == PassageKind.HEADLINE)
                    .thenComparing(s -> s.passage() == PassageKind.COMMENT)
                    .thenComparingInt(Sentence::number));
            List<Sentence> before = new ArrayList<>();
            for (Sentence sentence : order) {
                if (tagged.patience().with(sentence.paragraph())) {
                    sentence(sentence, before);
                }
                before.add(sentence);
            }
            for (int lost : tagged.patience().lost()) {
                claims.outOfTime(tagged.document().passages().get(lost));
            }
            for (int i = 0; i < drafts.size(); i++) {
                proportions.tie(drafts, i);
            }
            return claims.write(drafts);
        }

        private void sentence(Sentence sentence, List<Sentence> before) {
            if (sentence.passage() == PassageKind.COMMENT || sentence.passage() == PassageKind.HEADLINE) {
                topic.enter(sentence.passage());
            }
            List<Measured> found = withArticlesAndVerbs(
                    candidates.in(string, sentence.begin(), sentence.end(), background.separators()), sentence);
            if (found.isEmpty()) {
                topic.pass(sentence, triggers);
                return;
            }
            List<TimeExpression> times = timeWords.find(
                    string,
                    sentence.begin(),
                    sentence.end(),
                    background.published(),
                    tagged.document().source());
            List<Draft> here = new ArrayList<>();
            int looked = 0;
            for (Measured measured : found) {
                if (++looked > MOST_NUMBERS) {
                    Words words = text.words(text.span(measured.begin(), measured.end()));
                    claims.reject(
                            new Rejected(words, language + "/not/sentence", "more numbers than a sentence holds"));
                } else {
                    draft(measured, sentence, times, before, here);
                }
            }
            for (Draft draft : here) {
                scopes.read(draft, times, here, background);
                bend(draft);
                voices(draft);
                draft.concept = concepts.read(draft, here);
                drafts.add(draft);
                topic.spoke(draft);
            }
            topic.pass(sentence, triggers);
        }

        /// Articles that count because a number stands beside them: "three generals and a lieutenant
        /// colonel"; verbs that hold a number.
        private List<Measured> withArticlesAndVerbs(List<Measured> found, Sentence sentence) {
            return multiples.add(CoordinatedArticles.add(found, sentence, language), sentence);
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
                claims.reject(why);
                return;
            }
            Quantity quantity = measured.quantity();
            if (quantity == null) {
                Words words = text.words(text.span(measured.begin(), measured.end()));
                claims.malformed(words, measured.begin(), sentence.passage(), measured.why());
                return;
            }
            Draft draft = new Draft(measured, quantity, sentence, from, to);
            Draft previous = here.isEmpty() ? drafts.isEmpty() ? null : drafts.getLast() : here.getLast();
            counted.read(draft, before, previous, background);
            movements.read(draft);
            if (draft.change == Counted.Change.NONE
                    && previous != null
                    && previous.sentence == sentence
                    && (Movements.goesOn(previous, draft)
                            || draft.kind != Counted.Kind.COUNT
                                    && bending.saysAgain(sentence, previous.phraseEnd(), from))) {
                draft.change = previous.change;
            }
            draft.listed = !here.isEmpty() && Lists.goesOn(here.getLast(), draft, times) ? here.getLast() : null;
            Draft share = draft.repeats == null ? draft.listed : draft.repeats;
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
                measure(draft, here);
            } else {
                draft.measure = share.measure;
                draft.condition = share.condition;
                draft.trigger = share.trigger;
                draft.rule(
                        language + (draft.repeats == null ? "/measure/listed" : "/measure/repeats"),
                        draft.repeats == null
                                ? "goes on with what stands before it"
                                : "says as a number what stands before it as a share");
            }
            draft.full = sentence.passage() == PassageKind.HEADLINE ? topic.full(draft) : null;
            if (draft.full != null && draft.measure == null && draft.full.measure != null) {
                draft.measure = draft.full.measure;
                draft.condition = draft.full.condition;
                draft.rule(language + "/measure/headline", "says in short what the article says in full");
            }
            here.add(draft);
        }

        private void measure(Draft draft, List<Draft> here) {
            Sentence sentence = draft.sentence;
            boolean elliptic = draft.leaning
                    || draft.measured.average()
                    || bending.ofTotal(sentence, draft.from)
                    || draft.kind == Counted.Kind.RATIO && draft.moved;
            String unitClass = draft.unitClass.name().toLowerCase(Locale.ROOT);
            int to = draft.kind == Counted.Kind.RATIO && !draft.leaning ? draft.to : draft.phraseEnd();
            boolean ofWhole = draft.kind == Counted.Kind.RATIO && sentence.is(draft.to, Particle.OF);
            String head = draft.phrase == null || draft.kind != Counted.Kind.COUNT
                    ? null
                    : draft.phrase.headToken().lemma();
            Draft before = here.isEmpty() ? null : here.getLast();
            boolean own = before != null && Movements.goesOn(before, draft) && Lists.hasSubject(before, draft);
            MeasureReader.Choice choice = own && before != null
                    ? measures.chooseBehind(sentence, before.phraseEnd(), draft.from, to, unitClass, head)
                    : isBase(draft, here)
                            ? measures.chooseForWhole(sentence, draft.from, to, unitClass, head)
                            : isMember(draft)
                                    ? measures.chooseForMember(
                                            sentence,
                                            draft.from,
                                            draft.to,
                                            to,
                                            unitClass,
                                            head,
                                            topic.measure(),
                                            elliptic)
                                    : ofWhole
                                            ? measures.chooseForPart(
                                                    sentence, draft.from, to, unitClass, topic.measure(), elliptic)
                                            : measures.choose(
                                                    sentence,
                                                    draft.from,
                                                    to,
                                                    unitClass,
                                                    head,
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

        /// "Tres de los detenidos fueron consignados": some of those the noun names.
        private static boolean isMember(Draft draft) {
            Sentence sentence = draft.sentence;
            return draft.kind == Counted.Kind.COUNT
                    && draft.phraseEnd() > draft.to
                    && sentence.is(draft.to, Particle.OF)
                    && sentence.is(draft.to + 1, Particle.THE);
        }

        /// "De los 8 mil 100 desertores, 312 …", "a quarter of the 206,013": what a part is taken of.
        private static boolean isBase(Draft draft, List<Draft> here) {
            Sentence sentence = draft.sentence;
            int of = draft.from - 2;
            if (!sentence.is(of + 1, Particle.THE) || !sentence.is(of, Particle.OF)) {
                return false;
            }
            Draft before = here.isEmpty() ? null : here.getLast();
            return of == 0 || sentence.token(of - 1).is(",") || before != null && before.to == of;
        }

        private void bend(Draft draft) {
            if (draft.kind == Counted.Kind.MONEY) {
                draft.stage = bending.stage(draft.sentence, draft.from);
            }
            Mood mood = bending.mood(draft.sentence, draft.from, draft.phraseEnd());
            draft.mood = draft.measured.estimated() && mood == Mood.STATED ? Mood.ESTIMATED : mood;
            draft.conduct = draft.measure != null && triggers.alleged(draft.measure) ? Mood.ALLEGED : Mood.STATED;
        }

        /// Who says so. A headline has its voices from the figure of the article that it says in short.
        private void voices(Draft draft) {
            PassageKind passage = draft.sentence.passage();
            if (passage == PassageKind.COMMENT) {
                return;
            }
            Draft body = draft.full;
            Attributed attributed = body != null
                    ? voices.attributionOf(body.begin, body.end)
                    : voices.attributionOf(draft.begin, draft.end);
            draft.attribution = attributed.attribution();
            draft.rules.addAll(attributed.rules());
            if (body != null) {
                draft.rules.add(voices.inherited("says in short what the article says in full"));
            }
        }
    }
}
