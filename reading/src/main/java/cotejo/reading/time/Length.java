package cotejo.reading.time;

/// How long: "two years", "a decade".
///
/// @param number how many units, 0 to 999
public record Length(int number, Unit unit) {
    public Length {
        if (number < 0 || number > 999) {
            throw new IllegalArgumentException("a length of 0 to 999 units: " + number);
        }
    }
}
