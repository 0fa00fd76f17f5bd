package cotejo.casework;

import cotejo.casework.port.CaseStore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is worked out once, and again once the case has changed. For who has the turn.
final class Lately<T> {
    private Object state = "";
    private @Nullable T value;

    T of(CaseStore store, Supplier<T> work) {
        Object now = store.state();
        T known = value;
        if (known == null || !now.equals(state)) {
            known = work.get();
            value = known;
            state = now;
        }
        return known;
    }
}
