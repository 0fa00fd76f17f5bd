package cotejo.cli;

import cotejo.core.source.Document;
import org.jspecify.annotations.Nullable;

/// Prints what `read` reads, input by input. What is printed is worked out by any thread, for several inputs at once;
/// what it comes to is printed by one, in the order of the inputs.
interface ReadPrinter {
    /// An input that gave a text.
    ///
    /// @param source what the input is called
    /// @param told what of it is not in the text, or odd about it
    OneRead read(String source, Document document, OneRead.Told told);

    /// An input that gave none, or only white space.
    ///
    /// @param source null where it could not be made out
    /// @param place where to look for it, for a person: "line 7", or the path
    /// @return prints it
    Runnable unread(@Nullable String source, String place, Failure failure, String why);

    /// Why an input gave no text.
    enum Failure {
        /// nothing was there to be read, which is no failure
        EMPTY,
        /// a format that is not read
        UNSUPPORTED,
        /// anything else
        ERROR
    }
}
