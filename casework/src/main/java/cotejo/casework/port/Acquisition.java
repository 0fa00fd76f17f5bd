package cotejo.casework.port;

import cotejo.core.source.Description;
import cotejo.core.source.SourceId;
import java.time.Instant;

/// How a source came into the case. Kept, never derived.
///
/// @param path as in [Input]
/// @param part as in [Input]
/// @param how by which way it came: "add"
/// @param byPerson what the person who added it said of it
public record Acquisition(SourceId source, String path, String part, Instant at, String how, Description byPerson) {}
