package cotejo.reading.attribution;

import cotejo.core.claim.Step.Relation;
import cotejo.reading.attribution.ReportingWords.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Voices brought in by verbs: "X said …", "…, said X", "reported by X".
final class VerbCues {
    private final Row row;
    private final ReportingWords words;
    private final Quotations quotations;
    private final Subjects subjects;
    private final Contents contents;

    VerbCues(Row row, ReportingWords words, Quotations quotations, Subjects subjects, Contents contents) {
        this.row = row;
        this.words = words;
        this.quotations = quotations;
        this.subjects = subjects;
        this.contents = contents;
    }

    private String rule(String name) {
        return row.tagged.language() + "/attribution/" + name;
    }

    /// Adds what the verb at `i` brings in, if it is one that does.
    void at(int i, int begin, int end, List<Brought> found) {
        Way way = words.way(row.tokens[i].lemma());
        if (way == null || !(row.isVerb(i) || takenForNoun(i, begin, end)) || !hasNeeded(i, end)) {
            return;
        }
        int group = subjects.groupBegin(i);
        if (row.tag(i, "VBN") && !hasAuxiliary(group, i, "have", "has", "had", "'ve", "’ve")) {
            if (passive(i, group, begin, end, way, found)
                    || hasAuxiliary(
                            group, i, "be", "is", "are", "was", "were", "been", "being", "get", "got", "'s", "’s",
                            "'re", "’re")) {
                return;
            }
            if (!(i + 1 < end
                    && (row.word(i + 1, "that")
                            || row.opensQuote(i + 1)
                            || row.isStop(i + 1)
                            || row.word(i + 1, ":")))) {
                return;
            }
        } else if (row.tag(i, "VBN") && hasAuxiliary(group, i, "been", "been")) {
            passive(i, group, begin, end, way, found);
            return;
        }
        if (row.tag(i, "VB") && group == i && i > begin && row.tag(i - 1, "TO")) {
            return;
        }
        Noun inverted = inverted(i, group, begin, end, way);
        if (inverted != null) {
            List<Range> content = contents.beforeInverted(group, inverted.end());
            add(found, "inverted", way, i, inverted, content, true);
            return;
        }
        Noun subject = subjectOf(i, group, begin, found);
        if (subject == null || !speaks(subject, way) || quotations.quoted(i) && !reportsInside(way, subject)) {
            return;
        }
        if (way != Way.SAY
                && hasAuxiliary(
                        group, i, "would", "will", "could", "may", "might", "should", "can", "’ll", "'ll", "must")) {
            return;
        }
        int after = contents.afterHearer(i + 1, words.isTold(row.tokens[i].lemma()));
        Contents.Taken taken = contents.of(subject, group, i + 1, after);
        boolean governs = governs(way, subject, i, after, taken, group);
        add(found, "verb", way, i, subject, taken.ranges(), governs);
        if (way == Way.SHOW && !governs || way == Way.LABEL && i + 1 < end && words.isAway(row.lower[i + 1])) {
            found.removeLast();
            return;
        }
        if (governs) {
            medium(i, after, subject, taken.ranges(), found);
        }
        if (way == Way.CITE) {
            cited(i, end, found);
        }
    }

    /// Some verbs bring a voice in only with a word of theirs: "put the number at", "pointed out".
    private boolean hasNeeded(int verb, int end) {
        Set<String> needed = words.needed(row.tokens[verb].lemma());
        if (needed.isEmpty()) {
            return true;
        }
        for (int i = verb + 1; i < end && i < verb + 10; i++) {
            if (needed.contains(row.lower[i])) {
                return true;
            }
        }
        return false;
    }

    /// Inside a quotation somebody else may be quoted; what the speaker thinks and wants is the speaker's anyway.
    private boolean reportsInside(Way way, Noun subject) {
        return !isSelf(subject) && (way == Way.SAY || way == Way.LABEL || way == Way.SHOW);
    }

    private boolean isSelf(Noun subject) {
        return switch (row.lower[subject.head()]) {
            case "i", "we", "you", "us", "me" -> true;
            default -> false;
        };
    }

