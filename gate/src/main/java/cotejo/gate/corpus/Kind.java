package cotejo.gate.corpus;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/// A way of writing stories down.
///
/// @param name of the format, as the rows of the gate name it: "html-blogger", "eml-attached"
/// @param suffix of its files, with the point
/// @param keeps what of a story it holds beside headline and paragraphs
/// @param press makes the file
record Kind(String name, String suffix, Set<Keeps> keeps, Press press) {
    Kind {
        keeps = Set.copyOf(keeps);
    }

    enum Keeps {
        /// in markup or in the text
        DATE,
        OUTLET,
        AUTHOR,
        COMMENTS,
        TABLE,
        /// not the words of the article but the table alone
        TABLE_ALONE,
        /// the text is read from a picture
        PICTURE,
        /// each story is a part
        PARTS
    }

    /// Makes one file of stories: of one, unless the kind holds [Keeps#PARTS].
    @FunctionalInterface
    interface Press {
        byte[] print(List<Story> stories) throws IOException;
    }

    boolean keeps(Keeps what) {
        return keeps.contains(what);
    }
}
