package cotejo.reading.number;

import cotejo.reading.number.Atom.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns lexemes into [Atom]s, as far as they say numbers.
final class Atoms {
    /// No written number has more words than this.
    private static final int MOST = 40;
    /// No number word is longer ("quinientosmillonésimas").
    private static final int LONGEST_WORD = 40;

    private final NumberWords words;

    Atoms(NumberWords words) {
        this.words = words;
    }

    /// The atoms of a number that begins with lexeme `from`, up to the first word that says no number.
    List<Atom> run(List<Lexeme> all, int from) {
        return run(all, from, false);
    }

    /// The atoms of a number that began before lexeme `from`.
    List<Atom> after(List<Lexeme> all, int from) {
        return run(all, from, true);
    }

    private List<Atom> run(List<Lexeme> all, int from, boolean begun) {
        List<Atom> atoms = new ArrayList<>();
        int limit = Math.min(all.size(), from + MOST);
        for (int i = from; i < limit; i++) {
            int before = atoms.size();
            add(all, i, begun || i > from, atoms);
            if (atoms.size() == before) {
                break;
            }
        }
        return atoms;
    }

    private void add(List<Lexeme> all, int i, boolean begun, List<Atom> atoms) {
        Lexeme lexeme = all.get(i);
        String word = lexeme.lower();
        switch (lexeme.kind()) {
            case SYMBOL -> {
                if (begun && lexeme.is("-")) {
                    boolean glued = lexeme.glued()
                            && i + 1 < all.size()
                            && all.get(i + 1).glued();
                    atoms.add(Atom.of(Kind.HYPHEN, glued ? 1 : 0, i));
                }
            }
            case DIGITS -> {
                boolean plain = word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
                if (begun && plain) {
                    atoms.add(Atom.of(Kind.DIGITS, Integer.parseInt(word), i));
                }
            }
            case WORD -> {
                if (begun && words.joiners.contains(word)) {
                    atoms.add(Atom.of(Kind.JOIN, 0, i));
                } else if (!begun && words.articles.contains(word) && !words.small.containsKey(word)) {
                    if (i + 1 < all.size() && multiplies(all.get(i + 1).lower())) {
                        atoms.add(Atom.of(Kind.SMALL, 1, i));
                    }
                } else {
                    Atom plain = plain(word, i);
                    if (plain != null) {
                        atoms.add(plain);
                    } else {
                        fused(word, i, atoms);
                    }
                }
            }
        }
    }

    private boolean multiplies(String word) {
        Atom next = plain(word, 0);
        return next != null && (next.is(Kind.HUNDRED) || next.is(Kind.SCALE));
    }

    private @Nullable Atom plain(String word, int lexeme) {
        Integer value = words.small.get(word);
        if (value != null) {
            return Atom.of(Kind.SMALL, value, lexeme);
        }
        value = words.tens.get(word);
        if (value != null) {
            return Atom.of(Kind.TEN, value, lexeme);
        }
        value = words.hundreds.get(word);
        if (value != null) {
            return Atom.of(Kind.HUNDREDS, value, lexeme);
        }
        value = words.scales.get(word);
        if (value != null) {
            Kind kind = value == 2 ? Kind.HUNDRED : Kind.SCALE;
            return new Atom(kind, value, lexeme, false, 0, false, words.bareScales.contains(word));
        }
        return ordinal(word, lexeme);
    }

    private @Nullable Atom ordinal(String word, int lexeme) {
        boolean plural = word.endsWith("s") && !words.ordinals.containsKey(word);
        String singular = plural ? word.substring(0, word.length() - 1) : word;
        Long value = words.ordinals.get(singular);
        Integer part = words.fractions.get(word);
        if (value == null) {
            return part == null ? null : new Atom(Kind.PART, 0, lexeme, false, part, word.endsWith("s"), false);
        }
        int denominator = part == null ? 0 : part;
        if (value >= 1000) {
            return new Atom(Kind.SCALE, power(value), lexeme, true, denominator, plural, true);
        }
        int small = Math.toIntExact(value);
        Kind kind = small < 20 || small < 100 && small % 10 != 0
                ? Kind.SMALL
                : small < 100 ? Kind.TEN : words.hundreds.isEmpty() ? Kind.HUNDRED : Kind.HUNDREDS;
        return new Atom(kind, kind == Kind.HUNDRED ? 2 : small, lexeme, true, denominator, plural, true);
    }

    private static int power(long value) {
        int power = 0;
        for (long rest = value; rest >= 10; rest /= 10) {
            power++;
        }
        return power;
    }

    /// "veintiunavo", "dosmilésimas", "decimoséptimo": numbers written as one word, which ends in order or in a part.
    private void fused(String word, int lexeme, List<Atom> into) {
        if (word.length() > LONGEST_WORD || words.fusedEndings.stream().noneMatch(word::endsWith)) {
            return;
        }
        for (String ending : words.partEndings) {
            // "treintavo" swallows an a.
            int stem = word.length() - ending.length();
            if (stem > 1 && word.endsWith(ending)) {
                List<Atom> atoms = split(word.substring(0, stem), lexeme, false);
                if (atoms != null) {
                    into.addAll(atoms);
                    into.add(new Atom(Kind.PART, 0, lexeme, false, -1, ending.endsWith("s"), false));
                    return;
                }
            }
        }
        List<Atom> atoms = split(word, lexeme, true);
        if (atoms != null) {
            into.addAll(atoms);
        }
    }

    /// The number words a word is made of, longest first, or null. Those in order stand last; one at least must be
    /// there
    /// when `ordinal`.
    private @Nullable List<Atom> split(String word, int lexeme, boolean ordinal) {
        List<Atom> atoms = new ArrayList<>();
        int at = 0;
        while (at < word.length()) {
            Atom next = null;
            int end = word.length();
            for (; end > at + 1 && next == null; end--) {
                next = plain(word.substring(at, end), lexeme);
            }
            if (next == null) {
                return null;
            }
            end++;
            boolean before = !atoms.isEmpty() && atoms.getLast().ordinal();
            if (before && !next.ordinal() || next.is(Kind.PART) || !ordinal && next.ordinal()) {
                return null;
            }
            atoms.add(next);
            at = end;
            // "treintaicinco", "treintaycinco"
            boolean joined = next.is(Kind.TEN) && at + 1 < word.length() && "iy".indexOf(word.charAt(at)) >= 0;
            at = joined ? at + 1 : at;
        }
        boolean fits = !atoms.isEmpty()
                && (!ordinal || atoms.size() > 1 && atoms.getLast().ordinal());
        return fits ? atoms : null;
    }
}
