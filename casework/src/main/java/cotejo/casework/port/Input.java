package cotejo.casework.port;

import cotejo.core.source.SourceId;
import org.jspecify.annotations.Nullable;

/// One thing that was given to the case, and what became of it.
///
/// @param path where it was found: from the folder that holds the case for files below it, else the full path
/// @param part the part of a container (an attachment's name); empty for the file itself
/// @param source its bytes; null where none could be read
/// @param reason one sentence for a person; empty where the status says all
/// @param bytes how many; 0 where none could be read
/// @param figures how many figures were read in it, comments included
/// @param rejected how many candidates were looked at and are no figures
public record Input(
        String path,
        String part,
        @Nullable SourceId source,
        Status status,
        String reason,
        long bytes,
        int figures,
        int rejected) {}
