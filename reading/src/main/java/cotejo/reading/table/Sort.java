package cotejo.reading.table;

import java.util.regex.Pattern;

/// What stands in a cell, by its looks.
enum Sort {
    /// digits that may count something
    NUMBER,
    /// four digits that may be a year; a number all the same where no year can be meant
    YEAR,
    /// digits that tell a time: "2007-2012", "31/03/2012"
    TIME,
    /// "n.d.", "-"
    MISSING,
    WORDS;

    private static final Pattern YEAR_LIKE = Pattern.compile("(1[5-9]|20)\\d\\d");
    private static final Pattern TIME_LIKE = Pattern.compile(
            "(1[89]|20)\\d\\d\\s*[-–—/a]\\s*((1[89]|20)?\\d\\d)|\\d{1,2}[-/.]\\d{1,2}[-/.](\\d\\d|\\d{4})|(1[89]|20)\\d\\d-\\d\\d(-\\d\\d)?");
    /// An amount of money may have its currency before or behind it, and a number words for many.
    private static final Pattern NUMBER_LIKE = Pattern.compile(
            "[-–−+(]?\\s*(?:\\p{Sc}|[A-Z]{1,3}\\p{Sc}|[A-Z]{3}(?=\\s?\\d))?\\s*[-–−]?\\s*\\d[\\d.,'’  \\u00a0\\u2009\\u202f]*"
                    + "(?:(?:\\d|\\b)\\s*(?:%|mil|miles|mill[oó]n(?:es)?|mill\\.|million|billion|thousand|mdp|mdd|bn|mn))?"
                    + "(?:\\s*(?:de|of))?\\s*(?:%|[A-Z]{3}|\\p{Sc}|pesos|d[oó]lares|dollars)?\\s*\\)?");

    static Sort of(String cell, TableWords words) {
        String bare = cell.strip();
        if (words.is(TableWords.Says.MISSING, bare) || bare.chars().noneMatch(Character::isLetterOrDigit)) {
            return MISSING;
        }
        String unmarked = words.unmarked(bare);
        if (unmarked.length() > LONGEST || unmarked.chars().noneMatch(Character::isDigit)) {
            return WORDS;
        }
        if (YEAR_LIKE.matcher(unmarked).matches()) {
            return YEAR;
        }
        if (TIME_LIKE.matcher(unmarked).matches()) {
            return TIME;
        }
        return NUMBER_LIKE.matcher(unmarked).matches() ? NUMBER : WORDS;
    }

    /// No number in a cell is longer.
    private static final int LONGEST = 60;
}
