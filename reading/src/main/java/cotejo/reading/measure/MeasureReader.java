package cotejo.reading.measure;

import cotejo.reading.measure.Triggers.Found;
import cotejo.reading.measure.Triggers.How;
import cotejo.reading.measure.Triggers.Meaning;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chooses the measure of a figure from the triggers near it: the nearest that can count such things
/// wins, clause boundaries count as distance.
public final class MeasureReader {
    /// How far, in tokens, a trigger may stand.
    /// In tokens: how far behind a counted phrase its relative clause may open.
    private static final int HANGS = 7;
    /// In tokens: from the word that opens it to its verb.
    private static final int RELATIVE_VERB = 2;
    private static final int FARTHEST = 34;

    private static final int BOUNDARY = 7;
    private static final int AND = 3;
    /// So far what is said of some of those counted may stand.
    private static final int SAID = 6;
    private static final int CONJUNCTION = 3;
    /// "the capture of 30 suspected smugglers": what they are said to be counts less than what is told
    /// of them.
    private static final int ATTRIBUTE = 10;

    private final Triggers triggers;

    public MeasureReader(Triggers triggers) {
        this.triggers = triggers;
    }

    /// A measure, a condition, and the words they came from.
    ///
    /// @param trigger null when the counted noun itself or the topic names the measure
    /// @param fromTopic whether the running topic supplied the measure
    public record Choice(
            @Nullable String measure,
            @Nullable String condition,
            @Nullable Found trigger,
            boolean fromTopic) {}

    /// @param from index of the figure's first token
    /// @param to index after the last token of its counted phrase
    /// @param unitClass "person", "money" …, in lower case
    /// @param headLemma lemma of the counted noun; null for none
    /// @param topic the measure the text was speaking of; null for none
    /// @param elliptic whether the figure leans on what stands before it (parenthesis, ellipsis, "of the
    /// total")
    public Choice choose(
            Sentence sentence,
            int from,
            int to,
            String unitClass,
            @Nullable String headLemma,
            @Nullable String topic,
            boolean elliptic) {
        return choose(sentence, from, to, unitClass, headLemma, topic, elliptic, triggers.in(sentence));
    }

    /// As [#choose], for a ratio "of" something: what stands before it is its part and names its
    /// measure; what stands behind belongs to the whole.
    public Choice chooseForPart(
            Sentence sentence, int from, int to, String unitClass, @Nullable String topic, boolean elliptic) {
        List<Found> before =
                triggers.in(sentence).stream().filter(f -> f.to() <= from).toList();
        Choice choice = choose(sentence, from, to, unitClass, null, topic, elliptic, before);
        return choice.measure() != null
                ? choice
                : choose(sentence, from, to, unitClass, null, topic, elliptic, triggers.in(sentence));
    }

    /// As [#choose], for some of those that a noun names ("three of the detainees were charged"): what
    /// the sentence says of them goes before what they are.
    ///
    /// @param number index after the number
    public Choice chooseForMember(
            Sentence sentence,
            int from,
            int number,
            int to,
            String unitClass,
            @Nullable String headLemma,
            @Nullable String topic,
            boolean elliptic) {
        List<Found> said = triggers.in(sentence).stream()
                .filter(f -> (f.from() >= to || f.to() <= number) && f.meaning().how() != How.NOUN)
                .filter(f -> cost(sentence, from, to, f) <= SAID)
                .toList();
        Choice choice = choose(sentence, from, to, unitClass, null, null, false, said);
        return choice.measure() != null
                ? choice
                : choose(sentence, from, to, unitClass, headLemma, topic, elliptic, triggers.in(sentence));
    }

    /// As [#choose], for a figure with a subject of its own in a row ("homicides fell 12 percent, kidnapping 8"): what
    /// stands before token `begin` is told of another.
    public Choice chooseBehind(
            Sentence sentence, int begin, int from, int to, String unitClass, @Nullable String headLemma) {
        List<Found> own =
                triggers.in(sentence).stream().filter(f -> f.from() >= begin).toList();
        return choose(sentence, from, to, unitClass, headLemma, null, false, own);
    }

