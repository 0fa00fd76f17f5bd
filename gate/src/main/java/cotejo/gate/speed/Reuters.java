package cotejo.gate.speed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// The stories of Reuters-21578 files: headline, an empty line, body.
final class Reuters {
    private Reuters() {}

    /// Every so-manieth story of a folder's files, so that a run holds something of all of them.
    static List<String> everyStory(Path folder, int step) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".sgm.gz"))
                    .sorted()
                    .toList();
        }
        List<String> stories = new ArrayList<>();
        int met = 0;
        for (Path file : files) {
            for (String story : stories(file)) {
                if (met % step == 0) {
                    stories.add(story);
                }
                met++;
            }
        }
        return List.copyOf(stories);
    }

    private static List<String> stories(Path file) throws IOException {
        String text;
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            text = new String(in.readAllBytes(), ISO_8859_1);
        }
        List<String> stories = new ArrayList<>();
        for (String record : text.split("</REUTERS>")) {
            String body = between(record, "<BODY>", "</BODY>");
            if (!body.isBlank()) {
                stories.add(plain(between(record, "<TITLE>", "</TITLE>")) + "\n\n" + plain(body));
            }
        }
        return stories;
    }

    private static String between(String text, String opening, String closing) {
        int start = text.indexOf(opening);
        int end = text.indexOf(closing, Math.max(start, 0));
        return start < 0 || end < 0 ? "" : text.substring(start + opening.length(), end);
    }

    /// Its entities resolved, its control characters dropped, its lines joined to paragraphs: the files break lines at
    /// seventy characters and open a paragraph with `&\\t`.
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

    /// Tokens as counted for speeds: runs of letters and digits, and every other mark that is not white space.
    static long tokens(String text) {
        long tokens = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = Character.isLetterOrDigit(c);
            if (word ? !inWord : !Character.isWhitespace(c)) {
                tokens++;
            }
            inWord = word;
        }
        return tokens;
    }
}
