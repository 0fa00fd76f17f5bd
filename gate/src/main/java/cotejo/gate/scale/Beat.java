package cotejo.gate.scale;

import cotejo.core.scope.Counted.CountOf;

/// What is counted, in the words of a sentence about it.
///
/// @param measure id in the vocabulary of measures
/// @param counted the counted noun, as the text says it of many
/// @param deed what is told of them ("deserted")
record Beat(String measure, String unit, CountOf countOf, String counted, String deed) {
    boolean ofPersons() {
        return countOf == CountOf.PERSONS;
    }
}
