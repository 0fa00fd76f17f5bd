package cotejo.formats;

import cotejo.core.source.Description;
import cotejo.core.source.SourceId;
import cotejo.core.source.Transcript;
import cotejo.formats.scan.Facsimile;
import org.jspecify.annotations.Nullable;

/// Makes a document of bytes: [Formats] in the program, [cotejo.formats.apart.Apart] in processes of their own,
/// something else in a test of what better formats would change.
@FunctionalInterface
public interface DocumentMaker {
    DocumentMaker FORMATS = new Formats().maker();

    /// @param name the source's file name: a hint and no more, since files are misnamed
    /// @param byPerson what a person said of the document; it goes before what the document says of itself
    /// @param transcript what was read on its pictures; [Transcript#NONE] where nothing was and nothing is to be.
    ///     Then the same goes in and the same comes out, always. Null where pictures are to be read now: the
    ///     outcome carries what was read
    Outcome read(SourceId source, String name, byte[] bytes, Description byPerson, @Nullable Transcript transcript);

    /// A page as it looks. Who makes documents of other things than files has none.
    ///
    /// @param transcript what was read on the source's pictures: it tells where the words stand
    default Facsimile draw(byte[] bytes, Transcript transcript, Facsimile.Spot spot) {
        return Facsimile.None.NO_PAGES;
    }

    /// As [#read(SourceId, String, byte[], Description, Transcript)], reading pictures now where there are any.
    default Outcome read(SourceId source, String name, byte[] bytes, Description byPerson) {
        return read(source, name, bytes, byPerson, null);
    }
}
