package cotejo.reading.attribution;

import cotejo.core.claim.Attribution;
import cotejo.core.claim.Derivation;
import cotejo.core.claim.Step;
import cotejo.core.claim.Step.Relation;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Span;
import cotejo.core.source.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Who speaks in a document, and for any stretch of it, behind whom.
public final class DocumentVoices {
    /// Chains longer than this are not followed further.
    private static final int LONGEST_CHAIN = 8;

    private final Row row;
    private final Credits credits;
    /// what is brought in, and by which steps, in the order of the text
    private final List<Voiced> voiced;
    /// for each sentence, those of `voiced` whose content reaches into it
    private final List<List<Voiced>> bySentence;

    /// @param brought the words
    /// @param steps the voice, or the two voices, they name
    record Voiced(Brought brought, List<Step> steps, Derivation rule) {}

    DocumentVoices(Row row, Credits credits, List<Voiced> voiced) {
        this.row = row;
        this.credits = credits;
        this.voiced = voiced;
        bySentence = new ArrayList<>();
        for (int s = 0; s < row.sentenceCount(); s++) {
            bySentence.add(new ArrayList<>(2));
        }
        for (Voiced v : voiced) {
            int last = -1;
            for (Range range : v.brought().content()) {
                for (int s = Math.max(row.sentenceOf(range.begin()), last + 1);
                        s <= row.sentenceOf(range.end() - 1);
                        s++) {
                    bySentence.get(s).add(v);
                    last = s;
                }
            }
        }
    }

    /// Who says what stands in the UTF-16 range `begin` to `end` of the document's string: the document's credits,
    /// then every voice whose words these are, outermost first. In comments and boilerplate no credit counts.
    ///
    /// A headline, a caption or a parenthesis that repeats a figure of the body has that figure's attribution: ask
    /// with the body figure's range, and add [#inherited] to the rules.
    public Attributed attributionOf(int begin, int end) {
        if (row.size() == 0) {
            return Attributed.OWN_VOICE;
        }
        int token = Math.min(row.tokenAt(begin), row.size() - 1);
        List<Step> steps = new ArrayList<>();
        List<Derivation> rules = new ArrayList<>();
        if (row.sentence(row.sentenceOf(token)).passage().evidence()) {
            credits.at(token, steps, rules);
        }
        for (Voiced v : chain(token)) {
            for (Step step : v.steps()) {
                int same = repeated(steps, step);
                if (same < 0) {
                    steps.add(step);
                } else if (step.relation() == Relation.CITES && same > 0 && same == steps.size() - 1) {
                    steps.set(same, step);
                }
            }
            rules.add(v.rule());
        }
        return steps.isEmpty() ? Attributed.OWN_VOICE : new Attributed(new Attribution(ordered(steps)), rules);
    }

    /// Whom the document is owed to as a whole, as far as its credits before a UTF-16 index say: who says what
    /// stands in a table.
    public Attributed credited(int begin) {
        if (row.size() == 0) {
            return Attributed.OWN_VOICE;
        }
        List<Step> steps = new ArrayList<>();
        List<Derivation> rules = new ArrayList<>();
        credits.at(Math.min(row.tokenAt(begin), row.size() - 1), steps, rules);
        return steps.isEmpty() ? Attributed.OWN_VOICE : new Attributed(new Attribution(steps), rules);
    }

    /// The rule to name when a figure takes the attribution of another that it repeats.
    public Derivation inherited(String words) {
        return Derivation.of(row.tagged.language() + "/attribution/inherited", words);
    }

    /// Confirmations stand last: they are nobody's source.
    private static List<Step> ordered(List<Step> steps) {
        List<Step> ordered = new ArrayList<>(steps);
        ordered.sort(Comparator.comparing(step -> step.relation() == Relation.CONFIRMS));
        return ordered;
    }

    /// Where the same voice stands among the steps already: the same voice twice is one step; -1 where it does not.
    private static int repeated(List<Step> steps, Step step) {
        for (int i = 0; i < steps.size(); i++) {
            Step earlier = steps.get(i);
            boolean same = earlier.voices()
                    .getFirst()
                    .name()
                    .key()
                    .equals(step.voices().getFirst().name().key());
            if (same && earlier.relation() != Relation.CONFIRMS && step.relation() != Relation.CONFIRMS) {
                return i;
            }
        }
        return -1;
    }

    private List<Voiced> chain(int token) {
        List<Voiced> holding = new ArrayList<>();
        for (Voiced v : bySentence.get(row.sentenceOf(token))) {
            if (v.brought().governs() && v.brought().holds(token) && holding.size() < LONGEST_CHAIN) {
                holding.add(v);
            }
        }
        if (holding.size() < 2) {
            return holding;
        }
        holding.sort(Comparator.<Voiced>comparingInt(v -> depth(v, holding))
                .thenComparing(v -> v.brought().relation() == Relation.CITES)
                .thenComparingInt(v -> v.brought().relation() == Relation.CITES
                        ? v.brought().cue().begin()
                        : -v.brought().cue().begin()));
        return holding;
    }

    /// Inside how many of the others' contents a voice is brought in.
    private static int depth(Voiced v, List<Voiced> holding) {
        int depth = 0;
        for (Voiced other : holding) {
            if (other != v
                    && other.brought().relation() != Relation.CITES
                    && other.brought().holds(v.brought().cue().begin())) {
                depth++;
            }
        }
        return depth;
    }

    /// Every voice brought in, in the order of the text; comments and boilerplate included.
    public List<Saying> sayings() {
        List<Saying> sayings = new ArrayList<>();
        for (Voiced v : voiced) {
            Brought brought = v.brought();
            Noun source = brought.source();
            if (!brought.listed() || brought.content().isEmpty()) {
                continue;
            }
            List<Span> voice = source.isLeftOut() ? List.of() : List.of(span(source.begin(), source.coreEnd()));
            List<Span> content = new ArrayList<>();
            brought.content().forEach(range -> content.add(span(range.begin(), range.end())));
            sayings.add(new Saying(
                    voice, List.of(span(brought.cue().begin(), brought.cue().end())), content));
        }
        return sayings;
    }

    PassageKind passageOf(int token) {
        return row.sentence(row.sentenceOf(token)).passage();
    }

    private Span span(int begin, int end) {
        Text text = row.tagged.document().text();
        return text.span(row.tokens[begin].begin(), row.tokens[end - 1].end());
    }
}