    /// As [#choose], for what a part is taken of ("3 of the 48 policemen"): only its own words name its
    /// measure, a relative clause or a participle among them ("a quarter of the 4,440 soldiers who
    /// deserted").
    public Choice chooseForWhole(Sentence sentence, int from, int to, String unitClass, @Nullable String headLemma) {
        List<Found> all = triggers.in(sentence);
        int reach = clauseAfter(sentence, to, all);
        List<Found> own = all.stream()
                .filter(f -> f.from() >= from && (f.to() <= to + 1 || f.from() <= reach))
                .toList();
        return choose(sentence, from, to, unitClass, headLemma, null, false, own);
    }

    /// The last token at which the verb of a clause may begin that belongs to the phrase ending before
    /// `to`, what hangs on it stepped over ("troops of the armed forces who …", "troops of the armed
    /// forces trained …"); -1 where there is none.
    private int clauseAfter(Sentence sentence, int to, List<Found> found) {
        for (int i = to; i < Math.min(sentence.size(), to + HANGS); i++) {
            if (sentence.is(i, Particle.RELATIVE)) {
                return i + RELATIVE_VERB;
            }
            int at = i;
            String tag = sentence.token(i).tag();
            boolean participle = tag.equals("VBN") || tag.startsWith("JJ");
            // "people reported missing": what others do to them is told by a participle, whatever the tagger says.
            if (found.stream()
                    .anyMatch(f -> f.from() == at
                            && (participle
                                    || tag.equals("VBD")
                                            && triggers.doneByOthers(f.meaning().measure())))) {
                return i;
            }
            if (isBoundary(sentence, i)
                    || sentence.token(i).is(",")
                    || sentence.token(i).isVerb()) {
                return -1;
            }
        }
        return -1;
    }

    private Choice choose(
            Sentence sentence,
            int from,
            int to,
            String unitClass,
            @Nullable String headLemma,
            @Nullable String topic,
            boolean elliptic,
            List<Found> found) {
        Found condition = null;
        int conditionCost = FARTHEST;
        Found best = null;
        int bestCost = FARTHEST;
        Meaning named = named(from, to, unitClass, found);
        Meaning unit = named != null ? null : unitMeaning(headLemma, found);
        for (Found trigger : found) {
            Meaning meaning = trigger.meaning();
            int cost = cost(sentence, from, to, trigger);
            if (meaning.condition() != null) {
                if (cost < conditionCost && !parted(sentence, from, to, trigger)) {
                    condition = trigger;
                    conditionCost = cost;
                }
            } else if (cost < bestCost
                    && triggers.takes(meaning.measure(), unitClass)
                    && !triggers.byUnit(meaning.measure())) {
                best = trigger;
                bestCost = cost;
            }
        }
        String measure =
                unit != null ? unit.measure() : best != null ? best.meaning().measure() : null;
        boolean fromTopic = false;
        // A condition of what the text is speaking of brings its measure along ("lost track of 125 soldiers").
        if (condition != null
                && topic != null
                && condition.meaning().measure().equals(topic)
                && (measure == null || conditionCost <= bestCost && unit == null)
                && triggers.takes(topic, unitClass)) {
            measure = topic;
            fromTopic = best == null || !best.meaning().measure().equals(topic);
        } else if (measure == null && elliptic && topic != null && triggers.takes(topic, unitClass)) {
            measure = topic;
            fromTopic = true;
        }
        String held = condition != null && condition.meaning().measure().equals(measure)
                ? condition.meaning().condition()
                : null;
        Found shown =
                unit != null ? null : best != null && best.meaning().measure().equals(measure) ? best : condition;
        return new Choice(measure, held, measure == null ? null : shown, fromTopic);
    }

    /// "8 mil 205 bajas por deserción": a phrase that holds the counted noun tells more than the noun.
    private @Nullable Meaning named(int from, int to, String unitClass, List<Found> found) {
        for (Found one : found) {
            Meaning meaning = one.meaning();
            if (meaning.how() == How.PHRASE
                    && meaning.condition() == null
                    && one.from() >= from
                    && one.from() < to
                    && triggers.takes(meaning.measure(), unitClass)) {
                return meaning;
            }
        }
        return null;
    }

