package cotejo.reading.attribution;

import cotejo.reading.text.Sentence;
import cotejo.reading.text.Tagged;
import cotejo.reading.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// All tokens of a document in one row, with the shallow noun phrases they form. Indexes below are indexes into
/// this row.
final class Row {
    final Tagged tagged;
    final Token[] tokens;
    final String[] lower;
    /// sentence of each token
    private final int[] sentenceOf;
    /// first token of each sentence, and the number of tokens at the end
    private final int[] sentenceBegin;
    private final int[] phraseBegin;
    private final int[] phraseEnd;
    private final ReportingWords words;

    Row(Tagged tagged, ReportingWords words) {
        this.tagged = tagged;
        this.words = words;
        List<Token> all = new ArrayList<>();
        sentenceBegin = new int[tagged.sentences().size() + 1];
        for (int s = 0; s < tagged.sentences().size(); s++) {
            sentenceBegin[s] = all.size();
            all.addAll(tagged.sentences().get(s).tokens());
        }
        sentenceBegin[tagged.sentences().size()] = all.size();
        tokens = all.toArray(new Token[0]);
        Retagging.of(words).mend(tokens);
        sentenceOf = new int[tokens.length];
        lower = new String[tokens.length];
        phraseBegin = new int[tokens.length];
        phraseEnd = new int[tokens.length];
        Arrays.fill(phraseBegin, -1);
        for (int s = 0; s + 1 < sentenceBegin.length; s++) {
            for (int i = sentenceBegin[s]; i < sentenceBegin[s + 1]; i++) {
                sentenceOf[i] = s;
                lower[i] = tokens[i].word().toLowerCase(Locale.ROOT);
            }
            phrases(sentenceBegin[s], sentenceBegin[s + 1]);
        }
    }

    int size() {
        return tokens.length;
    }

    int sentenceCount() {
        return sentenceBegin.length - 1;
    }

    int sentenceBegin(int sentence) {
        return sentenceBegin[sentence];
    }

    int sentenceEnd(int sentence) {
        return sentenceBegin[sentence + 1];
    }

    int sentenceOf(int token) {
        return sentenceOf[token];
    }

    Sentence sentence(int sentence) {
        return tagged.sentences().get(sentence);
    }

    int paragraphOf(int token) {
        return sentence(sentenceOf[token]).paragraph();
    }

