package cotejo.serving.line;

import cotejo.core.collate.Gist;
import cotejo.core.collate.Line;
import cotejo.serving.page.Tag;
import cotejo.serving.page.Tag.Tone;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/// The standing of a line or stretch as tags: two words and flags.
public final class Standing {
    private Standing() {}

    /// All that is told of a line in a few words.
    public static List<Tag> tags(Line line, Wording words) {
        return tags(line, line.statedOrigins(), words);
    }

    public static List<Tag> tags(Gist gist, Wording words) {
        return tags(gist.line(), gist.origins(), words);
    }

    private static List<Tag> tags(Line line, int statedOrigins, Wording words) {
        List<Tag> tags = new ArrayList<>();
        tags.add(Tag.of(origins(line, statedOrigins, words), Tone.PLAIN));
        tags.add(figures(line.figuresWord(), words));
        tags.addAll(flags(line, words));
        return List.copyOf(tags);
    }

    private static String origins(Line line, int stated, Wording words) {
        return switch (line.originsWord()) {
            case NOT_STATED -> words.say("origins.not_stated");
            case ONE -> words.say("origins.one");
            case SEVERAL -> words.count("origins.several", stated);
        };
    }

    /// How figures of one scope stand.
    public static Tag figures(Line.FiguresWord word, Wording words) {
        Tone tone = switch (word) {
            case ALONE -> Tone.QUIET;
            case AGREE -> Tone.OK;
            case DIFFER -> Tone.BAD;
            case DIFFER_EXPLAINED, REVISED -> Tone.VAR;
        };
        return Tag.of(words.word("figures", word), tone);
    }

    /// The same with how many figures share a point.
    public static Tag figures(Line.Stretch stretch, Wording words) {
        Tag tag = figures(stretch.figuresWord(), words);
        return stretch.figuresWord() == Line.FiguresWord.AGREE && stretch.agreeing() > 1
                ? Tag.of(words.count("figures.agreeing", stretch.agreeing()), tag.tone())
                : tag;
    }

    public static List<Tag> flags(Line line, Wording words) {
        return line.flags().stream()
                .sorted()
                .map(flag -> Tag.of(
                        words.word("flag", flag),
                        switch (flag) {
                            case VARIANTS -> Tone.VAR;
                            case INCOMPLETE, OPEN_ENDED -> Tone.PLAIN;
                        }))
                .toList();
    }
}
