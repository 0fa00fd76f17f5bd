package cotejo.gate.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Sentences, words and headlines of stories, to put around and into others.
final class Strangers {
    private static final int LONG_STORY = 8;
    private static final int LONG_SENTENCE = 6;

    private final List<String> sentences = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> headlines = new ArrayList<>();

    Strangers(List<Story> stories) {
        for (Story story : stories) {
            List<String> of = story.sentences();
            headlines.add(story.headline());
            Collections.addAll(words, Story.words(story.body()));
            if (of.size() >= LONG_STORY) {
                of.stream()
                        .filter(sentence -> Story.words(sentence).length >= LONG_SENTENCE)
                        .forEach(sentences::add);
            }
        }
    }

    /// Paragraphs of about so many words.
    String paragraphs(int count, Random random) {
        StringBuilder paragraphs = new StringBuilder();
        int given = 0;
        while (given < count) {
            String sentence = sentences.get(random.nextInt(sentences.size()));
            given += Story.words(sentence).length;
            paragraphs.append(sentence).append("\n\n");
        }
        return paragraphs.toString();
    }

    String word(Random random) {
        return words.get(random.nextInt(words.size()));
    }

    String headline(Random random) {
        return headlines.get(random.nextInt(headlines.size()));
    }
}
