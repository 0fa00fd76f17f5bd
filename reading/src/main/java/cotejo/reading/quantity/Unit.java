package cotejo.reading.quantity;

/// A unit of measurement.
///
/// @param name ISO 4217 for money, "percent", else the unit's name in the lexicon
public record Unit(Kind kind, String name) {
    public enum Kind {
        MONEY,
        PERCENT,
        DURATION,
        DIMENSION,
        /// years of age
        AGE
    }
}
