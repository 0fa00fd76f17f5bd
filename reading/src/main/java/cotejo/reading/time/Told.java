package cotejo.reading.time;

import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import cotejo.reading.time.TimeExpression.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What time words mean: a [TimeExpression] but for its place in the text.
record Told(When when, Kind kind, @Nullable Length length, List<PartialDate> dates) {
    Told(When when, Kind kind) {
        this(when, kind, null, List.of());
    }
}
