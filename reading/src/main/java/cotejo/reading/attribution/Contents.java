package cotejo.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a voice is made to say: the stretch before its cue, after it, or both, quotations in full.
final class Contents {
    private final Row row;
    private final ReportingWords words;
    private final Quotations quotations;
    private final Subjects subjects;
    private final NounsAhead ahead;

    Contents(Row row, ReportingWords words, Quotations quotations, Subjects subjects, NounsAhead ahead) {
        this.row = row;
        this.words = words;
        this.quotations = quotations;
        this.subjects = subjects;
        this.ahead = ahead;
    }

    /// @param parenthetical whether voice and verb stand aside from what is said ("…, X said")
    record Taken(List<Range> ranges, boolean parenthetical) {}

    /// The content of "voice verb": after the verb, or before the voice where nothing but adverbs follows.
    Taken of(Noun subject, int group, int verbEnd, int after) {
        int sentence = row.sentenceOf(group);
        int begin = row.sentenceBegin(sentence);
        int end = row.sentenceEnd(sentence);
        int first = Math.min(subject.begin(), group);
        int rest = isObject(verbEnd - 1, after, end) ? after : skipAdverbials(after, end);
        boolean aside = first > begin && standsAside(first - 1) && !(first - 1 == begin && row.isDash(begin));
        // "…, dijo un testigo que pidió el anonimato": after a clause and a verb put first, it tells of the subject.
        boolean told = aside
                && subject.begin() >= verbEnd
                && rest < end
                && row.is(rest, FunctionWord.THAT)
                && tells(begin, first - 1);
        boolean closed = told
                || rest >= end
                || row.isStop(rest)
                || row.isDash(rest)
                || row.closesParenthesis(rest)
                || row.word(rest, ";");
        boolean comma = rest < end && row.isComma(rest);
        if (closed || comma || row.isFinite(rest)) {
            Noun object = relativeObject(first, begin);
            if (object != null) {
                return new Taken(List.of(new Range(object.begin(), object.end())), true);
            }
        }
        List<Range> ranges = new ArrayList<>();
        if (aside && (closed || comma)) {
            ranges.add(before(first));
            int spoken = rest < end && row.isDash(rest) ? resumed(rest + 1, end) : -1;
            if (spoken >= 0) {
                ranges.add(quotations.all().get(spoken));
            }
            if (comma && !(rest + 1 < end && row.tag(rest + 1, "VBG"))) {
                ranges.add(new Range(rest + 1, clauseEnd(rest + 1, first)));
            }
            return new Taken(kept(ranges), true);
        }
        if (closed && first == begin && rest <= Math.max(verbEnd, subject.end())) {
            return new Taken(quotedBefore(begin), true);
        }
        if (closed) {
            int from = subject.begin() < verbEnd ? verbEnd : after;
            return new Taken(kept(List.of(new Range(from, Math.min(rest, end)))), false);
        }
        if (aside && quotations.of(first - 1) >= 0
                || aside
                        && first - 2 >= begin
                        && quotations.of(first - 2) >= 0
                        && quotations.of(first) != quotations.of(first - 2)) {
            ranges.add(before(first));
        }
        ranges.add(new Range(after, clauseEnd(after, first)));
        return new Taken(kept(ranges), !ranges.isEmpty() && ranges.getFirst().begin() < first);
    }

    /// "informó **de 15 muertes**": a phrase with "of" that is the verb's object.
    private boolean isObject(int verb, int from, int end) {
        return from + 1 < end
                && row.is(from, FunctionWord.OF)
                && row.inPhrase(from + 1)
                && !row.isTime(from + 1)
                && words.takesObject(row.tokens[verb].lemma());
    }

