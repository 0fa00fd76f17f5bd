package cotejo.reading.attribution;

import cotejo.core.claim.Step.Relation;
import cotejo.reading.attribution.ReportingWords.Way;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds, sentence by sentence, the words that bring voices in.
final class Cues {
    private final Row row;
    private final ReportingWords words;
    private final Subjects subjects;
    private final Quotations quotations;
    private final Contents contents;
    private final String language;

    Cues(Row row, ReportingWords words, Quotations quotations) {
        this.row = row;
        this.words = words;
        this.quotations = quotations;
        this.subjects = new Subjects(row, words);
        this.contents = new Contents(row, words, quotations, subjects);
        this.language = row.tagged.language();
    }

    private String rule(String name) {
        return language + "/attribution/" + name;
    }

    List<Brought> in(int sentence) {
        List<Brought> found = new ArrayList<>();
        int begin = row.sentenceBegin(sentence);
        int end = row.sentenceEnd(sentence);
        for (int i = begin; i < end; i++) {
            int length = matches(words.according(), i, end);
            if (length > 0) {
                according(i, i + length, found);
                i += length - 1;
                continue;
            }
            length = matches(words.citing(), i, end);
            if (length > 0) {
                citing(i, i + length, found);
                i += length - 1;
                continue;
            }
            verb(i, begin, end, found);
        }
        return found;
    }

    private int matches(List<List<String>> phrases, int i, int end) {
        for (List<String> phrase : phrases) {
            int k = 0;
            while (k < phrase.size() && i + k < end && row.word(i + k, phrase.get(k))) {
                k++;
            }
            if (k == phrase.size()) {
                return k;
            }
        }
        return 0;
    }

    private void according(int cue, int cueEnd, List<Brought> found) {
        Noun source =
                cueEnd < row.size() && row.sentenceOf(cueEnd) == row.sentenceOf(cue) ? subjects.after(cueEnd) : null;
        if (source == null) {
            return;
        }
        List<Range> content = contents.around(cue, source.end());
        found.add(new Brought(rule("according"), new Range(cue, cueEnd), source, content, true, Relation.SAYS));
        confirmation(source.end(), found, content);
    }

    /// "reports confirmed by SEDENA": the confirmation speaks to what the first voice says.
    private void confirmation(int from, List<Brought> found, List<Range> content) {
        int end = row.sentenceEnd(row.sentenceOf(from - 1));
        for (int i = Math.max(from - 3, 0); i + 2 < end && i <= from; i++) {
            if (words.way(row.tokens[i].lemma()) == Way.CONFIRM && row.word(i + 1, "by")) {
                Noun source = subjects.after(i + 2);
                if (source != null) {
                    found.add(new Brought(
                            rule("confirmed"), new Range(i, i + 2), source, content, true, Relation.CONFIRMS));
                }
                return;
            }
        }
    }

    private void citing(int cue, int cueEnd, List<Brought> found) {
        if (cueEnd >= row.sentenceEnd(row.sentenceOf(cue)) || quotations.quoted(cue)) {
            return;
        }
        Noun source = subjects.after(cueEnd);
        if (source == null) {
            return;
        }
        List<Range> content = new ArrayList<>(contents.around(cue, source.end()));
        found.add(new Brought(rule("citing"), new Range(cue, cueEnd), source, content, true, Relation.CITES));
        if (row.tag(cue, "VBG")) {
            Noun subject = subjects.ofParticiple(cue);
            if (subject != null && speaks(subject)) {
                found.add(new Brought(
                        rule("participle"),
                        new Range(cue, cueEnd),
                        subject,
                        List.of(new Range(cueEnd, source.end())),
                        false,
                        Relation.SAYS));
            }
        }
    }

    private void verb(int i, int begin, int end, List<Brought> found) {
        Way way = words.way(row.tokens[i].lemma());
        if (way == null
                || found.stream().anyMatch(b -> b.cue().holds(i))
                || !(row.isVerb(i) || takenForNoun(i, begin, end))) {
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
        Noun subject = subjectOf(i, group, begin);
        if (subject == null || !speaks(subject) || quotations.quoted(i) && !reportsInside(way, subject)) {
            return;
        }
        int after = contents.afterHearer(i + 1, words.isTold(row.tokens[i].lemma()));
        Contents.Taken taken = contents.of(subject, group, i + 1, after);
        boolean governs = governs(way, subject, i, after, taken, group);
        add(found, "verb", way, i, subject, taken.ranges(), governs);
        if (governs) {
            medium(i, after, subject, taken.ranges(), found);
        }
        if (way == Way.CITE) {
            cited(i, end, found);
        }
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

    private @Nullable Noun subjectOf(int i, int group, int begin) {
        if (row.tag(i, "VBG") && group == i) {
            boolean hanging = i == begin || !row.inPhrase(i - 1);
            return hanging ? subjects.ofParticiple(i) : subjects.before(i);
        }
        return subjects.before(group);
    }

    private void add(
            List<Brought> found, String rule, Way way, int verb, Noun source, List<Range> content, boolean governs) {
        found.add(new Brought(
                rule(rule), new Range(verb, verb + 1), source, content, governs && way.governs(), Relation.SAYS));
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
        boolean governs = (way == Way.SAY || way == Way.THINK || confirms) && !words.isTold(row.tokens[i].lemma());
        found.add(new Brought(
                rule(confirms ? "confirmed" : "passive"),
                new Range(i, by + 1),
                source,
                contents.around(group, source.end()),
                governs,
                confirms ? Relation.CONFIRMS : Relation.SAYS));
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
        boolean plain = row.word(i, "said") || row.word(i, "says") || row.word(i, "reports");
        if (!afterQuote && !plain && subjects.before(group) != null) {
            return null;
        }
        return plain || afterQuote || row.tokens[noun.head()].isName() ? noun : null;
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

    private boolean speaks(Noun subject) {
        int head = subject.meant();
        String lower = row.lower[head];
        if (words.isNobody(lower) && !lower.equals("it") && !lower.equals("one") && !subject.isRelative()) {
            return false;
        }
        return !words.isTime(lower) && !row.tag(head, "EX");
    }

    private boolean governs(Way way, Noun subject, int verb, int after, Contents.Taken taken, int group) {
        if (isSelf(subject) || hasAuxiliary(group, verb, "not", "n't", "n’t", "never")) {
            return false;
        }
        boolean open = taken.parenthetical() || contents.opensClause(after);
        return switch (way) {
            case SAY, LABEL, CONFIRM -> open || words.takesObject(row.tokens[verb].lemma());
            case SHOW -> open || isDocument(subject);
            case THINK -> open || words.takesObject(row.tokens[verb].lemma());
            case CITE -> open;
            case STANCE -> false;
        };
    }

    private boolean isDocument(Noun subject) {
        String lemma = row.tokens[subject.meant()].lemma();
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
        found.add(new Brought(rule("medium"), new Range(verb, verb + 1), noun, all, true, Relation.SAYS));
    }

    /// "cited figures from Y showing …", "quoted Y as saying …".
    private void cited(int verb, int end, List<Brought> found) {
        Noun source = verb + 1 < end ? subjects.after(verb + 1) : null;
        if (source != null) {
            found.add(new Brought(
                    rule("cited"),
                    new Range(verb, verb + 1),
                    source,
                    List.of(new Range(source.end(), contents.clauseEnd(source.end(), verb))),
                    true,
                    Relation.CITES));
        }
    }
}
