package cotejo.reading.attribution;

/// What the rules that find cues ask of one document.
record Grammar(
        Row row,
        ReportingWords words,
        Quotations quotations,
        Names names,
        NounsAhead ahead,
        Subjects subjects,
        TurnedSubjects turned,
        Contents contents,
        Governance governance) {

    static Grammar of(Row row, ReportingWords words, Quotations quotations, Names names) {
        NounsAhead ahead = new NounsAhead(row, words, names);
        Subjects subjects = new Subjects(row, words, ahead);
        Contents contents = new Contents(row, words, quotations, subjects, ahead);
        return new Grammar(
                row,
                words,
                quotations,
                names,
                ahead,
                subjects,
                new TurnedSubjects(row, words, ahead),
                contents,
                new Governance(row, words, contents, names, ahead));
    }

    /// The name of a rule, such as `es/attribution/verb`.
    String rule(String name) {
        return row.tagged.language() + "/attribution/" + name;
    }
}
