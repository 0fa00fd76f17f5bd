package cotejo.formats.office;

/// The lines of a paragraph as one, for a line ends where the page does and not the sentence. A word that was parted at
/// the end of a line is put together again where it is written so elsewhere in the text before it, or where its first
/// half is written nowhere by itself.
public final class Joined {
    private final StringBuilder before;
    private final StringBuilder joined = new StringBuilder();

    /// @param before the text before the paragraph, which is not changed
    public Joined(StringBuilder before) {
        this.before = before;
    }

    /// Adds a line without white space at its ends, and not empty. Where a hyphen goes, the line before ends with what
    /// was before it.
    ///
    /// @return where the line begins in the paragraph, in UTF-16 units
    public int add(String line) {
        int last = joined.length() - 1;
        boolean parted = last > 0
                && joined.charAt(last) == '-'
                && Character.isLetter(joined.charAt(last - 1))
                && Character.isLowerCase(line.charAt(0));
        if (parted && oneWord(line)) {
            joined.setLength(last);
        } else if (!parted && !joined.isEmpty()) {
            joined.append(' ');
        }
        int begins = joined.length();
        joined.append(line);
        return begins;
    }

    private boolean oneWord(String after) {
        int begin = joined.length() - 1;
        while (begin > 0 && Character.isLetter(joined.charAt(begin - 1))) {
            begin--;
        }
        int end = 0;
        while (end < after.length() && Character.isLetter(after.charAt(end))) {
            end++;
        }
        String first = joined.substring(begin, joined.length() - 1);
        return before.indexOf(first + after.substring(0, end)) >= 0 || before.indexOf(" " + first + " ") < 0;
    }

    @Override
    public String toString() {
        return joined.toString();
    }
}
