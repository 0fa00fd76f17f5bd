package cotejo.core.collate;

import cotejo.core.quantity.Rational;
import java.util.List;

/// Parts that a number may really be the sum of.
///
/// @param parts two or more, in order; they share nothing
/// @param covers what they cover together, for a person ("2000 to 2003", "Army and Air Force of Mexico")
/// @param declared whether their union is a scope with a name of its own: a run of periods, a whole of the hierarchy;
/// else they are parts picked freely
record Candidate(List<Cell> parts, String covers, boolean declared) {
    Candidate {
        parts = List.copyOf(parts);
    }

    Rational stated() {
        return parts.stream().map(Addend::stated).reduce(Rational.ZERO, Rational::plus);
    }
}
