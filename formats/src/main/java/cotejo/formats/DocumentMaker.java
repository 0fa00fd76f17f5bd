package cotejo.formats;

import cotejo.core.source.Description;
import cotejo.core.source.SourceId;

/// Makes a document of bytes: [Formats] in the program, [cotejo.formats.apart.Apart] in processes of their own,
/// something else in a test of what better formats would change.
@FunctionalInterface
public interface DocumentMaker {
    DocumentMaker FORMATS = new Formats()::read;

    /// @param name the source's file name: a hint and no more, since files are misnamed
    /// @param byPerson what a person said of the document; it goes before what the document says of itself
    Outcome read(SourceId source, String name, byte[] bytes, Description byPerson);
}
