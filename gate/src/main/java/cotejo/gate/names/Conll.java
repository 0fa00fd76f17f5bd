package cotejo.gate.names;

import static java.nio.charset.StandardCharsets.UTF_8;

import cotejo.core.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// The CoNLL sets: a token a line with its B-, I- or O mark, an empty line between sentences.
final class Conll {
    private Conll() {}

    /// A sentence: its tokens set apart by one space, and its names as stretches of that text.
    record Sentence(String text, List<Name> names) {}

    record Name(Span span, String type) {}

    static List<Sentence> sentences(Path file) {
        List<Sentence> sentences = new ArrayList<>();
        Builder builder = new Builder();
        for (String line : lines(file)) {
            if (line.isBlank()) {
                builder.close(sentences);
                builder = new Builder();
            } else {
                String[] cells = line.split("\t");
                builder.token(cells[1], cells[2]);
            }
        }
        builder.close(sentences);
        return sentences;
    }

    private static List<String> lines(Path file) {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Name> names = new ArrayList<>();
        private int length;

        void token(String token, String mark) {
            if (length > 0) {
                text.append(' ');
                length++;
            }
            int start = length;
            text.append(token);
            length += token.codePointCount(0, token.length());
            if (mark.startsWith("B-")) {
                names.add(new Name(new Span(start, length), mark.substring(2)));
            } else if (mark.startsWith("I-")) {
                Name last = names.removeLast();
                names.add(new Name(new Span(last.span().start(), length), last.type()));
            }
        }

        void close(List<Sentence> sentences) {
            if (length > 0) {
                sentences.add(new Sentence(text.toString(), List.copyOf(names)));
            }
        }
    }
}
