package cotejo.reading.attribution;

import cotejo.reading.text.Token;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Mends what taggers often take for something else where a voice is brought in: "…, reporta Reforma" (a verb), "un
/// reporte de la Sedena" (a noun).
record Retagging(ReportingWords words, Map<String, String> verbForms) {
    /// In tokens: so far before a verb the papers may stand that are its subject.
    private static final int REACH = 12;

    static Retagging of(ReportingWords words) {
        return new Retagging(words, words.verbForms());
    }

    void mend(Token[] tokens) {
        if (verbForms.isEmpty()) {
            return;
        }
        for (int i = 1; i + 1 < tokens.length; i++) {
            Token token = tokens[i];
            String lower = token.word().toLowerCase(java.util.Locale.ROOT);
            String lemma = verbForms.get(lower);
            boolean stands = opens(tokens[i - 1]) && (speaks(tokens[i + 1]) || needs(lemma, tokens[i + 1]))
                    || leans(tokens[i - 1]) && tokens[i + 1].tag().equals("IN");
            if (lemma != null && !token.isVerb() && stands) {
                tokens[i] = with(token, lemma, "VBZ");
            } else if (lemma != null && token.tag().equals("NN") && ends(tokens[i + 1]) && papersBefore(tokens, i)) {
                tokens[i] = with(token, lemma, "VBP");
            } else if (token.isVerb() && isArticle(tokens[i - 1]) && words.nouns.isDocument(lower)) {
                tokens[i] = with(token, lower, "NN");
            }
        }
    }

    private static Token with(Token token, String lemma, String tag) {
        return new Token(token.begin(), token.end(), token.word(), lemma, tag, "O");
    }

    private static boolean isArticle(Token token) {
        return token.tag().equals("DT") || token.tag().equals("PRP$");
    }

    /// What follows a verb that tells what papers say: "that", or the sentence's end.
    private boolean ends(Token after) {
        return words.is(after.word(), FunctionWord.THAT) || after.word().equals(".");
    }

    /// "**figures** from the State Department show", "**data** obtained from INEGI show": papers, and what hangs on
    /// them.
    private boolean papersBefore(Token[] tokens, int verb) {
        for (int i = verb - 1; i >= 0 && verb - i <= REACH; i--) {
            Token token = tokens[i];
            if (token.tag().equals("NNS") && words.nouns.isDocument(token.lemma())) {
                return true;
            }
            if (token.word().equals(",") || token.isVerb() && !token.tag().equals("VBN")) {
                return false;
            }
        }
        return false;
    }

    /// What stands before a verb that is put before its subject.
    private boolean opens(Token before) {
        String word = before.word();
        return word.equals(",")
                || word.equals("”")
                || word.equals("»")
                || word.equals("\"")
                || word.equals("—")
                || words.is(word.toLowerCase(java.util.Locale.ROOT), FunctionWord.AS);
    }

    /// "la desglosa por año": a pronoun, though it looks like an article.
    private boolean leans(Token before) {
        return words.is(before.word().toLowerCase(java.util.Locale.ROOT), FunctionWord.CLITIC);
    }

    /// "…, cifra **en** 3.000".
    private boolean needs(@Nullable String lemma, Token after) {
        return lemma != null && words.needed(lemma).contains(after.word());
    }

    private boolean speaks(Token after) {
        return after.tag().equals("DT")
                || Character.isUpperCase(after.word().charAt(0))
                || words.is(after.word(), FunctionWord.HEARER);
    }
}
