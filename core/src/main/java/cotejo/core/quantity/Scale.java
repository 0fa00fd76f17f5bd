package cotejo.core.quantity;

/// What kind of number a said number is, as far as its intervals go.
public enum Scale {
    /// whole things: ends are whole and never below zero
    COUNT,
    /// money, lengths, durations, bare numbers
    AMOUNT,
    /// "25 percent", said as 25
    PERCENT,
    /// "a quarter", said as 1/4: a fraction in words has no place value
    FRACTION
}
