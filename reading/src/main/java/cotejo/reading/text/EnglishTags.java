package cotejo.reading.text;

import cotejo.reading.lexicon.LexiconFile;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Parts of speech of English words. The tagger tries every tag a word has been seen with, in every combination with
/// those of the two words before; most of its time goes into tags no word bears. Those are left out here, by
/// lexicon/en/tags.yaml: a third of the time is left, and one tag in a thousand is another.
final class EnglishTags {
    private static final String MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    /// A word with so many tags is one the tagger has never met.
    private static final int MANY = 20;
    private static final List<String> ENDINGS = List.of("ing", "ed", "ly", "s");

    private final MaxentTagger tagger = Tags.load(MODEL);
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> shapes = new HashMap<>();

    EnglishTags() {
        LexiconFile file = LexiconFile.load("en/tags.yaml");
        file.map("words", LexiconFile::strings)
                .forEach((tags, of) -> of.forEach(word -> words.put(word, Set.of(tags.split(" ")))));
        file.at("unknown")
                .properties()
                .forEach(entry -> shapes.put(entry.getKey(), Set.copyOf(LexiconFile.strings(entry.getValue()))));
    }

    void tag(List<CoreLabel> sentence) {
        List<TaggedWord> tagged = new Narrowed().tagSentence(sentence, false);
        for (int i = 0; i < sentence.size(); i++) {
            sentence.get(i).setTag(tagged.get(i).tag());
        }
    }

    /// One sentence, while it is tagged.
    private final class Narrowed extends TestSentence {
        private String[][] tags = new String[0][];

        Narrowed() {
            super(tagger);
        }

        @Override
        protected String[] stringTagsAt(int position) {
            int word = position - leftWindow();
            if (word < 0 || word >= size) {
                return super.stringTagsAt(position);
            }
            if (tags.length != size) {
                tags = new String[size][];
            }
            if (tags[word] == null) {
                tags[word] = narrowed(super.stringTagsAt(position), sent.get(word));
            }
            return tags[word];
        }
    }

    private String[] narrowed(String[] all, String word) {
        if (all.length < 3) {
            return all;
        }
        Set<String> plausible = all.length > MANY ? shapes.get(shape(word)) : words.get(word.toLowerCase(Locale.ROOT));
        if (plausible == null) {
            return all;
        }
        List<String> left = new ArrayList<>(Arrays.asList(all));
        left.retainAll(plausible);
        return left.isEmpty() ? all : left.toArray(String[]::new);
    }

    /// What a word never met looks like, as the lexicon calls it; nothing it knows where it has neither letter nor
    /// digit.
    private static String shape(String word) {
        int letters = (int) word.chars().filter(Character::isLetter).count();
        int digits = (int) word.chars().filter(Character::isDigit).count();
        if (digits > 0) {
            return letters == 0 ? "digits" : "digit";
        }
        if (letters == 0) {
            return "";
        }
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        String lower = word.toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending)) {
                return capital ? "capital-" + ending : ending;
            }
        }
        return capital ? "capital" : "lower";
    }
}
