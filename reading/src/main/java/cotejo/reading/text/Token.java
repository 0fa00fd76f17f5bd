package cotejo.reading.text;

/// One token.
///
/// @param begin UTF-16 index into the document's string
/// @param end UTF-16 index after its last unit
/// @param word its characters as they stand; of a long run without spaces, its first ones
/// @param lemma base form, lower case
/// @param tag Penn Treebank part of speech ("NNS", "VBD", "IN"), for Spanish the nearest one; besides VBF for a future
/// ("serán") and VBC for a conditional ("serían")
/// @param name PERSON, ORGANIZATION, LOCATION, MISC, or O
public record Token(int begin, int end, String word, String lemma, String tag, String name) {
    public boolean isName() {
        return !name.equals("O");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    /// Whether the word equals this one, letter case aside.
    public boolean is(String lowerCase) {
        return word.equalsIgnoreCase(lowerCase);
    }
}
