package cotejo.casework;

import cotejo.core.source.Description;
import cotejo.core.source.SourceId;
import cotejo.core.source.Transcript;
import cotejo.core.source.Transcript.Line;
import cotejo.core.source.Transcript.Page;
import cotejo.core.source.Transcript.Paragraph;
import cotejo.core.source.Transcript.Trouble;
import cotejo.core.source.Transcript.Word;
import cotejo.formats.DocumentMaker;
import cotejo.formats.Outcome;
import cotejo.formats.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Formats of a test: a file that begins with [#MARK] is a picture of the words behind it. A tool reads
/// it, and each time a little otherwise: the first word it finds is another.
public final class Pictures implements DocumentMaker {
    public static final String MARK = "PICTURE ";

    /// Those it was asked to look at.
    final List<SourceId> looked = new ArrayList<>();
    /// Whether there is a tool.
    boolean present = true;
    /// Whether it breaks off on the page.
    boolean broken;

    @Override
    public synchronized Outcome read(
            SourceId source, String name, byte[] bytes, Description byPerson, @Nullable Transcript transcript) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.startsWith(MARK)) {
            return DocumentMaker.FORMATS.read(source, name, bytes, byPerson, transcript);
        }
        if (transcript != null || !present) {
            return document(source, byPerson, transcript == null ? Transcript.NONE : transcript);
        }
        looked.add(source);
        Transcript made = new Transcript(
                "Tool",
                "1." + looked.size(),
                List.of("en"),
                List.of(broken ? Page.without(1, Trouble.FAILED) : page(text.substring(MARK.length()))));
        return document(source, byPerson, made).with(made);
    }

    private Page page(String words) {
        return new Page(
                1,
                100,
                100,
                Trouble.NONE,
                List.of(new Paragraph(
                        1,
                        words.lines()
                                .map(line -> new Line(Arrays.stream(line.split(" "))
                                        .filter(word -> !word.isBlank())
                                        .map(word -> new Word(
                                                word.equals("Tool") ? "Tool" + (char) ('A' + looked.size() - 1) : word,
                                                90,
                                                0,
                                                0,
                                                9,
                                                9))
                                        .toList()))
                                .toList())));
    }

    private static Outcome document(SourceId source, Description byPerson, Transcript transcript) {
        String words = transcript.pages().stream()
                .flatMap(page -> page.paragraphs().stream())
                .flatMap(paragraph -> paragraph.lines().stream())
                .map(line -> line.words().stream().map(Word::text).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        return words.isEmpty()
                ? new Outcome.Refused(Status.UNSUPPORTED, "not transcribed")
                : DocumentMaker.FORMATS.read(
                        source, "a.txt", words.getBytes(StandardCharsets.UTF_8), byPerson, transcript);
    }
}
