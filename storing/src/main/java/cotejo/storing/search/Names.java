package cotejo.storing.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;

/// The ids of entries, without unpacking what else is kept of them.
record Names(List<LeafReaderContext> leaves) {
    Names(IndexReader reader) {
        this(reader.leaves());
    }

    String of(int entry) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), Entries.ID);
        if (!ids.advanceExact(entry - leaf.docBase)) {
            throw new IllegalStateException("an entry without an id");
        }
        return ids.lookupOrd(ids.ordValue()).utf8ToString();
    }
}
