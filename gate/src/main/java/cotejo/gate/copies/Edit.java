package cotejo.gate.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// What is done to a story to make a copy of it.
enum Edit {
    /// only its first three tenths are left
    CUT("cut") {
        @Override
        String of(Story story, Strangers strangers, Random random) {
            String[] words = Story.words(story.body());
            int kept = (words.length * 3 + 9) / 10;
            return story.headline() + "\n\n" + String.join(" ", List.of(words).subList(0, kept));
        }
    },
    /// it is a tenth of a page of sentences of other stories
    PAGE("page") {
        @Override
        String of(Story story, Strangers strangers, Random random) {
            int around = story.length() * 9;
            int before = random.nextInt(around);
            return strangers.paragraphs(before, random) + story.body() + "\n\n"
                    + strangers.paragraphs(around - before, random);
        }
    },
    /// its sentences in another order
    MOVED("moved") {
        @Override
        String of(Story story, Strangers strangers, Random random) {
            List<String> sentences = new ArrayList<>(story.sentences());
            Collections.shuffle(sentences, random);
            return story.headline() + "\n\n" + String.join(" ", sentences);
        }
    },
    /// one word in ten is another
    WORDS("words") {
        @Override
        String of(Story story, Strangers strangers, Random random) {
            String[] words = Story.words(story.body());
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < words.length; i++) {
                places.add(i);
            }
            Collections.shuffle(places, random);
            for (int place : places.subList(0, (words.length + 9) / 10)) {
                words[place] = strangers.word(random);
            }
            return story.headline() + "\n\n" + String.join(" ", words);
        }
    },
    /// another headline above it
    HEADLINE("headline") {
        @Override
        String of(Story story, Strangers strangers, Random random) {
            return strangers.headline(random) + "\n\n" + story.body();
        }
    },
    /// read by a machine: l and 1, 0 and O, rn and m taken for one another, now and then another letter, broken words
    PRINT("print") {
        @Override
        String of(Story story, Strangers strangers, Random random) {
            return misread(story.headline(), random) + "\n\n" + misread(story.body(), random);
        }
    };

    private static final double CONFUSED = 0.2;
    private static final double OTHER_LETTER = 0.005;
    private static final double BROKEN = 0.01;
    private static final String LOOK_ALIKE = "ceoahbunvyft";

    private final String word;

    Edit(String word) {
        this.word = word;
    }

    /// In the names of rows.
    String word() {
        return word;
    }

    abstract String of(Story story, Strangers strangers, Random random);

    private static String misread(String text, Random random) {
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean confused = random.nextDouble() < CONFUSED;
            if (confused && text.startsWith("rn", i)) {
                read.append('m');
                i++;
            } else if (confused && "l10Om".indexOf(c) >= 0) {
                read.append(
                        switch (c) {
                            case 'l' -> "1";
                            case '1' -> "l";
                            case '0' -> "O";
                            case 'O' -> "0";
                            default -> "rn";
                        });
            } else {
                int alike = LOOK_ALIKE.indexOf(c);
                boolean other = alike >= 0 && random.nextDouble() < OTHER_LETTER * 2;
                read.append(other ? LOOK_ALIKE.charAt(alike ^ 1) : c);
            }
            if (Character.isLetter(c)
                    && i + 1 < text.length()
                    && Character.isLetter(text.charAt(i + 1))
                    && random.nextDouble() < BROKEN) {
                read.append(random.nextBoolean() ? " " : "- ");
            }
        }
        return read.toString();
    }
}
