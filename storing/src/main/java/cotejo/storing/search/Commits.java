package cotejo.storing.search;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.jspecify.annotations.Nullable;

/// What is said of an index with each commit: its shape, and up to which stamp of its case it holds all.
final class Commits {
    static final String SHAPE = "shape";
    static final String FOLLOWED = "followed";

    private Commits() {}

    /// As last said.
    static Map<String, String> of(IndexWriter writer) {
        Map<String, String> said = new HashMap<>();
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(each -> said.put(each.getKey(), each.getValue()));
        }
        return said;
    }

    static @Nullable String shape(IndexWriter writer) {
        return of(writer).get(SHAPE);
    }

    /// 0 for what is no stamp: then nothing is known.
    static long followed(Map<String, String> said) {
        String stamp = said.getOrDefault(FOLLOWED, "");
        return stamp.matches("[0-9]{1,18}") ? Long.parseLong(stamp) : 0;
    }
}
