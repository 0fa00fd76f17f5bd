package cotejo.storing.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballProgram;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/// Words as the index holds them: in lower case and without accents, and at the same place once more by their stem in
/// each language they may be in. So a bare word finds its other forms, and words in quotation marks, wildcards and
/// the like work on the words as they are. Numbers stand there without their separators too: 56886 finds "56,886" and
/// "56.886".
final class Analysis {
    /// Before a stem, so that no stem is taken for a word.
    private static final char MARK = '\u0001';

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})++");

    private Analysis() {}

    /// For texts of a language; for those that may be in either, with the stems of both.
    static Analyzer of(String language) {
        return switch (language) {
            case "en" -> ENGLISH;
            case "es" -> SPANISH;
            default -> EITHER;
        };
    }

    private enum Stem {
        ENGLISH('e') {
            @Override
            SnowballStemmer fresh() {
                return new EnglishStemmer();
            }
        },
        SPANISH('s') {
            @Override
            SnowballStemmer fresh() {
                return new SpanishStemmer();
            }
        };

        private final char letter;

        Stem(char letter) {
            this.letter = letter;
        }

        abstract SnowballStemmer fresh();
    }

    private static final Analyzer ENGLISH = new Words(List.of(Stem.ENGLISH));
    private static final Analyzer SPANISH = new Words(List.of(Stem.SPANISH));
    private static final Analyzer EITHER = new Words(List.of(Stem.ENGLISH, Stem.SPANISH));

    /// Each word of some text, with what else it is held by: first the word itself.
    static List<Set<String>> words(String text) {
        List<Set<String>> words = new ArrayList<>();
        try (TokenStream stream = EITHER.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    words.add(new LinkedHashSet<>());
                }
                words.getLast().add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static final class Words extends Analyzer {
        private final List<Stem> stems;

        Words(List<Stem> stems) {
            this.stems = stems;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
            return new TokenStreamComponents(words, new Variants(folded, stems));
        }
    }

    /// After each word, at its place, what else it is held by.
    private static final class Variants extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final List<Stem> stems;
        private final List<SnowballStemmer> stemmers;
        private final Deque<String> more = new ArrayDeque<>();
        private @Nullable State state;

        Variants(TokenStream words, List<Stem> stems) {
            super(words);
            this.stems = stems;
            this.stemmers = stems.stream().map(Stem::fresh).toList();
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!more.isEmpty()) {
                restoreState(state);
                term.setEmpty().append(more.removeFirst());
                step.setPositionIncrement(0);
                return true;
            }
            if (!input.incrementToken()) {
                return false;
            }
            String word = term.toString();
            if (GROUPED.matcher(word).matches()) {
                more.add(word.replace(",", "").replace(".", ""));
            } else if (Character.isLetter(word.codePointAt(0))) {
                for (int i = 0; i < stems.size(); i++) {
                    more.add(MARK + "" + stems.get(i).letter + stem(stemmers.get(i), word));
                }
            }
            if (!more.isEmpty()) {
                state = captureState();
            }
            return true;
        }

        private static String stem(SnowballStemmer stemmer, String word) {
            SnowballProgram program = stemmer;
            program.setCurrent(word);
            stemmer.stem();
            return program.getCurrent();
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            more.clear();
        }
    }
}