    private @Nullable Noun subjectOf(int i, int group, int begin, List<Brought> found) {
        if (row.tag(i, "VBG") && group == i) {
            boolean hanging = i == begin || !row.inPhrase(i - 1);
            boolean after = hanging && !found.isEmpty() && i > begin && row.isComma(i - 1);
            if (after && found.getLast().source().end() == i - 1) {
                return found.getLast().source();
            }
            return hanging ? subjects.ofParticiple(i) : subjects.before(i);
        }
        return subjects.before(group);
    }

    private void add(
            List<Brought> found, String rule, Way way, int verb, Noun source, List<Range> content, boolean governs) {
        Brought b = Brought.of(rule(rule), way, new Range(verb, verb + 1), source, content, Relation.SAYS);
        found.add(governs ? b : b.ungoverning());
    }

    /// "reported by X", "confirmed by X", "quoted by X as saying".
    private boolean passive(int i, int group, int begin, int end, Way way, List<Brought> found) {
        int by = i + 1;
        while (by < end && by < i + 4 && !row.word(by, "by")) {
            by++;
        }
        if (by + 1 >= end || !row.word(by, "by") || way == Way.STANCE && group == i) {
            return false;
        }
        Noun source = subjects.after(by + 1);
        if (source == null) {
            return false;
        }
        boolean confirms = way == Way.CONFIRM;
        boolean governs = confirms || words.takesObject(row.tokens[i].lemma());
        Brought b = Brought.of(
                rule(confirms ? "confirmed" : "passive"),
                way,
                new Range(i, by + 1),
                source,
                contents.around(group, source.end()),
                confirms ? Relation.CONFIRMS : Relation.SAYS);
        found.add(governs ? b : b.ungoverning());
        return true;
    }

    /// "…, said Michael Braun", "…, reports Animal Politico".
    private @Nullable Noun inverted(int i, int group, int begin, int end, Way way) {
        boolean mayTurn = way == Way.SAY
                && !words.isTold(row.tokens[i].lemma())
                && group == i
                && !row.tag(i, "VBG")
                && !row.tag(i, "VB");
        if (!mayTurn || i <= begin || i + 1 >= end) {
            return null;
        }
        boolean afterQuote = quotations.of(i - 1) >= 0 && quotations.of(i) != quotations.of(i - 1);
        boolean afterComma = row.isComma(i - 1) || row.isDash(i - 1);
        if (!afterQuote && !afterComma) {
            return null;
        }
        Noun noun = subjects.after(i + 1);
        if (noun == null || row.tag(noun.begin(), "PRP") && !afterQuote) {
            return null;
        }
        boolean ends = noun.end() >= end
                || row.isStop(noun.end())
                || row.isComma(noun.end())
                || row.word(noun.end(), "who")
                || row.isQuote(noun.end())
                || row.word(noun.end(), ":")
                || row.tag(noun.end(), "IN")
                || row.isTime(noun.end())
                || row.tag(noun.end(), "VBG")
                || row.tag(noun.end(), "RB")
                || row.isDash(noun.end());
        if (!ends) {
            return null;
        }
        boolean plain = row.tokens[i].lemma().equals("say");
        boolean closes = noun.end() >= end || row.isStop(noun.end());
        boolean turned = closes
                && words.isTurned(row.tokens[i].lemma())
                && row.tokens[noun.head()].tag().startsWith("NNP");
        if (!afterQuote && !plain && !turned && subjects.before(group) != null) {
            return null;
        }
        return plain || afterQuote || subjects.maySpeak(noun) ? noun : null;
    }

    /// "reports" and "says" at a clause's end are often taken for plural nouns.
    private boolean takenForNoun(int i, int begin, int end) {
        return i > begin
                && i + 1 < end
                && row.tag(i, "NNS")
                && (row.word(i, "reports") || row.word(i, "says") || row.word(i, "notes") || row.word(i, "claims"))
                && (row.isComma(i - 1) || row.closesQuote(i - 1))
                && row.tokens[i + 1].tag().startsWith("NNP");
    }