    private @Nullable Meaning unitMeaning(@Nullable String headLemma, List<Found> found) {
        if (headLemma == null) {
            return null;
        }
        for (Meaning meaning : triggers.ofUnit(headLemma)) {
            if (!meaning.measure().endsWith("?")) {
                return meaning;
            }
            // "eight helicopters" are equipment delivered only where something is delivered.
            String measure = meaning.measure().substring(0, meaning.measure().length() - 1);
            if (found.stream().anyMatch(f -> f.meaning().measure().equals(measure))) {
                return new Meaning(measure, null, How.UNIT);
            }
        }
        return null;
    }

    /// Whether a semicolon parts a figure from the words of a condition: then they tell of another
    /// figure ("five were arrested; three had retired").
    private static boolean parted(Sentence sentence, int from, int to, Found trigger) {
        for (int i = Math.min(to, trigger.to()); i < Math.max(from, trigger.from()); i++) {
            if (sentence.token(i).is(";")) {
                return true;
            }
        }
        return false;
    }

    private int cost(Sentence sentence, int from, int to, Found trigger) {
        int distance;
        int begin;
        int end;
        if (sentence.is(from - 1, Particle.ASIDE) && trigger.meaning().how() == How.NOUN) {
            // "desertions under two presidents": the presidents did not desert
            return FARTHEST;
        }
        if (trigger.from() >= to) {
            distance = trigger.from() - to;
            if (distance == 0 && trigger.meaning().how() == How.VERB) {
                // "had 3,000 members trained": what was done to them is nearer than that they were had.
                distance -= 2;
            }
            begin = to;
            end = trigger.from();
        } else if (trigger.to() <= from) {
            distance = from - trigger.to() + 1;
            begin = trigger.to();
            end = from;
            if (trigger.meaning().how() == How.VERB && joined(sentence, begin, end)) {
                if (governed(sentence, begin, end)) {
                    return FARTHEST;
                }
                // "12 died and 40 more were injured": what "and" begins has a verb of its own, if one follows.
                distance += CONJUNCTION;
            }
        } else {
            return triggers.alleged(trigger.meaning().measure())
                            && trigger.meaning().how() == How.VERB
                    ? ATTRIBUTE
                    : 0;
        }
        for (int i = begin; i < end; i++) {
            if (isBoundary(sentence, i)) {
                distance += BOUNDARY;
            } else if (sentence.is(i, Particle.AND) && opensClause(sentence, i + 1)) {
                distance += AND;
            }
        }
        return distance - (trigger.meaning().how() == How.PHRASE ? 2 : 0);
    }

    /// "seized four trucks and located 16 airstrips": a verb right before the figure, behind the "and",
    /// has it for its object.
    private static boolean governed(Sentence sentence, int begin, int end) {
        for (int i = end - 1; i > begin && end - i <= 2; i--) {
            if (sentence.is(i, Particle.AND)) {
                return false;
            }
            if (sentence.token(i).tag().equals("VBD") || sentence.token(i).tag().equals("VBN")) {
                for (int j = i - 1; j >= begin && i - j <= 3; j--) {
                    if (sentence.is(j, Particle.AND)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean joined(Sentence sentence, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (sentence.is(i, Particle.AND)) {
                return true;
            }
        }
        return false;
    }

    /// "… cayó 30 % y los ataques se duplicaron": what "and" begins has a verb of its own.
    private static boolean opensClause(Sentence sentence, int at) {
        for (int i = at; i < Math.min(sentence.size(), at + 6); i++) {
            if (sentence.token(i).isVerb()) {
                return i > at;
            }
            if (isBoundary(sentence, i)) {
                return false;
            }
        }
        return false;
    }

    /// Semicolons, dashes, parentheses, and a comma or conjunction that opens a clause of its own.
    public static boolean isBoundary(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return switch (token.word()) {
            case ";", ":", "—", "--", "(", ")", "-LRB-", "-RRB-" -> true;
            default ->
                sentence.is(at, Particle.CLAUSE)
                        || sentence.is(at, Particle.AND)
                                && at > 0
                                && sentence.token(at - 1).is(",");
        };
    }
}
