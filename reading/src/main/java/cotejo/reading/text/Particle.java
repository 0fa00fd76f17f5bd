package cotejo.reading.text;

import java.util.Locale;

/// The small words that rules about figures ask for, each kind a list under `words` in a language's
/// `clauses.yaml`.
public enum Particle {
    /// "dozens of instructors", "a quarter of the deserters"
    OF,
    /// "fell by 12 percent"
    BY,
    /// before where a change led: "rose to 40"
    TARGET,
    /// before what is left of a thing: "se redujo a la mitad"
    TO_PART,
    /// "18 per 100,000 inhabitants"
    PER,
    AND,
    OR,
    /// the indefinite article, which counts one beside a number
    A,
    THE,
    /// opens a clause that tells of the noun before it: "the 4,440 soldiers who deserted"
    RELATIVE,
    /// before a length of time that is told as one: "for two years now"
    FOR,
    /// others than those counted before: "and wounded nine others"
    OTHER,
    /// opens a clause of its own: "while", "but"
    CLAUSE,
    /// before those who did nothing themselves: "desertions under two presidents"
    ASIDE,
    /// points back to what was named: "125 of those soldiers"
    THOSE,
    /// between "per" and what a rate is taken over: "por cada 100 mil habitantes"
    EACH,
    /// before a force that those counted are not of: "died in combat with the FARC"
    OTHER_FORCE,
    /// ties a force to what is counted: "4,671 from the navy"
    FROM_FORCE,
    /// says what those counted are: "312 were officers"
    ARE,
    /// "a rise of 12 percent in desertions"
    IN,
    /// ties a place to a clause: "in Veracruz"
    IN_PLACE;

    /// Its key in the lexicon.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
