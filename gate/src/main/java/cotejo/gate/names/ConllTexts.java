package cotejo.gate.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The CoNLL sentences as plain texts, for those who want much text of a language and no marks.
public final class ConllTexts {
    private static final int SENTENCES = 20;

    private ConllTexts() {}

    /// Twenty sentences a text.
    public static List<String> paragraphs(Path file) {
        List<String> texts = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (Conll.Sentence sentence : Conll.sentences(file)) {
            sentences.add(sentence.text());
            if (sentences.size() == SENTENCES) {
                texts.add(String.join("\n", sentences));
                sentences.clear();
            }
        }
        return texts;
    }
}