    /// Whether the words up to a mark are a clause.
    boolean tells(int begin, int mark) {
        if (mark > begin && row.isQuote(mark - 1)) {
            return true;
        }
        for (int i = mark - 1; i >= begin && i > mark - 40; i--) {
            if (row.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /// "—… —dijo Ruiz—, …": the speech that goes on behind the second dash; -1 where none does.
    private int resumed(int from, int end) {
        int i = from < end && (row.isComma(from) || row.word(from, ";")) ? from + 1 : from;
        return i < end ? quotations.of(i) : -1;
    }

    /// "the 900 cases that INEGI reported": what is said stands before "that".
    private @Nullable Noun relativeObject(int subject, int begin) {
        boolean relative = subject - 2 >= begin
                && (row.tag(subject - 1, "WDT") || row.is(subject - 1, FunctionWord.THAT))
                && row.inPhrase(subject - 2);
        return relative ? subjects.endingAt(subject - 2) : null;
    }

    /// “… ?” he asked: the quotation that ended the sentence before, in the same paragraph.
    private List<Range> quotedBefore(int begin) {
        int quotation = begin == 0 ? -1 : quotations.of(begin - 1);
        boolean same = begin > 0 && row.paragraphOf(begin - 1) == row.paragraphOf(begin);
        return quotation >= 0 && same && quotations.of(begin) != quotation
                ? List.of(quotations.all().get(quotation))
                : List.of();
    }

    List<Range> beforeInverted(int verb, int sourceEnd) {
        List<Range> ranges = new ArrayList<>();
        ranges.add(before(verb));
        int end = row.sentenceEnd(row.sentenceOf(verb));
        int next = sourceEnd;
        boolean introduced = ranges.stream().noneMatch(range -> hasVerb(range));
        if (next + 1 < end && row.isComma(next) && (row.isFinite(next + 1) || row.opensQuote(next + 1) || introduced)) {
            ranges.add(new Range(next + 1, clauseEnd(next + 1, verb)));
        } else if (next + 1 < end && row.word(next, ":")) {
            ranges.add(new Range(next + 1, end));
        }
        return kept(ranges);
    }

    private boolean hasVerb(Range range) {
        for (int i = range.begin(); i < range.end(); i++) {
            if (row.isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    /// Both sides of a phrase such as "according to X": what precedes, and what follows unless the phrase ends the
    /// clause.
    List<Range> around(int cue, int sourceEnd) {
        int sentence = row.sentenceOf(cue);
        int begin = row.sentenceBegin(sentence);
        int end = row.sentenceEnd(sentence);
        List<Range> ranges = new ArrayList<>();
        boolean fronted = true;
        for (int i = cue - 1; i >= begin && fronted; i--) {
            if (row.isComma(i) && i - begin > 3 || row.word(i, ";") || row.word(i, ":")) {
                break;
            }
            fronted = !row.isVerb(i) && i > cue - 8;
        }
        boolean opened = cue > begin
                && (row.is(cue - 1, FunctionWord.JOINS)
                        || row.is(cue - 1, FunctionWord.THAT)
                        || row.tag(cue - 1, "WDT"))
                && sourceEnd < end
                && !row.isStop(sourceEnd);
        if (cue == begin
                || opened
                || fronted
                        && sourceEnd < end
                        && (row.isComma(sourceEnd) || row.inPhrase(sourceEnd))
                        && !row.isComma(cue - 1)) {
            ranges.add(new Range(sourceEnd, clauseEnd(sourceEnd, cue)));
            return kept(ranges);
        }
        ranges.add(before(cue));
        // "Se calcula, según la ONU, que …": what the verb before the cue opens.
        boolean complement = cue - 2 >= begin && row.isComma(cue - 1) && row.isVerb(cue - 2);
        if (sourceEnd + 1 < end
                && row.isComma(sourceEnd)
                && !row.tag(sourceEnd + 1, "WDT")
                && !words.isBreak(row.lower[sourceEnd + 1])
                && (complement || !row.tag(sourceEnd + 1, "WP"))
                && !row.tag(sourceEnd + 1, "VBG")) {
            ranges.add(new Range(sourceEnd + 1, clauseEnd(sourceEnd + 1, cue)));
        }
        return kept(ranges);
    }

    /// The whole clause but the cue and its source: "X, citing Y, said …".
    List<Range> everythingBut(int cue, int sourceEnd) {
        List<Range> ranges = new ArrayList<>();
        ranges.add(before(cue));
        ranges.add(new Range(sourceEnd, clauseEnd(sourceEnd, cue)));
        return kept(ranges);
    }

    private static List<Range> kept(List<Range> ranges) {
        return ranges.stream().filter(range -> !range.isEmpty()).toList();
    }

    /// From where the words before a cue run: the quotation's start where one ends here, else the clause's.
    Range before(int to) {
        int begin = row.sentenceBegin(row.sentenceOf(to));
        int last = to - 1;
        if (last >= begin && (row.isComma(last) || row.isDash(last)) && last > begin) {
            last--;
        }
        int quotation = quotations.of(last);
        if (quotation >= 0 && quotations.of(to) != quotation) {
            Range quote = quotations.all().get(quotation);
            return new Range(quote.begin() < begin ? quote.begin() : clauseBegin(quote.begin(), begin), to);
        }
        return new Range(clauseBegin(to, begin), to);
    }

    private int clauseBegin(int to, int begin) {
        for (int i = to - 1; i >= begin; i--) {
            if (row.word(i, ";") && !quotations.quoted(i)) {
                return i + 1;
            }
        }
        return begin;
    }

    /// Where what a voice says after its cue ends: with the sentence, a semicolon, or the parenthesis or dashes
    /// that hold the cue.
    int clauseEnd(int from, int cue) {
        int end = row.sentenceEnd(row.sentenceOf(cue));
        int begin = row.sentenceBegin(row.sentenceOf(cue));
        boolean dashed = false;
        boolean parenthesis = false;
        for (int i = begin; i < cue; i++) {
            dashed ^= row.isDash(i) && !row.word(i, "-");
            parenthesis = row.opensParenthesis(i) || parenthesis && !row.closesParenthesis(i);
        }
        boolean relative = cue > begin && (row.tag(cue, "WP") || row.tag(cue, "WDT"));
        for (int i = from; i < end; i++) {
            if (quotations.quoted(i)) {
                continue;
            }
            boolean stops = row.word(i, ";")
                    || dashed && row.isDash(i) && !row.word(i, "-")
                    || parenthesis && row.closesParenthesis(i)
                    || row.isComma(i)
                            && i + 1 < end
                            && (words.isBreak(row.lower[i + 1]) || relative && row.isFinite(i + 1));
            if (stops) {
                return i;
            }
        }
        return end;
    }

    private boolean standsAside(int i) {
        return row.isComma(i) || row.isDash(i) || row.closesQuote(i) || row.isStop(i);
    }

    /// Skips the person told: "told reporters", "told Reuters on Monday", "dijo a Reforma".
    int afterHearer(int from, boolean told) {
        int end = from > 0 ? row.sentenceEnd(row.sentenceOf(from - 1)) : from;
        if (from + 1 < end && row.is(from, FunctionWord.HEARER) && row.inPhrase(from + 1)) {
            return row.phraseEnd(from + 1);
        }
        if (told && from < end && row.inPhrase(from)) {
            int i = row.phraseEnd(from);
            while (i + 1 < end && row.is(i, FunctionWord.PLACES) && row.inPhrase(i + 1)) {
                i = row.phraseEnd(i + 1);
            }
            return i;
        }
        return from;
    }

    /// Past "el lunes", "en un comunicado" and the like.
    int afterAdverbials(int from) {
        return skipAdverbials(from, row.sentenceEnd(row.sentenceOf(from - 1)));
    }

    private int skipAdverbials(int from, int end) {
        int i = from;
        for (int step = 0; step < 12 && i < end; step++) {
            if (row.tag(i, "RB") || row.isTime(i) && !row.tag(i, "CD")) {
                i = row.isTime(i) ? row.phraseEnd(i) : i + 1;
            } else if ((ahead.isNounPreposition(i) || row.is(i, FunctionWord.ADVERBIAL))
                    && i + 1 < end
                    && row.inPhrase(i + 1)) {
                i = row.phraseEnd(i + 1);
            } else if (row.tag(i, "VBN") && i + 2 < end && row.is(i + 1, FunctionWord.BY) && row.inPhrase(i + 2)) {
                i = row.phraseEnd(i + 2);
            } else if (i > from && row.tag(i, "VBN") && i + 1 < end && row.is(i + 1, FunctionWord.THAT)) {
                // "indicó en un informe corregido que"
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    /// Whether words are plainly made to follow: "que …", "“…”", ":", with adverbials between.
    boolean opensSpeech(int from) {
        int end = row.sentenceEnd(row.sentenceOf(from - 1));
        int i = skipAdverbials(from, end);
        return i < end
                && (row.is(i, FunctionWord.THAT)
                        || row.opensQuote(i)
                        || row.word(i, ":")
                        || i == from && row.is(i, FunctionWord.ASKS));
    }

    /// Whether a clause, quotation or colon begins here: "that …", "“…”", "12 people died".
    ///
    /// @param adverbials whether "in March" and the like may stand between: "said in March that"
    boolean opensClause(int from, boolean adverbials) {
        int end = from > 0 ? row.sentenceEnd(row.sentenceOf(from - 1)) : 0;
        int i = adverbials ? skipAdverbials(from, end) : from;
        if (!adverbials && i < end && row.tag(i, "IN") && !row.is(i, FunctionWord.THAT)) {
            return row.is(i, FunctionWord.ASKS);
        }
        if (i >= end) {
            return false;
        }
        if (row.tag(i, "TO")) {
            return false;
        }
        if (row.is(i, FunctionWord.THAT)
                || row.isQuote(i)
                || row.word(i, ":")
                || row.is(i, FunctionWord.ASKS)
                || row.isComma(i)) {
            return true;
        }
        if (!words.has(Habit.BARE_CLAUSE)) {
            return false;
        }
        int relatives = 0;
        for (int k = i; k < end && k < i + 40; k++) {
            if (!adverbials && row.isComma(k)) {
                return false;
            }
            if (row.tag(k, "WP") || row.tag(k, "WDT") || k > i && row.is(k, FunctionWord.THAT)) {
                relatives++;
            } else if (row.isFinite(k) && (k == 0 || !row.isFinite(k - 1))) {
                if (relatives == 0) {
                    return k > i;
                }
                relatives--;
            }
        }
        return false;
    }
}
