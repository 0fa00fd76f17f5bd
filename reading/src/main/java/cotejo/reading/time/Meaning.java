package cotejo.reading.time;

/// What a rule of the grammar means. The lexicon says *which words*, this says *what follows from them*.
enum Meaning {
    // Dates: what one names, before it is placed by a preposition.
    /// Year, month and day, as many as are given: "December 2006", "May 14", "2010".
    DATE,
    /// A month or day of a year that is itself reckoned: "in April of last year", "May 3 of that year".
    DATE_OF,
    /// Month, day and year in figures, in the order of the language.
    NUMERIC_DATE,
    /// Two years, months or days joined: "2000-2005", "January-June 2011", "May 3-5, 2011".
    JOINED,
    /// "the 1990s"; with a part, "late 1990s".
    DECADE,
    /// "the 19th century".
    CENTURY,
    /// A part of a year, month or decade: "the end of 2006", "early May".
    PART,
    /// The n-th half, quarter or third of a year: "the first half of 2011".
    NTH,
    /// The first or last n months of a year: "the first six months of 2009".
    FIRST_OR_LAST,
    /// "summer of 2010".
    SEASON,
    /// "fiscal year 2010".
    FISCAL,
    /// "this year", "this past March".
    THIS,
    /// "last year", "last December".
    LAST,
    /// "next year", "next July".
    NEXT,
    /// "the year": the year a report is about.
    REPORT_YEAR,
    /// "two years ago".
    AGO,
    /// "yesterday": `days` from publication.
    DAYS_AWAY,
    /// "Thursday".
    WEEKDAY,
    /// "a year earlier", reckoned from the date named before it in the sentence.
    EARLIER,

    // Lengths and persons.
    /// "two years".
    SPAN,
    /// "two and a half years".
    SPAN_AND_HALF,
    /// "half a year".
    HALF_SPAN,
    /// "the government of Felipe Calderón".
    TERM,
    /// "this sexenio".
    CURRENT_TERM,
    /// "the last sexenio".
    LAST_TERM,

    // What stands in a sentence.
    /// At a date: "in 2010", "on May 14".
    AT,
    /// At a date, of which the end counts: "as of December 2011".
    AS_OF,
    /// "since December 2006".
    SINCE,
    /// "until 2005".
    UNTIL,
    /// "before 2006".
    BEFORE,
    /// "between 2000 and 2005".
    BETWEEN,
    /// "from 2006 to the present".
    TO_PRESENT,
    /// "in the past two years".
    WINDOW,
    /// "in recent years".
    LATELY,
    /// "for two years now".
    UNTIL_NOW_FOR,
    /// "the coming two years".
    AHEAD,
    /// "so far this year".
    SO_FAR,
    /// "to date".
    TO_DATE,
    /// "in the year to June 2011".
    YEAR_ENDED,
    /// "during Calderón's government".
    IN_TERM,
    /// "since Calderón took office".
    SINCE_TERM,
    /// "before Calderón took office".
    BEFORE_TERM,
    /// "the first year of the Fox government".
    NTH_OF_TERM,
    /// "the first two years of the Fox government".
    FIRST_OF_TERM,
    /// "Calderón's fifth Informe".
    INFORME,
    /// "two years", placed nowhere.
    LENGTH,
    /// "per year", "monthly".
    PER,
    /// "a year": per year after a number, else a length.
    A_UNIT,
    /// "anual": per year after a number, else nothing.
    PER_COUNTED,
    /// Words that look like time and are not; they end the search at their place.
    NOTHING
}
