package cotejo.formats.apart;

import static cotejo.formats.apart.Plain.count;
import static cotejo.formats.apart.Plain.one;
import static cotejo.formats.apart.Plain.string;
import static cotejo.formats.apart.Plain.write;

import cotejo.core.source.Scanned;
import cotejo.core.source.Transcript;
import cotejo.core.source.Transcript.Line;
import cotejo.core.source.Transcript.Page;
import cotejo.core.source.Transcript.Paragraph;
import cotejo.core.source.Transcript.Trouble;
import cotejo.core.source.Transcript.Word;
import cotejo.formats.Limits;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How transcripts, and what of a document comes from one, go through a pipe.
final class Scripts {
    private static final int MOST = Limits.USUAL.lines();

    private Scripts() {}

    static void put(DataOutputStream out, @Nullable Transcript transcript) throws IOException {
        out.writeBoolean(transcript != null);
        if (transcript == null) {
            return;
        }
        write(out, transcript.tool());
        write(out, transcript.version());
        strings(out, transcript.languages());
        out.writeInt(transcript.pages().size());
        for (Page page : transcript.pages()) {
            out.writeInt(page.number());
            out.writeInt(page.width());
            out.writeInt(page.height());
            out.writeByte(page.trouble().ordinal());
            out.writeInt(page.paragraphs().size());
            for (Paragraph paragraph : page.paragraphs()) {
                out.writeInt(paragraph.block());
                out.writeInt(paragraph.lines().size());
                for (Line line : paragraph.lines()) {
                    out.writeInt(line.words().size());
                    for (Word word : line.words()) {
                        put(out, word);
                    }
                }
            }
        }
    }

    private static void put(DataOutputStream out, Word word) throws IOException {
        write(out, word.text());
        out.writeInt(word.confidence());
        out.writeInt(word.left());
        out.writeInt(word.top());
        out.writeInt(word.right());
        out.writeInt(word.bottom());
    }

    static @Nullable Transcript transcript(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        return new Transcript(string(in), string(in), strings(in), list(in, "pages", Scripts::page));
    }

    private static Page page(DataInputStream in) throws IOException {
        return new Page(
                in.readInt(),
                in.readInt(),
                in.readInt(),
                one(Trouble.values(), in),
                list(
                        in,
                        "paragraphs",
                        paragraph -> new Paragraph(
                                paragraph.readInt(),
                                list(paragraph, "lines", line -> new Line(list(line, "words", Scripts::word))))));
    }

    private static Word word(DataInputStream in) throws IOException {
        return new Word(string(in), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
    }

    static void put(DataOutputStream out, @Nullable Scanned scanned) throws IOException {
        out.writeBoolean(scanned != null);
        if (scanned == null) {
            return;
        }
        write(out, scanned.tool());
        strings(out, scanned.languages());
        out.writeInt(scanned.pages().size());
        for (Scanned.Page page : scanned.pages()) {
            out.writeInt(page.number());
            write(out, page.span());
            out.writeInt(page.confidence());
        }
        out.writeInt(scanned.doubts().size());
        for (Scanned.Doubt doubt : scanned.doubts()) {
            write(out, doubt.span());
            out.writeInt(doubt.confidence());
        }
    }

    static @Nullable Scanned scanned(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        return new Scanned(
                string(in),
                strings(in),
                list(in, "pages", page -> new Scanned.Page(page.readInt(), Plain.span(page), page.readInt())),
                list(in, "words", doubt -> new Scanned.Doubt(Plain.span(doubt), doubt.readInt())));
    }

    private static void strings(DataOutputStream out, List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            write(out, string);
        }
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        return list(in, "languages", Plain::string);
    }

    private interface Reads<T> {
        T read(DataInputStream in) throws IOException;
    }

    private static <T> List<T> list(DataInputStream in, String what, Reads<T> reads) throws IOException {
        int many = count(in, what, MOST);
        List<T> list = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            list.add(reads.read(in));
        }
        return list;
    }
}
