package cotejo.gate.planted;

import java.util.List;

/// One thing a story says, in no language yet.
sealed interface Beat {
    /// A sentence with one figure.
    ///
    /// @param saying how it is attributed: a kind of sayings.tsv
    record Tell(Telling telling, String saying) implements Beat {}

    /// A sentence with a figure for each of several years.
    record Yearly(List<Telling> tellings, String saying) implements Beat {}

    /// A sentence with a figure for each part of a whole.
    record Parted(List<Telling> tellings, String saying) implements Beat {}

    /// A sentence with a ratio, what it is taken of, and its part.
    ///
    /// @param parting a kind of ratios.tsv
    record Share(Telling ratio, Telling part, Telling base, String parting, String saying) implements Beat {}
}
