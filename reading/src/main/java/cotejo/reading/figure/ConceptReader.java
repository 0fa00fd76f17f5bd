package cotejo.reading.figure;

import cotejo.core.scope.Counted.Kind;
import cotejo.core.scope.Ground;
import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.noun.Groups;
import cotejo.reading.noun.Groups.Group;
import cotejo.reading.noun.NounPhrase;
import cotejo.reading.noun.NounPhrases;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a figure tells about, beside what it counts: the noun it is an attribute of ("a $150,000 contract"), the one
/// that has it ("a range of 400 kilometres"), and the subject of its clause ("*revenue* rose to …"). The words of each
/// group, the groups joined by commas, the nearest first.
final class ConceptReader {
    /// In tokens.
    private static final int FARTHEST = 30;

    private final Groups groups;
    private final ClauseSubject subjects;
    private final Set<String> links;
    private final Set<String> between;
    private final Set<String> worth;
    private final Set<String> movements;
    private final Set<String> dimensions;

    ConceptReader(String language, NounPhrases phrases) {
        groups = new Groups(language, phrases);
        LexiconFile file = LexiconFile.load(language + "/clauses.yaml");
        subjects = new ClauseSubject(groups, file.strings("causing"));
        links = new HashSet<>(file.strings("links"));
        between = new HashSet<>(file.strings("between-figures"));
        movements = new HashSet<>(LexiconFile.load(language + "/movements.yaml").strings("apart"));
        worth = new HashSet<>(file.strings("worth"));
        dimensions = new HashSet<>(file.strings("dimension-nouns"));
    }

    /// @param here all figures of its sentence, in order
    String read(Draft draft, List<Draft> here) {
        int place = here.indexOf(draft);
        Draft previous = place > 0 ? here.get(place - 1) : null;
        int ceiling = place + 1 < here.size() ? here.get(place + 1).from : draft.sentence.size();
        if (previous != null && goesOn(draft, previous)) {
            return previous.concept;
        }
        Sentence sentence = draft.sentence;
        NounPhrase phrase = draft.phrase;
        boolean counts = draft.kind == Kind.COUNT && phrase != null || draft.unit.equals("fraction");
        int floor = previous == null ? 0 : previous.to;
        Group aside = aside(draft, floor);
        if (aside != null) {
            return Groups.words(sentence, aside);
        }
        Group near = counts ? null : attribute(draft, ceiling);
        boolean behind = near != null;
        if (near == null) {
            near = isPrice(draft) ? object(draft, here, floor) : owner(draft, counts, floor);
        }
        Group subject = hasSubject(draft, near, counts, behind)
                ? behind(
                        subjects.of(sentence, near == null ? draft.from : Math.min(near.from(), draft.from), 0),
                        previous,
                        floor)
                : null;
        List<String> words = new ArrayList<>();
        add(sentence, near, words);
        if (!overlaps(subject, near)) {
            add(sentence, subject, words);
        }
        if (words.isEmpty() && counts && phrase != null && phrase.sentence() == sentence && phrase.from() >= draft.to) {
            add(sentence, tail(sentence, phrase.to(), ceiling), words);
        }
        if (words.isEmpty() && counts && namesWho(draft) && draft.counted != null) {
            return draft.counted.said();
        }
        if (words.isEmpty() && !counts && verbless(sentence, draft.from)) {
            // "Floor area: 32 m²"
            boolean colon = draft.from > 1 && sentence.token(draft.from - 1).is(":");
            add(sentence, groups.before(sentence, colon ? draft.from - 1 : draft.from, 0), words);
        }
        if (words.isEmpty() && !counts && floor > 0 && previous != null) {
            // "rose 0.7 percent to end at 27,349": one subject for all.
            return previous.concept;
        }
        return String.join(", ", words);
    }

    /// What of a group is no figure: "60 percent of men aged …" are men.
    private static @Nullable Group behind(@Nullable Group group, @Nullable Draft figure, int floor) {
        if (group == null || figure == null || group.from() >= floor || group.to() <= figure.from) {
            return group;
        }
        return floor < group.to() ? new Group(floor, group.to()) : null;
    }

    /// "Floor area 32 m²": what stands in no sentence tells of the noun before it.
    private static boolean verbless(Sentence sentence, int to) {
        return sentence.tokens().subList(0, to).stream().noneMatch(Token::isVerb);
    }

    /// "1,680 Mexican army soldiers": the counted phrase itself says of whom it tells.
    private static boolean namesWho(Draft draft) {
        return draft.who != null
                && draft.who.at() != null
                && draft.who.ground() == Ground.CLAUSE
                && draft.counted != null
                && draft.who.at().start() >= draft.counted.span().start()
                && draft.who.at().end() <= draft.counted.span().end()
                && draft.who.at().end() - draft.who.at().start()
                        < draft.counted.span().end() - draft.counted.span().start();
    }

