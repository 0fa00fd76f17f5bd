package cotejo.formats.apart;

import cotejo.core.source.Description;
import cotejo.core.source.SourceId;
import cotejo.core.source.Transcript;
import org.jspecify.annotations.Nullable;

/// What is asked of a process: a [cotejo.formats.DocumentMaker] to read.
record Request(
        SourceId source,
        String name,
        byte[] bytes,
        Description byPerson,
        @Nullable Transcript transcript) {}
