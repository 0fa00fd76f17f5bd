package cotejo.casework.port;

import cotejo.core.source.SourceId;
import java.util.SortedMap;

/// When what a search looks at was last put: the text of a source with what is found in it alone, what is found of its
/// copies, or what collation made of a block. Whoever keeps
/// something made of these keeps the stamp beside it, and sees by that whether it is still what the case holds. A name
/// whose text or block has gone stays, stamped anew.
public interface Stamps {
    /// The name of a source's text, in either view.
    static String ofSource(SourceId source) {
        return SOURCE + source.sha256();
    }

    /// The name of a block's claims, lines and findings, in either view.
    static String ofBlock(String block) {
        return BLOCK + block;
    }

    /// The name of what is found of the copies of a source, in either view.
    static String ofCopies(SourceId source) {
        return COPIES + source.sha256();
    }

    String SOURCE = "source ";
    String BLOCK = "block ";
    String COPIES = "copies ";

    /// The greatest given so far; 0 where none was.
    long latest();

    /// The stamp of a name; 0 where it has none.
    long of(String name);

    /// All stamps greater than this one, by name. Every stamp is greater than those given before it.
    SortedMap<String, Long> after(long stamp);
}
