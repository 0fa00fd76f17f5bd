package cotejo.formats.apart;

import cotejo.core.source.Description;
import cotejo.core.source.SourceId;

/// What is asked of a process: [cotejo.formats.DocumentMaker#read].
record Request(SourceId source, String name, byte[] bytes, Description byPerson) {}
