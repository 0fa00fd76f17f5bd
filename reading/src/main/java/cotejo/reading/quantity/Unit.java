package cotejo.reading.quantity;

/// A unit of measurement.
///
/// @param name ISO 4217 for money, the name of a small coin ("cent"), "percent", else the unit's name in the lexicon
public record Unit(Kind kind, String name) {
    public enum Kind {
        MONEY,
        PERCENT,
        DURATION,
        DIMENSION,
        /// years of age
        AGE
    }

    /// Whether it is small change ("cent"), a part of another currency.
    public boolean isCoin() {
        return kind == Kind.MONEY && !Character.isUpperCase(name.charAt(0));
    }
}