    private boolean hasAuxiliary(int group, int verb, String... forms) {
        for (int k = group; k < verb; k++) {
            for (String form : forms) {
                if (row.word(k, form)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean speaks(Noun subject, Way way) {
        int head = subject.meant().head();
        String lower = row.lower[head];
        if (lower.equals("it") && way != Way.SAY) {
            return false;
        }
        if (words.isNobody(lower) && !lower.equals("it") && !lower.equals("one") && !subject.isRelative()) {
            return false;
        }
        String tag = row.tokens[head].tag();
        boolean noun = tag.startsWith("N")
                || tag.startsWith("PRP")
                || tag.startsWith("W")
                || tag.equals("CD")
                || tag.equals("DT")
                || tag.equals("JJS")
                || lower.equals("that");
        return noun && !words.isTime(lower) && !(way == Way.SAY && words.isThing(row.tokens[head].lemma()));
    }

    private boolean governs(Way way, Noun subject, int verb, int after, Contents.Taken taken, int group) {
        if (isSelf(subject) || hasAuxiliary(group, verb, "not", "n't", "n’t", "never")) {
            return false;
        }
        if (!saysIndeed(group, verb)) {
            return false;
        }
        boolean open = taken.parenthetical() || contents.opensClause(after, way == Way.SAY);
        return switch (way) {
            case SAY, LABEL, CONFIRM -> open || words.takesObject(row.tokens[verb].lemma());
            case SHOW ->
                open && !isPlace(subject)
                        || isDocument(subject)
                        || words.takesObject(row.tokens[verb].lemma()) && isBody(subject);
            case THINK -> open || words.takesObject(row.tokens[verb].lemma());
            case CITE -> open;
            case STANCE -> false;
        };
    }

    /// "is expected to announce" says nothing yet; "went on to say" does.
    private boolean saysIndeed(int group, int verb) {
        for (int k = group + 1; k < verb; k++) {
            if (row.tag(k, "TO")) {
                return words.leadsOn(row.tokens[group].lemma());
            }
        }
        return true;
    }

    private boolean isPlace(Noun subject) {
        return row.tokens[subject.meant().head()].name().equals("LOCATION");
    }

    private boolean isBody(Noun subject) {
        int head = subject.meant().head();
        return row.tokens[head].name().equals("ORGANIZATION") || words.body(row.tokens[head].lemma()) != null;
    }

    private boolean isDocument(Noun subject) {
        String lemma = row.tokens[subject.meant().head()].lemma();
        return words.isDocument(lemma) || words.isOutlet(lemma);
    }

    /// "told Reuters", "said in an interview with El Universal": the paper passes the words on.
    private void medium(int verb, int after, Noun subject, List<Range> content, List<Brought> found) {
        int end = row.sentenceEnd(row.sentenceOf(verb));
        int from = -1;
        if (after > verb + 1 && row.inPhrase(verb + 1)) {
            from = verb + 1;
        }
        for (int i = verb + 1; from < 0 && i + 2 < end && i < verb + 8; i++) {
            if (row.word(i, "interview") && (row.word(i + 1, "with") || row.word(i + 1, "to"))) {
                from = i + 2;
            }
        }
        if (from < 0 || !row.inPhrase(from)) {
            return;
        }
        Noun noun = Noun.of(row.phraseBegin(from), row.phraseEnd(from), row.head(from, row.phraseEnd(from)));
        String lemma = row.tokens[noun.head()].lemma();
        boolean named = row.tokens[noun.head()].name().equals("ORGANIZATION")
                || words.isOutlet(lemma) && !row.tag(noun.head(), "NNS");
        if (!named || words.isHearer(row.lower[noun.head()])) {
            return;
        }
        List<Range> all = new ArrayList<>(content);
        all.add(new Range(Math.min(subject.begin(), verb), verb + 1));
        found.add(Brought.of(rule("medium"), Way.SAY, new Range(verb, verb + 1), noun, all, Relation.SAYS)
                .unlisted());
    }

    /// "cited figures from Y showing …", "quoted Y as saying …".
    private void cited(int verb, int end, List<Brought> found) {
        Noun source = verb + 1 < end ? subjects.after(verb + 1) : null;
        if (source != null && subjects.maySpeak(source)) {
            List<Range> content = List.of(new Range(source.end(), contents.clauseEnd(source.end(), verb)));
            found.add(Brought.of(rule("cited"), Way.CITE, new Range(verb, verb + 1), source, content, Relation.CITES)
                    .unlisted());
        }
    }
}
