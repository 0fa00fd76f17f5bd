package cotejo.gate.kills;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Small files of many kinds, such as a newsroom's folder holds: news in two languages and every [Form], copies, whole
/// and changed, names nobody wants, and what is empty, broken or of no kind that is read. The same seed gives the same
/// bytes. In the order of names all is English at first, so that Spanish models are loaded in the midst of a run.
final class Corpus {
    private static final List<String> NAMES = List.of(
            "-dash.txt",
            "año nuevo: ¿qué?.txt",
            "'quoted' \"twice\" $HOME;",
            "line\nbreak.txt",
            ".hidden.txt",
            "😀.txt");
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H'};
    private static final String GERMAN = """
            Aus der Armee sind im vergangenen Jahr nach Angaben des Ministeriums 1.680 Soldaten desertiert. Die Zeitung
            berichtet, dass es in den Jahren zuvor mehr als 2.000 gewesen seien, und dass niemand den Grund dafür nennt.
            """;

    private final Path folder;
    private final Random random;
    private final List<Story> stories = new ArrayList<>();
    private int files;

    private Corpus(Path folder, Random random) {
        this.folder = folder;
        this.random = random;
    }

    /// @param folder is not there yet
    /// @return how many files were written
    static int write(Path folder, long seed) throws IOException {
        Corpus corpus = new Corpus(folder, new Random(seed));
        corpus.news();
        corpus.copies();
        corpus.oddNames();
        corpus.nothingToRead();
        return corpus.files;
    }

    private void news() throws IOException {
        for (Form form : Form.values()) {
            for (int i = 1; i <= form.pieces(); i++) {
                Tongue tongue = Tongue.values()[stories.size() % Tongue.values().length];
                String where = "news/" + tongue.code() + "/" + (2011 + i % 3);
                put(where + "/%s-%d.%s".formatted(form.ending(), i, form.ending()), form.of(story(tongue)));
            }
        }
    }

    private Story story(Tongue tongue) {
        Story story = Story.any(tongue, stories.size(), random);
        stories.add(story);
        return story;
    }

    /// A story that is there already.
    private Story known() {
        return stories.get(random.nextInt(stories.size()));
    }

    private void copies() throws IOException {
        byte[] bytes = Form.TEXT.of(stories.getFirst());
        put("mirror/same/again.txt", bytes);
        put("reprints/same.txt", bytes);
        put("reprints/headline.txt", Form.TEXT.of(known().under("Another desk’s headline")));
        put("reprints/cut.html", Form.PAGE.of(known().cut()));
        put("reprints/printed.pdf", Form.PRINT.of(known()));
    }

    private void oddNames() throws IOException {
        for (String name : NAMES) {
            Story story = story(random.nextBoolean() ? Tongue.ENGLISH : Tongue.SPANISH);
            try {
                put("odd/" + name, Form.TEXT.of(story));
            } catch (InvalidPathException | IOException e) {
                // This system has no such names; under another the story stands as well.
                put("odd/name-%d.txt".formatted(files), Form.TEXT.of(story));
            }
        }
        put("deep/1/2/3/4/5/6/7/8/9/story.txt", Form.TEXT.of(story(Tongue.ENGLISH)));
    }

    private void nothingToRead() throws IOException {
        put("odd/empty.txt", new byte[0]);
        put("odd/blank.txt", "  \n\n \t\n".getBytes(UTF_8));
        put("odd/german.txt", GERMAN.getBytes(UTF_8));
        put("odd/picture.png", PICTURE);
        for (Form broken : List.of(Form.WORD, Form.PRINT)) {
            byte[] whole = broken.of(known());
            put("odd/half." + broken.ending(), Arrays.copyOf(whole, whole.length / 2));
        }
        byte[] noise = new byte[2_000];
        random.nextBytes(noise);
        put("odd/noise.txt", noise);
    }

    private void put(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Path above = file.getParent();
        if (above != null) {
            Files.createDirectories(above);
        }
        Files.write(file, bytes);
        files++;
    }
}
