package cotejo.reading.noun;

import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Token;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A noun phrase together with the phrases that hang on it by prepositions: "price of gasoline in Johannesburg".
public final class Groups {
    /// In tokens; what goes on longer is no phrase.
    private static final int LONGEST = 24;

    private final NounPhrases phrases;
    private final Set<String> links;
    private final Set<String> behind;
    private final Set<String> times;

    public Groups(String language, NounPhrases phrases) {
        this.phrases = phrases;
        LexiconFile file = LexiconFile.load(language + "/clauses.yaml");
        links = new HashSet<>(file.strings("links"));
        behind = new HashSet<>(file.strings("links-behind"));
        times = new HashSet<>(file.strings("time-nouns"));
    }

    /// Tokens from `from` up to and without `to`.
    public record Group(int from, int to) {}

    /// The group that begins at `at`, articles stepped over; null when no noun phrase begins there, or only a time.
    ///
    /// @param ceiling index it does not reach: the next figure
    public @Nullable Group from(Sentence sentence, int at, int ceiling) {
        int from = pastArticles(sentence, at);
        NounPhrase phrase = phrases.phrase(sentence, from);
        if (phrase == null || phrase.to() > ceiling || isTime(phrase)) {
            return null;
        }
        int to = phrase.to();
        while (to - from < LONGEST
                && to < sentence.size()
                && behind.contains(sentence.token(to).word().toLowerCase(Locale.ROOT))) {
            NounPhrase next = phrases.phrase(sentence, pastArticles(sentence, to + 1));
            if (next == null || next.to() > ceiling || isTime(next)) {
                break;
            }
            to = next.to();
        }
        return new Group(from, to);
    }

    /// The group that ends right before `end`; null when no noun stands there, or only a time.
    ///
    /// @param floor index it does not reach below: the end of the figure before
    public @Nullable Group before(Sentence sentence, int end, int floor) {
        if (end > floor + 2 && sentence.token(end - 1).tag().equals("CD") && isLink(sentence, end - 2)) {
            // "the economy in 2022"
            return before(sentence, end - 2, floor);
        }
        if (end > floor + 4
                && sentence.token(end - 1).tag().equals("CD")
                && sentence.token(end - 2).tag().equals("CC")
                && sentence.token(end - 3).tag().equals("CD")
                && isLink(sentence, end - 4)) {
            // "sampling between 2014 and 2017"
            return before(sentence, end - 4, floor);
        }
        int from = phraseStart(sentence, end, floor);
        if (from < 0) {
            return null;
        }
        int to = end;
        while (from > floor + 1 && end - from < LONGEST && isLink(sentence, from - 1)) {
            int wider = phraseStart(sentence, from - 1, floor);
            if (wider < 0) {
                break;
            }
            if (isTime(sentence, to)) {
                // "revenue in the quarter": the time says nothing of what is told.
                to = from - 1;
            }
            from = wider;
        }
        return isTime(sentence, to) ? null : new Group(from, to);
    }

    private boolean isTime(Sentence sentence, int end) {
        return times.contains(sentence.token(end - 1).lemma());
    }

    /// Index where the noun phrase that ends right before `end` begins; -1 when no noun ends there.
    private int phraseStart(Sentence sentence, int end, int floor) {
        int at = end - 1;
        if (at < floor || !sentence.token(at).isNoun() && !numbersName(sentence, at)) {
            return -1;
        }
        boolean noun = sentence.token(at).isNoun();
        int from = end;
        while (at >= floor && end - at < LONGEST) {
            Token token = sentence.token(at);
            String tag = token.tag();
            boolean inside = token.isNoun()
                    || tag.startsWith("JJ")
                    || tag.equals("POS")
                    || tag.equals("CD") && numbersName(sentence, at)
                    || tag.equals("HYPH")
                    || tag.equals("DT")
                    || tag.equals("PRP$")
                    || (tag.equals("VBN") || tag.equals("VBG")) && from < end && !afterAuxiliary(sentence, at)
                    || tag.equals("CC") && from < end && at > 0 && joins(sentence, at);
            if (!inside || from < end && isApart(sentence, at)) {
                break;
            }
            noun |= token.isNoun();
            from = at;
            at--;
            if (tag.equals("DT") || tag.equals("PRP$")) {
                break;
            }
        }
        return noun ? from : -1;
    }

    /// "S&P 500", "TA-25": a number behind a name belongs to it.
    private static boolean numbersName(Sentence sentence, int at) {
        if (at == 0 || !sentence.token(at).tag().equals("CD")) {
            return false;
        }
        Token before = sentence.token(at - 1);
        return before.tag().startsWith("NNP")
                || before.is("-") && before.end() == sentence.token(at).begin();
    }

    /// "Since last season Wood …", "before the crisis global debt …": the noun ends another phrase.
    private boolean isApart(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.isNoun()
                && (times.contains(token.lemma())
                        || !token.isName() && sentence.token(at + 1).tag().startsWith("JJ"));
    }

    private static boolean afterAuxiliary(Sentence sentence, int at) {
        return at == 0
                || sentence.token(at - 1).isVerb()
                || sentence.token(at - 1).tag().equals("RB")
                || sentence.token(at - 1).tag().equals("PRP");
    }

    private static boolean joins(Sentence sentence, int at) {
        Token before = sentence.token(at - 1);
        Token after = sentence.token(at + 1);
        return before.isNoun() && after.isNoun()
                || before.tag().startsWith("JJ") && after.tag().startsWith("JJ");
    }

    private boolean isLink(Sentence sentence, int at) {
        return links.contains(sentence.token(at).word().toLowerCase(Locale.ROOT));
    }

    private boolean isTime(NounPhrase phrase) {
        return times.contains(phrase.headToken().lemma());
    }

    private static int pastArticles(Sentence sentence, int at) {
        int i = at;
        while (i < sentence.size()
                && (sentence.token(i).tag().equals("DT")
                        || sentence.token(i).tag().equals("PDT")
                        || sentence.token(i).tag().equals("PRP$"))) {
            i++;
        }
        return i;
    }

    /// The words of a group that carry meaning, without articles, prepositions and the like; what is written together
    /// stays together.
    public static String words(Sentence sentence, Group group) {
        StringBuilder words = new StringBuilder();
        int end = -1;
        for (int i = group.from(); i < group.to(); i++) {
            Token token = sentence.token(i);
            boolean glued = token.begin() == end && !token.tag().equals("POS");
            boolean hyphen =
                    glued && (token.is("-") || token.is("&") || token.tag().equals("HYPH"));
            if (!hyphen && !isContent(token)) {
                end = -1;
                continue;
            }
            if (!glued && !words.isEmpty()) {
                words.append(' ');
            }
            words.append(token.word());
            end = token.end();
        }
        return words.toString();
    }

    private static boolean isContent(Token token) {
        String tag = token.tag();
        return token.isNoun() || tag.startsWith("JJ") || tag.equals("CD") || tag.startsWith("VB");
    }
}
