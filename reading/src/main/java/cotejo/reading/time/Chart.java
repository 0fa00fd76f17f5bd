package cotejo.reading.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lays the grammar over one sentence. What a name can stand for at a place is worked out once and kept, patterns
/// are short
/// and rules refer to each other in no circle, so the work grows with the length of the sentence and no faster.
final class Chart {
    private final Grammar grammar;
    private final List<Piece> pieces;
    private final Numbers numbers;
    /// for each name, null until it is asked for, what it stands for at each piece
    private final List<@Nullable List<@Nullable List<Caught>>> known;

    Chart(Grammar grammar, List<Piece> pieces) {
        this.grammar = grammar;
        this.pieces = pieces;
        this.numbers = new Numbers(grammar, pieces);
        this.known = new ArrayList<>(Collections.nCopies(grammar.names(), null));
    }

    /// All that may stand by itself and begins at a piece, one for each end, longest first.
    List<Caught> at(int at) {
        return search(Rule.TOP, at);
    }

    /// All that a name can stand for at a piece, one for each end, longest first.
    private List<Caught> all(String name, int number, int at) {
        if (at >= pieces.size()) {
            return List.of();
        }
        List<@Nullable List<Caught>> row = known.get(number);
        if (row == null) {
            row = new ArrayList<>(Collections.nCopies(pieces.size(), null));
            known.set(number, row);
        }
        List<Caught> found = row.get(at);
        if (found == null) {
            found = search(name, at);
            row.set(at, found);
        }
        return found;
    }

    private List<Caught> search(String name, int at) {
        List<Caught> found = new ArrayList<>();
        for (Grammar.Entry entry : grammar.entries(name, pieces.get(at))) {
            Caught caught = new Attempt(entry, at).caught();
            if (caught != null && found.stream().noneMatch(other -> other.next() == caught.next())) {
                found.add(caught);
            }
        }
        found.sort(Comparator.comparingInt(Caught::next).reversed());
        return found;
    }

    private boolean stands(int at, List<String> words, boolean glued) {
        if (at >= pieces.size()) {
            return false;
        }
        Piece piece = pieces.get(at);
        return (!glued || piece.glued()) && words.contains(piece.folded());
    }

    private boolean hasWords(String name, int at) {
        if (at >= pieces.size()) {
            return false;
        }
        if (name.equals(Grammar.WORD)) {
            return pieces.get(at).isWord();
        }
        if (Grammar.NUMBERS.contains(name)) {
            return numbers.find(name, at, true) != null;
        }
        Phrases words = grammar.words(name);
        return words != null && words.find(pieces, at) != null;
    }

    /// One pattern tried at one place.
    private final class Attempt {
        private final Grammar.Entry entry;
        private final int start;
        private final List<Caught.Value> values = new ArrayList<>();
        private final List<Caught> parts = new ArrayList<>();
        private int begin;
        private int end = -1;
        private int next;

        private Attempt(Grammar.Entry entry, int start) {
            this.entry = entry;
            this.start = start;
            this.begin = start;
        }

        private @Nullable Caught caught() {
            if (!step(0, start)) {
                return null;
            }
            int last = end < 0 ? next : end;
            return last <= begin
                    ? null
                    : new Caught(entry.rule(), begin, last, next, List.copyOf(values), List.copyOf(parts));
        }

        /// Matches the pattern from its i-th element; as deep as the pattern is long.
        private boolean step(int i, int at) {
            List<Pattern.Element> elements = entry.pattern().elements();
            if (i == elements.size()) {
                next = at;
                return true;
            }
            return switch (elements.get(i)) {
                case Pattern.Literal literal ->
                    stands(at, literal.words(), literal.glued()) && step(i + 1, at + 1)
                            || literal.optional() && step(i + 1, at);
                case Pattern.Reference reference -> refer(reference, i, at) || reference.optional() && step(i + 1, at);
                case Pattern.Not not -> !stands(at, not.words(), false) && step(i + 1, at);
                case Pattern.NotAny not -> !hasWords(not.name(), at) && step(i + 1, at);
                case Pattern.Begin _ -> {
                    int before = begin;
                    begin = at;
                    boolean matched = step(i + 1, at);
                    begin = matched ? begin : before;
                    yield matched;
                }
                case Pattern.End _ -> {
                    end = at;
                    boolean matched = step(i + 1, at);
                    end = matched ? end : -1;
                    yield matched;
                }
            };
        }

        private boolean refer(Pattern.Reference reference, int i, int at) {
            if (at >= pieces.size() || reference.glued() && !pieces.get(at).glued()) {
                return false;
            }
            String name = reference.name();
            int number = grammar.numberOf(name);
            if (number >= 0) {
                for (Caught part : all(name, number, at)) {
                    parts.add(part);
                    if (step(i + 1, part.end())) {
                        return true;
                    }
                    parts.removeLast();
                }
                return false;
            }
            if (name.equals(Grammar.WORD)) {
                return pieces.get(at).isWord() && step(i + 1, at + 1);
            }
            Phrases.Found found;
            if (Grammar.NUMBERS.contains(name)) {
                found = numbers.find(name, at, at > start);
            } else {
                Phrases words = grammar.words(name);
                found = words == null ? null : words.find(pieces, at);
            }
            if (found == null) {
                return false;
            }
            values.add(found.value());
            if (step(i + 1, found.next())) {
                return true;
            }
            values.removeLast();
            return false;
        }
    }
}
