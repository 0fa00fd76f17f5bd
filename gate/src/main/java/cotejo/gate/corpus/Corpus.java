package cotejo.gate.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// All stories in all formats.
public final class Corpus {
    private Corpus() {}

    /// A file of the corpus.
    ///
    /// @param name with its suffix, unlike that of any other
    record Made(String name, Kind kind, List<Story> stories, byte[] bytes) {
        Made {
            stories = List.copyOf(stories);
        }
    }

    /// A file of the corpus, for those who need no more of it.
    public record Plain(String name, byte[] bytes) {}

    /// Of each format one file.
    public static List<Plain> samples() {
        List<Plain> samples = new ArrayList<>();
        for (Kind kind : Kinds.all()) {
            Made made = files(kind).getFirst();
            samples.add(new Plain(made.name(), made.bytes()));
        }
        return samples;
    }

    static List<Made> files(Kind kind) {
        List<Story> stories = Stories.all().stream()
                .filter(story -> fits(kind, story))
                .map(story -> kind.keeps(Kind.Keeps.TABLE) || kind.keeps(Kind.Keeps.TABLE_ALONE)
                        ? story
                        : story.withoutTable())
                .toList();
        List<Made> files = new ArrayList<>();
        if (kind.keeps(Kind.Keeps.PARTS)) {
            int half = stories.size() / 2;
            files.add(made(kind, "first", stories.subList(0, half)));
            files.add(made(kind, "second", stories.subList(half, stories.size())));
        } else {
            stories.forEach(story -> files.add(made(kind, story.name(), List.of(story))));
        }
        return files;
    }

    private static boolean fits(Kind kind, Story story) {
        if (kind.keeps(Kind.Keeps.TABLE_ALONE)) {
            return !story.rows().isEmpty();
        }
        return !kind.name().contains("windows")
                || Charset.forName("windows-1252").newEncoder().canEncode(Papers.text(story));
    }

    private static Made made(Kind kind, String name, List<Story> stories) {
        try {
            String file = String.format(Locale.ROOT, "%s-%s%s", kind.name(), name, kind.suffix());
            return new Made(file, kind, stories, kind.press().print(stories));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
