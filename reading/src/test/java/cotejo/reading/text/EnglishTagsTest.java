package cotejo.reading.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EnglishTagsTest {
    private static String tagged(String sentence) {
        WordReader words = WordReader.of("en");
        var cut = words.cut(sentence);
        List<WordReader.Read> read = words.read(cut);
        StringBuilder tags = new StringBuilder();
        for (int i = 0; i < cut.size(); i++) {
            tags.append(cut.get(i).word()).append('/').append(read.get(i).tag()).append(' ');
        }
        return tags.toString().strip();
    }

    @Test
    void smallWordsKeepTheTagsTheyHave() {
        assertEquals(
                "The/DT mayor/NN 's/POS office/NN said/VBD that/IN it/PRP 's/VBZ closed/VBN ,/, and/CC"
                        + " that/IN nobody/NN will/MD reopen/VB it/PRP ./.",
                tagged("The mayor's office said that it's closed, and that nobody will reopen it."));
    }

    @Test
    void wordsNeverMetAreTaggedByTheirShape() {
        String tags = tagged("Zorvath Krelled 4,703 bluvers , and the grelping trilmed snoodly .");
        assertEquals(
                "4,703/CD the/DT",
                List.of(tags.split(" ")).stream()
                        .filter(word -> word.startsWith("4,703/") || word.startsWith("the/"))
                        .collect(Collectors.joining(" ")));
        assertEquals("bluvers/NNS", List.of(tags.split(" ")).get(3));
    }
}
