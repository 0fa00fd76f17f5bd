package cotejo.reading.figure;

import cotejo.core.scope.Counted;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
import cotejo.core.source.Text;
import cotejo.core.when.When;
import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.measure.MeasureReader;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.WordPhrases;
import cotejo.reading.time.TimeExpression;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When: the time words nearest to a figure that no other figure stands nearer to.
final class WhenReader {
    private static final int FARTHEST = 40;
    /// In tokens: so near a day belongs to the verb of speaking.
    private static final int BESIDE = 3;
    /// In tokens.
    private static final int COORDINATED = 6;
    /// In tokens: a time that another figure stands nearer to is that much farther away.
    private static final int BEHIND_ANOTHER = 2;
    /// In tokens: the time of the whole is that much farther from its part.
    private static final int OF_WHOLE = 12;

    private final WordPhrases<Boolean> comparing = new WordPhrases<>();

    private final Set<String> speaking;

    WhenReader(String language) {
        LexiconFile file = LexiconFile.load(language + "/clauses.yaml");
        file.strings("comparing").forEach(words -> comparing.put(words, true));
        speaking = Set.copyOf(file.strings("speaking"));
    }

    /// Sets the draft's when from the time words of its sentence; leaves it as it is when none belong to
    /// it.
    ///
    /// @param others all drafts of the sentence
    void read(Draft draft, List<TimeExpression> times, List<Draft> others, Text text) {
        TimeExpression best = null;
        int bestCost = FARTHEST;
        for (TimeExpression time : times) {
            if (!time.places()
                    || time.kind() == TimeExpression.Kind.RELATIVE_DAY && isOfSpeaking(draft.sentence, time)
                    || overlaps(draft, time) && !isItsOwn(draft, time)) {
                continue;
            }
            int cost = overlaps(draft, time) ? 0 : cost(draft, time, times, others);
            if (cost < bestCost && !claimedByOther(draft, time, others)) {
                best = time;
                bestCost = cost;
            }
        }
        if (best != null) {
            draft.when = new Facet<When>(
                    best.when(), bestCost < 15 ? Ground.CLAUSE : Ground.SENTENCE, text.span(best.begin(), best.end()));
            draft.whenSaid = best.said();
            best.rules().forEach(rule -> draft.rule(rule, "“" + draft.whenSaid + "”"));
        }
    }

    /// "said yesterday": the day on which it was told, not on which it happened.
    private boolean isOfSpeaking(Sentence sentence, TimeExpression time) {
        int begin = sentence.tokenAt(time.begin());
        int end = sentence.tokenAt(time.end() - 1) + 1;
        return speaks(sentence, begin - 1, Math.max(-1, begin - 1 - BESIDE), -1)
                || speaks(sentence, end, Math.min(sentence.size(), end + BESIDE), 1);
    }

