package cotejo.formats.scan;

import cotejo.core.source.Transcript.Trouble;
import java.awt.image.BufferedImage;
import java.io.IOException;

/// A source whose pages can be looked at.
interface Paged extends AutoCloseable {

    /// A page as a picture, or why there is none.
    sealed interface Seen {
        /// @param grey of eight bits a point
        /// @param whole whether all of it could be made out
        record Picture(BufferedImage grey, int dotsPerInch, boolean whole) implements Seen {}

        record Nothing(Trouble why) implements Seen {}
    }

    /// @param page from 1
    /// @throws IOException where it is damaged
    Seen see(int page) throws IOException;

    @Override
    void close() throws IOException;

    /// A source that is yet to be opened.
    @FunctionalInterface
    interface Opens {
        /// @throws IOException where it is damaged
        Paged open() throws IOException;
    }
}
