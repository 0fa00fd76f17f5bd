package cotejo.casework.port;

import cotejo.core.source.SourceId;
import java.util.SortedMap;

/// When what a search looks at was last put: the text of a source, or what collation made of a block. Whoever keeps
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

    String SOURCE = "source ";
    String BLOCK = "block ";

    /// The greatest given so far; 0 where none was.
    long latest();

    /// All stamps greater than this one, by name. Every stamp is greater than those given before it.
    SortedMap<String, Long> after(long stamp);
}