    /// The first token that ends after the UTF-16 index; the number of tokens when there is none.
    int tokenAt(int utf16) {
        int low = 0;
        int high = tokens.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle].end() <= utf16) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean inPhrase(int i) {
        return phraseBegin[i] >= 0;
    }

    int phraseBegin(int i) {
        return phraseBegin[i];
    }

    int phraseEnd(int i) {
        return phraseEnd[i];
    }

    /// The last noun of a phrase: the one it is about.
    int head(int begin, int end) {
        for (int i = end - 1; i >= begin; i--) {
            String tag = tokens[i].tag();
            if (tag.startsWith("NN") || tag.equals("CD") || tag.equals("PRP")) {
                return i;
            }
        }
        return end - 1;
    }

    boolean tag(int i, String tag) {
        return tokens[i].tag().equals(tag);
    }

    boolean word(int i, String word) {
        return lower[i].equals(word);
    }

    boolean is(int i, FunctionWord kind) {
        return words.is(lower[i], kind);
    }

    boolean isVerb(int i) {
        return tokens[i].isVerb();
    }

    /// A verb that says when: not an infinitive, not a participle.
    boolean isFinite(int i) {
        return switch (tokens[i].tag()) {
            case "VBD", "VBZ", "VBP", "VBF", "VBC", "MD" -> true;
            default -> false;
        };
    }

    boolean isComma(int i) {
        return word(i, ",");
    }

    /// A dash between words, not a hyphen inside one.
    boolean isDash(int i) {
        return switch (lower[i]) {
            case "—", "–", "--", "―" -> true;
            case "-" -> !tag(i, "HYPH");
            default -> false;
        };
    }

    boolean isQuote(int i) {
        return opensQuote(i) || closesQuote(i);
    }

    boolean opensQuote(int i) {
        return switch (lower[i]) {
            case "“", "\"", "``", "«", "''", "“‘" -> true;
            default -> false;
        };
    }

    boolean closesQuote(int i) {
        return switch (lower[i]) {
            case "”", "\"", "''", "»", "’”", "'\"" -> true;
            default -> false;
        };
    }

    boolean opensParenthesis(int i) {
        return word(i, "(") || word(i, "[");
    }

    boolean closesParenthesis(int i) {
        return word(i, ")") || word(i, "]");
    }

    /// A full stop and its like.
    boolean isStop(int i) {
        String word = lower[i];
        return word.equals(".") || word.equals("?") || word.equals("!") || word.equals("…") || word.equals("...");
    }

    /// Whether the phrase that holds token i names a time ("Monday", "last week").
    boolean isTime(int i) {
        if (!inPhrase(i)) {
            return false;
        }
        int head = head(phraseBegin[i], phraseEnd[i]);
        return words.isTime(lower[head]) && !tokens[head].isName() || isYear(i);
    }

    /// "la ONG Provea", "diario Reforma": a word for what is named, not part of the name.
    boolean isKindOfBody(int i) {
        return words.nouns.isAnyBody(lower[i]) || words.nouns.isOutlet(lower[i]);
    }

    /// "in 2010".
    private boolean isYear(int i) {
        return phraseEnd[i] - phraseBegin[i] == 1
                && tag(i, "CD")
                && lower[i].length() == 4
                && (lower[i].startsWith("19") || lower[i].startsWith("20"))
                && i > sentenceBegin[sentenceOf[i]]
                && tag(i - 1, "IN");
    }

    /// The document's characters from one token to before another.
    String text(int begin, int end) {
        if (begin >= end) {
            return "";
        }
        return tagged.string().substring(tokens[begin].begin(), tokens[end - 1].end());
    }

    private void phrases(int begin, int end) {
        int i = begin;
        while (i < end) {
            if (!opens(i, end)) {
                i++;
                continue;
            }
            int j = i + 1;
            if (!tag(i, "PRP") && !tag(i, "EX")) {
                while (j < end && continues(j, i, end)) {
                    j++;
                }
            }
            while (j > i + 1 && (tag(j - 1, "CC") || lower[j - 1].equals("/"))) {
                j--;
            }
            for (int k = i; k < j; k++) {
                phraseBegin[k] = i;
                phraseEnd[k] = j;
            }
            i = j;
        }
    }

    private boolean opens(int i, int end) {
        return switch (tokens[i].tag()) {
            case "DT",
                    "PDT",
                    "PRP$",
                    "PRP",
                    "EX",
                    "CD",
                    "JJ",
                    "JJR",
                    "JJS",
                    "NN",
                    "NNS",
                    "NNP",
                    "NNPS",
                    "FW",
                    "$",
                    "#" -> true;
            case "RB", "RBR", "VBN", "VBG" ->
                tag(i, "VBN")
                                && words.nouns.isTitle(lower[i])
                                && i + 1 < end
                                && tokens[i + 1].tag().startsWith("NNP")
                        || i + 1 < end
                                && !isReportingStart(i)
                                && (tokens[i + 1].tag().startsWith("NN") || tag(i + 1, "JJ"))
                                && lower[i].indexOf('-') > 0;
            default -> false;
        };
    }

    private boolean isReportingStart(int i) {
        return words.way(tokens[i].lemma()) != null;
    }

    private boolean continues(int j, int begin, int end) {
        String tag = tokens[j].tag();
        Token before = tokens[j - 1];
        boolean afterNoun = before.tag().startsWith("NN") || before.tag().equals("CD");
        // "dijo a EFE Ana Ruiz": a body's name and a person's are two.
        if (before.name().equals("ORGANIZATION") && tokens[j].name().equals("PERSON")) {
            return false;
        }
        // "dijeron a Reuters fuentes militares": where adjectives follow their noun, no noun follows a name.
        if (words.has(Habit.ADJECTIVE_AFTER)
                && before.tag().startsWith("NNP")
                && before.isName()
                && (tag.equals("NN") || tag.equals("NNS"))
                && !tokens[j].isName()
                && Character.isLowerCase(tokens[j].word().charAt(0))) {
            return false;
        }
        return switch (tag) {
            case "NN", "NNS", "NNP", "NNPS" ->
                tokens[j].isName() || !(afterNoun && words.isTime(lower[j]) && !words.isTime(lower[j - 1]));
            case "JJ", "JJR", "JJS" ->
                words.has(Habit.ADJECTIVE_AFTER) || !(before.tag().equals("NNS") && !before.isName());
            case "CD", "$", "#", "FW", "POS" -> true;
            case "PRP$", "DT" ->
                before.tag().equals("PDT")
                        || before.tag().equals("POS")
                        || is(j - 1, FunctionWord.ALL)
                        || opensName(j, end);
            case "VBN", "VBG" ->
                j + 1 < end && !afterNoun && (tokens[j + 1].tag().startsWith("NN") || tag(j + 1, "JJ"));
            case "RB" -> j + 1 < end && !afterNoun && tag(j + 1, "JJ");
            case "CC" -> j + 1 < end && joins(j);
            case "HYPH" -> j + 1 < end && tokens[j].end() == tokens[j + 1].begin();
            default -> lower[j].equals("/") || lower[j].equals("&") || (lower[j].equals("-") && joins(j));
        };
    }

    /// "el diario La Jornada", "el blog español Los Lavaderos": the article belongs to the name.
    private boolean opensName(int j, int end) {
        return tokens[j].isName()
                && Character.isUpperCase(tokens[j].word().charAt(0))
                && j + 1 < end
                && tokens[j + 1].name().equals(tokens[j].name())
                && !tokens[j - 1].isName()
                && Character.isLowerCase(tokens[j - 1].word().charAt(0));
    }

    private boolean joins(int j) {
        String left = tokens[j - 1].tag();
        if (j + 1 >= tokens.length) {
            return false;
        }
        String right = tokens[j + 1].tag();
        boolean nouns = left.startsWith("NN") && right.startsWith("NN");
        return nouns || (left.startsWith("JJ") && right.startsWith("JJ"));
    }
}
