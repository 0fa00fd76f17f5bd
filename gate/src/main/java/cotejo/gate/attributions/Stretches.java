package cotejo.gate.attributions;

import cotejo.core.source.Span;
import cotejo.core.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// One or more stretches that are one thing: a source or a content that another clause cuts in two.
record Stretches(List<Span> parts) {
    /// Words after which a source goes on, but not with its head ("a spokesman **for** the campaign").
    private static final Set<String> AFTER_THE_HEAD =
            Set.of("of", "for", "in", "at", "from", "with", "on", "to", "who", "which", "that", "whose", "by");

    Stretches {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("no stretch at all");
        }
        parts = List.copyOf(parts);
    }

    /// As brat writes it: `315 448;463 553`.
    static Stretches brat(String written) {
        List<Span> parts = new ArrayList<>();
        for (String part : written.split(";")) {
            String[] ends = part.strip().split(" ");
            parts.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return new Stretches(parts);
    }

    /// As the command line prints it: a list of pairs.
    static Stretches json(JsonNode pairs) {
        List<Span> parts = new ArrayList<>();
        pairs.forEach(
                pair -> parts.add(new Span(pair.get(0).asInt(), pair.get(1).asInt())));
        return new Stretches(parts);
    }

    int overlap(Stretches other) {
        int shared = 0;
        for (Span one : parts) {
            for (Span two : other.parts) {
                shared += one.overlap(two);
            }
        }
        return shared;
    }

    boolean covers(Span extent) {
        return parts.stream().anyMatch(part -> part.overlap(extent) > 0);
    }

    /// The word a source is about: the last before a comma, a bracket or a word that opens a complement. A rule of
    /// thumb, the same
    /// for both sides.
    Span head(Text text) {
        Span first = parts.getFirst();
        List<Span> words = words(first, text);
        Span head = words.isEmpty() ? first : words.getFirst();
        for (int i = 0; i < words.size(); i++) {
            Span word = words.get(i);
            String said = text.slice(word).toLowerCase(Locale.ROOT);
            if (i > 0 && AFTER_THE_HEAD.contains(said)) {
                break;
            }
            head = word;
            String next = text.slice(word.end(), Math.min(first.end(), word.end() + 2));
            boolean ends = next.startsWith(",") || next.startsWith(" (");
            if (ends) {
                break;
            }
        }
        return head;
    }

    /// Runs of letters and digits.
    static List<Span> words(Span within, Text text) {
        List<Span> words = new ArrayList<>();
        int[] points = text.slice(within).codePoints().toArray();
        int start = -1;
        for (int i = 0; i <= points.length; i++) {
            boolean inside = i < points.length && Character.isLetterOrDigit(points[i]);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(new Span(within.start() + start, within.start() + i));
                start = -1;
            }
        }
        return words;
    }

    String in(Text text) {
        return String.join(" … ", parts.stream().map(text::slice).toList());
    }
}
