package cotejo.storing.search;

import cotejo.casework.search.Answer.Facet;
import cotejo.casework.search.Answer.Value;
import cotejo.casework.search.Field;
import cotejo.casework.search.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;

/// How often each value stands among what was found.
final class Counts {
    /// Of measures, and kinds of findings, there are fewer.
    private static final int MOST = 60;

    private final IndexReader reader;
    private final Map<Field, StringDocValuesReaderState> states = new HashMap<>();

    Counts(IndexReader reader) {
        this.reader = reader;
    }

    boolean of(IndexReader other) {
        return reader == other;
    }

    List<Facet> of(Kind kind, FacetsCollector found) throws IOException {
        List<Facet> facets = new ArrayList<>();
        for (Field field : Field.FACETS) {
            StringDocValuesReaderState state = field.of(kind) ? state(field) : null;
            if (state != null) {
                FacetResult result =
                        new StringValueFacetCounts(state, found).getTopChildren(MOST, Entries.facet(field));
                if (result != null && result.childCount > 0) {
                    facets.add(facet(field, result));
                }
            }
        }
        return facets;
    }

    private static Facet facet(Field field, FacetResult result) {
        List<Value> values = Arrays.stream(result.labelValues)
                .map((LabelAndValue each) -> new Value(each.label, each.value.longValue()))
                .sorted(Comparator.comparing(Value::count).reversed().thenComparing(Value::value))
                .toList();
        return new Facet(field, values, result.childCount - values.size());
    }

    /// Null where no entry has the field.
    private synchronized @org.jspecify.annotations.Nullable StringDocValuesReaderState state(Field field)
            throws IOException {
        StringDocValuesReaderState known = states.get(field);
        if (known == null && MultiDocValues.getSortedSetValues(reader, Entries.facet(field)) != null) {
            known = new StringDocValuesReaderState(reader, Entries.facet(field));
            states.put(field, known);
        }
        return known;
    }
}
