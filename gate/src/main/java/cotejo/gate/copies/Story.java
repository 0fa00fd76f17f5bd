package cotejo.gate.copies;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// A story of Reuters-21578.
///
/// @param id as the collection numbers it (NEWID)
record Story(int id, String headline, String body) {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=[A-Z\"])");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static List<Story> all(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".sgm.gz"))
                    .sorted()
                    .toList();
        }
        List<Story> stories = new ArrayList<>();
        for (Path file : files) {
            String text;
            try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                text = new String(in.readAllBytes(), ISO_8859_1);
            }
            for (String record : text.split("</REUTERS>")) {
                String body = plain(between(record, "<BODY>", "</BODY>"));
                if (!body.isEmpty()) {
                    int id = Integer.parseInt(between(record, "NEWID=\"", "\">"));
                    stories.add(new Story(id, plain(between(record, "<TITLE>", "</TITLE>")), body));
                }
            }
        }
        return stories;
    }

    private static String between(String text, String opening, String closing) {
        int start = text.indexOf(opening);
        int end = start < 0 ? -1 : text.indexOf(closing, start + opening.length());
        return end < 0 ? "" : text.substring(start + opening.length(), end);
    }

    /// The files break lines at seventy characters and open a paragraph with `&\\t`.
    private static String plain(String marked) {
        return marked.replace("\n&\\t", "\r")
                .replace('\n', ' ')
                .replace("\r", "\n\n")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#3;", "")
                .replace("&#2;", "")
                .replace("&amp;", "&")
                .strip();
    }

    String text() {
        return headline + "\n\n" + body;
    }

    /// The sentences of the body, roughly.
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(body)) {
            if (!sentence.isBlank()) {
                sentences.add(sentence.strip());
            }
        }
        return sentences;
    }

    static String[] words(String text) {
        return SPACE.split(text.strip());
    }

    int length() {
        return words(body).length;
    }
}
