package cotejo.reading.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a rule caught: where, by which rule, with the values of its words and the rules inside it.
///
/// @param begin first piece of what is said
/// @param end piece after the last of what is said
/// @param next piece after all that was looked at
record Caught(Rule rule, int begin, int end, int next, List<Value> values, List<Caught> parts) {

    /// A word's value in the slot it fills ("month" 12).
    record Value(String slot, int number, String text) {}

    /// The n-th value in a slot, counted from 0.
    @Nullable
    Integer number(String slot, int n) {
        int seen = 0;
        for (Value value : values) {
            if (value.slot().equals(slot) && seen++ == n) {
                return value.number();
            }
        }
        return null;
    }

    @Nullable
    Integer number(String slot) {
        return number(slot, 0);
    }

    int number(String slot, int n, int otherwise) {
        Integer number = number(slot, n);
        return number == null ? otherwise : number;
    }

    int count(String slot) {
        int seen = 0;
        for (Value value : values) {
            if (value.slot().equals(slot)) {
                seen++;
            }
        }
        return seen;
    }

    /// The text of the first value in a slot.
    @Nullable
    String text(String slot) {
        for (Value value : values) {
            if (value.slot().equals(slot)) {
                return value.text();
            }
        }
        return null;
    }

    /// The unit named in the slot "unit".
    @Nullable
    Unit unit() {
        String text = text("unit");
        return text == null ? null : Unit.valueOf(text);
    }
}
