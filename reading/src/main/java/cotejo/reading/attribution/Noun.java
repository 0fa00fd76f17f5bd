package cotejo.reading.attribution;

/// The words that name who speaks: a noun phrase with what belongs to it.
///
/// @param begin first token, in the row
/// @param end token after its last
/// @param head the noun it is about ("spokesman" of "a spokesman for the ministry")
/// @param coreEnd where the name itself ends and appositions or relative clauses begin
/// @param meant for a relative pronoun, the head of the noun it stands for; otherwise the head
record Noun(int begin, int end, int head, int coreEnd, int meant) {
    static Noun of(int begin, int end, int head) {
        return new Noun(begin, end, head, end, head);
    }

    boolean isRelative() {
        return meant != head;
    }
}
