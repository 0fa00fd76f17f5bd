package cotejo.reading.time;

/// Which way a date without a year is looked for from publication.
enum Lean {
    /// The last one up to publication: "since December".
    PAST,
    /// The last one; for a day, the next if it lies within forty days: "ahead of the July 1 election".
    NEAREST,
    /// The next one: "by next July".
    FUTURE
}
