package cotejo.casework;

import cotejo.core.source.Description;
import cotejo.core.source.SourceId;
import cotejo.formats.Formats;
import cotejo.formats.Outcome;

/// Makes a document of bytes: [Formats] in the program, something else in a test of what better formats would change.
@FunctionalInterface
interface DocumentMaker {
    DocumentMaker FORMATS = new Formats()::read;

    Outcome read(SourceId source, String name, byte[] bytes, Description byPerson);
}
