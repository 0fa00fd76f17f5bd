package cotejo.reading.attribution;

import org.jspecify.annotations.Nullable;

/// The words that name who speaks: a noun phrase with what belongs to it.
///
/// @param begin first token, in the row
/// @param end token after its last
/// @param head the noun it is about ("spokesman" of "a spokesman for the ministry")
/// @param coreEnd where the name itself ends and appositions or relative clauses begin
/// @param antecedent for "who", "which", "that": the noun it stands for
record Noun(
        int begin, int end, int head, int coreEnd, @Nullable Noun antecedent) {
    static Noun of(int begin, int end, int head) {
        return new Noun(begin, end, head, end, null);
    }

    /// The subject left out of a verb, with whom it means where the sentence says so: "Añadió que …".
    static Noun leftOut(int verb, @Nullable Noun meant) {
        return new Noun(verb, verb, verb, verb, meant);
    }

    boolean isLeftOut() {
        return begin == end;
    }

    /// What the words mean: the antecedent of a relative pronoun, else themselves.
    Noun meant() {
        return antecedent == null ? this : antecedent;
    }

    boolean isRelative() {
        return antecedent != null;
    }
}