    /// Whether a verb of speaking stands between, with no comma before it: "died on Friday, police said"
    /// died on Friday.
    private boolean speaks(Sentence sentence, int from, int until, int step) {
        for (int i = from;
                i != until
                        && i >= 0
                        && i < sentence.size()
                        && !sentence.token(i).is(",");
                i += step) {
            if (sentence.token(i).isVerb()
                    && speaking.contains(sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlaps(Draft draft, TimeExpression time) {
        return draft.begin < time.end() && time.begin() < draft.end;
    }

    /// "For two years now": the length told is itself the time it is told of.
    private static boolean isItsOwn(Draft draft, TimeExpression time) {
        return draft.kind == Counted.Kind.DURATION && time.kind() == TimeExpression.Kind.PERIOD;
    }

    private int cost(Draft draft, TimeExpression time, List<TimeExpression> times, List<Draft> others) {
        Sentence sentence = draft.sentence;
        int begin = sentence.tokenAt(time.begin());
        int end = sentence.tokenAt(time.end() - 1) + 1;
        int from = draft.from;
        int to = draft.phraseEnd();
        int cost = begin >= to ? begin - to : from - end;
        if (begin >= to && comparing.at(sentence, begin) != null) {
            return FARTHEST;
        }
        if (begin < from) {
            cost += BEHIND_ANOTHER
                    * (int) others.stream()
                            .filter(other -> other != draft && time.end() <= other.begin && other.end <= draft.begin)
                            .filter(other -> !coordinated(draft, other))
                            .count();
        }
        boolean ofWhole = begin < from
                && others.stream().anyMatch(other -> other != draft && other.end <= time.begin() && isWhole(other));
        boolean ofPart = begin < from && isWhole(draft) && others.getFirst() != draft;
        boolean ofOther = begin < from
                && others.stream().anyMatch(other -> other != draft && other.end <= time.begin())
                && hasBehind(draft, times, others);
        if (ofWhole || ofPart || ofOther) {
            // "Of the 800 dismissed in 2008 to 2012, 120 left in 2010": each has the time behind it, if one is said.
            // "The 120 of 2010 are a tenth of the 1,200 dismissed in 2008 to 2012": as well.
            cost += OF_WHOLE;
        }
        for (int i = Math.max(0, Math.min(end, to)); i < Math.max(begin, from) && i < sentence.size(); i++) {
            if (MeasureReader.isBoundary(sentence, i)) {
                cost += 8;
            } else if (comparing.at(sentence, i) != null && !isSaid(others, i)) {
                // Behind "than" the time belongs to what is compared with.
                cost += FARTHEST;
            }
        }
        return Math.max(0, cost);
    }

    /// "40 rifles in 2008 and 12 trucks in 2009": whether a time stands near behind the figure, and no
    /// other figure between.
    private static boolean hasBehind(Draft draft, List<TimeExpression> times, List<Draft> others) {
        int to = draft.phraseEnd();
        return times.stream()
                .filter(time -> time.places() && time.begin() >= draft.end)
                .anyMatch(time -> adjoins(draft.sentence, to, draft.sentence.tokenAt(time.begin()))
                        && others.stream().noneMatch(other -> other.begin >= draft.end && other.begin < time.end()));
    }

    /// A few words and no mark or "and": "in 2010, 158, and in 2011" does not tell of 158.
    private static boolean adjoins(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.token(i).is(",") || sentence.is(i, Particle.AND) || MeasureReader.isBoundary(sentence, i)) {
                return false;
            }
        }
        return to - from <= COORDINATED;
    }

    /// Whether a word belongs to a number: the "than" of "more than 20 percent" compares nothing.
    private static boolean isSaid(List<Draft> drafts, int token) {
        return drafts.stream().anyMatch(draft -> draft.from <= token && token < draft.to);
    }

    /// "of the 800 who left": what a part is taken of.
    private static boolean isWhole(Draft draft) {
        return draft.sentence.is(draft.from - 1, Particle.THE) && draft.sentence.is(draft.from - 2, Particle.OF);
    }

    /// Time words behind another figure of another measure that stands between belong to that one ("over
    /// a quarter of the 206,013 soldiers based in the country as of December 2011").
    private static boolean claimedByOther(Draft draft, TimeExpression time, List<Draft> others) {
        boolean fronted = others.stream().allMatch(other -> time.end() <= other.begin);
        for (Draft other : others) {
            if (other == draft || fronted) {
                continue;
            }
            if (draft.from >= other.phraseEnd() ? coordinated(draft, other) : coordinated(other, draft)) {
                continue;
            }
            boolean between = draft.end <= other.begin && other.end <= time.begin()
                    || time.end() <= other.begin && other.end <= draft.begin;
            if (between && draft.measure != null && other.measure != null && !draft.measure.equals(other.measure)) {
                return true;
            }
        }
        return false;
    }

    /// "12 soldiers killed and 20 wounded", "48 died and 131 were wounded": nothing else between the
    /// two.
    private static boolean coordinated(Draft draft, Draft other) {
        int gap = draft.from - other.phraseEnd();
        for (int i = other.phraseEnd(); gap > 2 && i < draft.from - 1; i++) {
            if (draft.sentence.token(i).is(",") || MeasureReader.isBoundary(draft.sentence, i)) {
                return false;
            }
        }
        return gap >= 0
                && gap <= COORDINATED
                && (draft.sentence.is(draft.from - 1, Particle.AND)
                        || gap <= 2 && draft.sentence.token(draft.from - 1).is(","));
    }

    /// The publication date, for a stock whose text states no other time.
    static @Nullable Facet<When> atPublication(cotejo.core.when.@Nullable PartialDate published) {
        return published == null ? null : new Facet<>(When.implied(published, published), Ground.DOCUMENT, null);
    }
}