    private static void add(Sentence sentence, @Nullable Group group, List<String> words) {
        String said = group == null ? "" : Groups.words(sentence, group);
        if (!said.isEmpty()) {
            words.add(said);
        }
    }

    /// What is counted behind a preposition, a share of something named, and a figure told after a comma ("…, on
    /// turnover of …") say nothing of the subject.
    private boolean hasSubject(Draft draft, @Nullable Group near, boolean counts, boolean behind) {
        Sentence sentence = draft.sentence;
        if (counts) {
            return draft.from == 0 || !isLink(sentence, draft.from - 1);
        }
        if (near == null) {
            return true;
        }
        if (behind) {
            return draft.kind != Kind.RATIO;
        }
        if (draft.from > 0 && worth.contains(lower(sentence, draft.from - 1))) {
            return false;
        }
        for (int i = Math.max(0, near.from() - 3); i < near.from(); i++) {
            if (sentence.token(i).is(",")) {
                return false;
            }
        }
        return true;
    }

    /// "87 mph (140 km/h)", "from $6.78 billion to $7.36 billion", "190 points, or 0.6 %": one thing told twice.
    private boolean goesOn(Draft draft, Draft previous) {
        Sentence sentence = draft.sentence;
        if (previous.sentence != sentence
                || previous.kind == Kind.COUNT && previous.phrase != null
                || draft.from <= previous.to
                || draft.from - previous.to > 3) {
            return false;
        }
        for (int i = previous.to; i < draft.from; i++) {
            if (!between.contains(lower(sentence, i))) {
                return false;
            }
        }
        return true;
    }

    /// "Unite Group, down 68p": what stands before the comma.
    private @Nullable Group aside(Draft draft, int floor) {
        int comma = draft.from - 2;
        return comma > floor
                        && draft.sentence.token(comma).is(",")
                        && movements.contains(lower(draft.sentence, draft.from - 1))
                ? groups.before(draft.sentence, comma, floor)
                : null;
    }

    /// "$150,000 contract with …", "13 percent of the economy", "$1 billion in gains".
    private @Nullable Group attribute(Draft draft, int ceiling) {
        Sentence sentence = draft.sentence;
        if (draft.to >= sentence.size()) {
            return null;
        }
        if (!isLink(sentence, draft.to)) {
            return groups.from(sentence, draft.to, ceiling);
        }
        Group in = sentence.is(draft.to, Particle.IN) ? groups.from(sentence, draft.to + 1, ceiling) : null;
        // "18 meters in depth" says how it is measured.
        return in == null || dimensions.contains(sentence.token(in.to() - 1).lemma())
                ? tail(sentence, draft.to, ceiling)
                : in;
    }

    /// What "of" at token `at` brings.
    private @Nullable Group tail(Sentence sentence, int at, int ceiling) {
        return at + 1 < sentence.size() && sentence.is(at, Particle.OF) ? groups.from(sentence, at + 1, ceiling) : null;
    }

    /// "a range of 400 kilometres", "a grant worth $8 million"; of what is counted only "a survey of seven countries".
    private @Nullable Group owner(Draft draft, boolean counts, int floor) {
        int at = draft.from - 1;
        Sentence sentence = draft.sentence;
        while (at > 0 && sentence.token(at).tag().startsWith("RB")) {
            at--;
        }
        if (at <= 0 || counts && !sentence.is(at, Particle.OF)) {
            return null;
        }
        boolean named = isLink(sentence, at) || worth.contains(lower(sentence, at));
        // "fines from $250,000 to $1 million": the preposition is the quantity's.
        boolean own = !counts && isLink(sentence, draft.from);
        return named ? groups.before(sentence, at, floor) : own ? groups.before(sentence, draft.from, floor) : null;
    }

    /// "offered a plan for $79".
    private boolean isPrice(Draft draft) {
        return draft.kind == Kind.MONEY && draft.from > 0 && draft.sentence.is(draft.from - 1, Particle.FOR);
    }

    /// What was had for a price: the group right behind the verb, figures stepped over.
    private @Nullable Group object(Draft draft, List<Draft> here, int floor) {
        Sentence sentence = draft.sentence;
        for (int i = draft.from - 1; i >= 0 && draft.from - i < FARTHEST; i--) {
            if (!sentence.token(i).isVerb()) {
                continue;
            }
            int at = i + 1;
            int next = draft.from;
            for (Draft other : here) {
                if (other.from >= at && other.from - at <= 1) {
                    at = other.to;
                } else if (other.from > at) {
                    next = Math.min(next, other.from);
                }
            }
            Group group = groups.from(sentence, at, next);
            return group == null ? owner(draft, false, floor) : group;
        }
        return owner(draft, false, floor);
    }

    private static boolean overlaps(@Nullable Group one, @Nullable Group other) {
        return one != null && other != null && one.from() < other.to() && other.from() < one.to();
    }

    private boolean isLink(Sentence sentence, int at) {
        return links.contains(lower(sentence, at));
    }

    private static String lower(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.word().toLowerCase(Locale.ROOT);
    }
}
