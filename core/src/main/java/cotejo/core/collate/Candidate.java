package cotejo.core.collate;

import cotejo.core.quantity.Rational;
import java.util.List;

/// Parts that a number may really be the sum of.
///
/// @param parts two or more, in order; they share nothing
/// @param covers what they cover together, for a person ("2000 to 2003", "Army and Air Force of Mexico")
/// @param declared whether their union is a scope with a name of its own: a run of periods, a whole of the hierarchy;
/// else they are parts picked freely
/// @param stated what their numbers add up to
record Candidate(List<Cell> parts, String covers, boolean declared, Rational stated) {
    Candidate {
        parts = List.copyOf(parts);
    }

    static Candidate of(List<Cell> parts, String covers, boolean declared) {
        Rational stated = Rational.ZERO;
        for (Cell part : parts) {
            stated = stated.plus(Addend.stated(part));
        }
        return new Candidate(parts, covers, declared, stated);
    }
}
