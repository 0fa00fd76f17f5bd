package cotejo.reading;

import cotejo.core.quantity.Rational;
import cotejo.core.source.Span;
import org.jspecify.annotations.Nullable;

/// A number as written.
///
/// @param type number, range, percent, ordinal or money
/// @param low null where it has no lower end
/// @param unit currency or other unit written with it; null for none
public record NumberSpan(
        Span span,
        String said,
        String type,
        @Nullable Rational low,
        @Nullable Rational high,
        boolean lowOpen,
        boolean highOpen,
        @Nullable String unit) {}
