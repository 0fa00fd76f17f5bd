package cotejo.gate.planted;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a document tells, in no language yet: a translation tells the same story.
///
/// @param headline the headline's figure; null for a headline without one
/// @param via the paper it was taken from; null for none
record Story(TrueTable table, @Nullable Telling headline, List<Beat> beats, Setting.@Nullable Outlet via) {
    Story {
        beats = List.copyOf(beats);
    }

    /// The same as another paper tells it, where it does not keep quiet about that paper.
    Story takenVia(Setting.Outlet outlet, boolean told) {
        List<Beat> chained = beats.stream()
                .map(beat ->
                        told && beat instanceof Beat.Tell(Telling telling, String saying) && !saying.equals("again")
                                ? new Beat.Tell(telling, "chain")
                                : beat)
                .toList();
        return new Story(table, headline, chained, told ? outlet : null);
    }

    /// The same in a document that names where it had it from.
    Story takenFrom(Setting.Outlet outlet) {
        List<Beat> again = beats.stream()
                .map(beat -> beat instanceof Beat.Tell(Telling telling, String saying)
                                && !saying.equals("again")
                                && telling.named()
                        ? new Beat.Tell(telling, "chained-from")
                        : beat)
                .toList();
        return new Story(table, headline, again, outlet);
    }
}
