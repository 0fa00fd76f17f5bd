package cotejo.serving.wording;

import cotejo.core.scope.Measure;
import cotejo.core.scope.Vocabulary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What collation, and whoever took an input, wrote in English, told in another language of the pages: by whole
/// sentences of `retelling_xx.tsv`, of which the holes are told in their turn. A sentence the table does not know stays
/// as it is. Why this is done here and not in the core: docs/decisions/0036-findings-told-in-spanish.md.
final class Retelling {
    /// Longer than anything collation writes.
    private static final int LONGEST = 4_000;
    private static final int DEEPEST = 100;
    private static final String ARITHMETIC = "0123456789,.+-−*/()=≈><% ;\u00a0";
    private static final Map<String, List<Sentence>> SPANISH = load("es");

    /// A piece of a sentence: words as they stand, or a hole.
    ///
    /// @param text the words, or the hole's name: "q.1"
    /// @param section that tells the hole; null for words
    private record Piece(String text, @Nullable String section) {}

    /// A part of a sentence, and the section that is to tell it.
    private record Part(String section, String text) {}

    private record Sentence(List<Piece> from, List<Piece> to) {}

    private final Tongue tongue;
    private final Map<String, List<Sentence>> table;
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> measures = new HashMap<>();
    private final Map<String, String> conditions = new HashMap<>();

    Retelling(Tongue tongue, Vocabulary vocabulary) {
        this.tongue = tongue;
        this.table = switch (tongue) {
            case ENGLISH -> Map.of();
            case SPANISH, SPANISH_WITH_POINTS -> SPANISH;
        };
        vocabulary.labels().values().forEach(words -> put(labels, words));
        for (Measure measure : vocabulary.measures().values()) {
            put(measures, measure.labels());
            measure.conditions().values().forEach(words -> put(conditions, words));
        }
    }

    private void put(Map<String, String> into, Map<String, String> words) {
        String english = words.get("en");
        if (english != null) {
            into.putIfAbsent(english, words.getOrDefault(tongue.language(), english));
        }
    }

    /// What collation wrote; null where the table does not know it.
    @Nullable
    String finding(String english) {
        return whole("text", english);
    }

    /// Why an input became what it did; null where the table does not know it.
    @Nullable
    String reason(String english) {
        return whole("input", english);
    }

    private @Nullable String whole(String section, String english) {
        return english.length() > LONGEST ? null : told(new Part(section, english), 0, new HashMap<>());
    }

    /// @param known what was found of parts already: each is told once, wherever it is tried again
    private @Nullable String told(Part part, int depth, Map<Part, Optional<String>> known) {
        if (part.text().isEmpty() || depth > DEEPEST) {
            return null;
        }
        Optional<String> before = known.get(part);
        if (before == null) {
            before = Optional.ofNullable(held(part, depth, known));
            known.put(part, before);
        }
        return before.orElse(null);
    }

    private @Nullable String held(Part part, int depth, Map<Part, Optional<String>> known) {
        String text = part.text();
        return switch (part.section()) {
            case "n" -> number(text);
            case "id" -> text.chars().allMatch(c -> Character.digit(c, 16) >= 0) ? text : null;
            case "currency" -> text.length() == 3 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z') ? text : null;
            case "any" -> text;
            case "language" -> language(text);
            case "label" -> labels.get(text);
            case "measure" -> measures.get(text);
            case "condition" -> conditions.get(text);
            default -> byTable(part, depth, known);
        };
    }

    private @Nullable String byTable(Part part, int depth, Map<Part, Optional<String>> known) {
        for (Sentence sentence : table.getOrDefault(part.section(), List.of())) {
            Map<String, String> holes = new HashMap<>();
            boolean may = sentence.from().stream()
                    .allMatch(piece -> piece.section() != null || part.text().contains(piece.text()));
            if (may && fits(sentence.from(), 0, part.text(), 0, holes, depth, known)) {
                StringBuilder out = new StringBuilder();
                sentence.to()
                        .forEach(piece -> out.append(
                                piece.section() == null ? piece.text() : holes.getOrDefault(piece.text(), "")));
                return out.toString();
            }
        }
        return null;
    }

    /// Whether the text from `at` on is what the pieces from `piece` on say; fills the holes.
    private boolean fits(
            List<Piece> pieces,
            int piece,
            String text,
            int at,
            Map<String, String> holes,
            int depth,
            Map<Part, Optional<String>> known) {
        if (piece == pieces.size()) {
            return at == text.length();
        }
        Piece here = pieces.get(piece);
        String section = here.section();
        if (section == null) {
            return text.startsWith(here.text(), at)
                    && fits(pieces, piece + 1, text, at + here.text().length(), holes, depth, known);
        }
        boolean last = piece + 1 == pieces.size();
        String next = last ? "" : pieces.get(piece + 1).text();
        for (int end = last ? text.length() : text.indexOf(next, at);
                end >= at;
                end = last ? -1 : text.indexOf(next, end + 1)) {
            String told = told(new Part(section, text.substring(at, end)), depth + 1, known);
            if (told != null && fits(pieces, piece + 1, text, end, holes, depth, known)) {
                holes.put(here.text(), told);
                return true;
            }
        }
        return false;
    }

    /// A number or arithmetic, with the separators of the language.
    private @Nullable String number(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ARITHMETIC.indexOf(c) < 0) {
                return null;
            }
            boolean digit = c >= '0' && c <= '9';
            boolean parts = i > 0 && i + 1 < text.length() && isDigit(text, i - 1) && isDigit(text, i + 1);
            digits |= digit;
            out.append(parts && c == ',' ? tongue.group() : parts && c == '.' ? tongue.decimal() : c);
        }
        return digits ? out.toString() : null;
    }

    /// ISO 639 as a word: "de" is «alemán».
    private @Nullable String language(String code) {
        boolean is = (code.length() == 2 || code.length() == 3) && code.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return is ? Locale.of(code).getDisplayLanguage(Locale.forLanguageTag(tongue.tag())) : null;
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static Map<String, List<Sentence>> load(String language) {
        String name = "retelling_" + language + ".tsv";
        Map<String, List<Sentence>> table = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(Retelling.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Sentence> section = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    section.add(new Sentence(pieces(line.substring(0, tab)), pieces(line.substring(tab + 1))));
                } else if (line.startsWith("[")) {
                    section = table.computeIfAbsent(line.substring(1, line.length() - 1), k -> new ArrayList<>());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static List<Piece> pieces(String pattern) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            if (open > at) {
                pieces.add(new Piece(pattern.substring(at, open), null));
            }
            String hole = pattern.substring(open + 1, close);
            int dot = hole.indexOf('.');
            pieces.add(new Piece(hole, dot < 0 ? hole : hole.substring(0, dot)));
            at = close + 1;
        }
        if (at < pattern.length()) {
            pieces.add(new Piece(pattern.substring(at), null));
        }
        return pieces;
    }
}
