package cotejo.reading.attribution;

import cotejo.core.source.Span;
import java.util.List;

/// One voice brought in: who speaks, the reporting words, and what is said.
///
/// @param voice empty where the subject of the verb is left out
public record Saying(List<Span> voice, List<Span> cue, List<Span> content) {
    public Saying {
        voice = List.copyOf(voice);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
