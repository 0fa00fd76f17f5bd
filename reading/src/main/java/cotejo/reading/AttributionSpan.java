package cotejo.reading;

import cotejo.core.source.Span;
import java.util.List;

/// Words that say who says something.
///
/// @param voice who speaks
/// @param cue the reporting words
/// @param content what is said
public record AttributionSpan(List<Span> voice, List<Span> cue, List<Span> content) {
    public AttributionSpan {
        voice = List.copyOf(voice);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
