package cotejo.storing.search;

import cotejo.casework.port.View;
import cotejo.casework.search.Answer;
import cotejo.casework.search.Answer.Facet;
import cotejo.casework.search.Answer.Found;
import cotejo.casework.search.Asking;
import cotejo.casework.search.Asking.Pick;
import cotejo.casework.search.Entry;
import cotejo.casework.search.Field;
import cotejo.casework.search.Grid;
import cotejo.casework.search.Hit;
import cotejo.casework.search.Index;
import cotejo.casework.search.Kind;
import cotejo.core.claim.FigureId;
import cotejo.core.source.SourceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// An index in a folder.
final class LuceneIndex implements Index {
    /// So many are fetched at a time where all are told.
    private static final int AT_ONCE = 500;

    private final Directory directory;
    /// Null where another program writes.
    private final @Nullable IndexWriter writer;

    private final SearcherManager searchers;
    private final Runnable closing;
    private final Remembered remembered = new Remembered();
    private @Nullable Counts counts;

    /// @param closing done last
    LuceneIndex(Directory directory, @Nullable IndexWriter writer, SearcherManager searchers, Runnable closing) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
        this.closing = closing;
    }

    @Override
    public boolean held() {
        return writer == null;
    }

    /// Work that fails as disks do.
    private interface OnDisk<T> {
        T done() throws IOException;
    }

    private static <T> T onDisk(OnDisk<T> work) {
        try {
            return work.done();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Looking<T> {
        T at(IndexSearcher searcher) throws IOException;
    }

    private <T> T looking(Looking<T> look) {
        return onDisk(() -> {
            if (writer == null) {
                searchers.maybeRefresh();
            }
            IndexSearcher searcher = searchers.acquire();
            try {
                return look.at(searcher);
            } finally {
                searchers.release(searcher);
            }
        });
    }

    @Override
    public Map<String, Long> stamps() {
        return looking(searcher -> {
            Map<String, Long> stamps = new HashMap<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                SortedDocValues names = leaf.reader().getSortedDocValues(Entries.HEAD);
                NumericDocValues values = leaf.reader().getNumericDocValues(Entries.STAMP);
                Bits live = leaf.reader().getLiveDocs();
                while (names != null && values != null && names.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    int at = names.docID();
                    if ((live == null || live.get(at)) && values.advanceExact(at)) {
                        stamps.put(names.lookupOrd(names.ordValue()).utf8ToString(), values.longValue());
                    }
                }
            }
            return stamps;
        });
    }

    private IndexWriter writing() {
        if (writer == null) {
            throw new IllegalStateException("another program writes this index");
        }
        return writer;
    }

    @Override
    public void put(String name, long stamp, Collection<Entry> lot) {
        List<Document> documents = new ArrayList<>();
        // Also of an empty lot, so that nobody wonders whether it was put.
        documents.add(Entries.head(name, stamp));
        lot.forEach(entry -> documents.add(Entries.document(name, entry)));
        onDisk(() -> writing().updateDocuments(new Term(Entries.LOT, name), documents));
    }

    @Override
    public void commit(long followed) {
        onDisk(() -> {
            Map<String, String> data = new HashMap<>(Commits.of(writing()));
            data.put(Commits.FOLLOWED, Long.toString(followed));
            writing().setLiveCommitData(data.entrySet());
            writing().commit();
            return searchers.maybeRefresh();
        });
    }

    @Override
    public long followed() {
        return looking(searcher -> Commits.followed(
                writer != null
                        ? Commits.of(writer)
                        : ((DirectoryReader) searcher.getIndexReader())
                                .getIndexCommit()
                                .getUserData()));
    }

    @Override
    public void sweep() {
        onDisk(() -> {
            writing().forceMergeDeletes(true);
            writing().commit();
            searchers.maybeRefreshBlocking();
            writing().deleteUnusedFiles();
            return true;
        });
    }

    @Override
    public Answer find(Asking asking) {
        return answer(asking, true);
    }

    @Override
    public Answer hits(Asking asking) {
        return answer(asking, false);
    }

    private Answer answer(Asking asking, boolean facets) {
        Query query;
        try {
            query = Asked.of(asking.kind(), asking.query());
        } catch (Asked.Unreadable e) {
            return e.unclear();
        }
        try {
            return looking(searcher -> {
                IndexReader state = searcher.getIndexReader();
                Found known = remembered.of(state, asking, facets);
                if (known == null) {
                    known = asking.most() == 0
                            ? new Found(searcher.count(all(query, asking)), List.of(), List.of())
                            : found(searcher, query, asking, facets);
                    remembered.put(state, asking, facets, known);
                }
                return known;
            });
        } catch (IndexSearcher.TooManyClauses e) {
            return new Answer.Unclear(Answer.Why.TOO_WIDE, asking.query());
        }
    }

    @Override
    public Map<String, String> told(Kind kind, View view, Collection<String> ids) {
        Query query = new BooleanQuery.Builder()
                .add(
                        new TermInSetQuery(
                                Entries.ID, ids.stream().map(BytesRef::new).toList()),
                        Occur.FILTER)
                .add(new TermQuery(new Term(Entries.KIND, kind.word())), Occur.FILTER)
                .add(new TermQuery(new Term(Entries.VIEW, view.word())), Occur.FILTER)
                .build();
        return looking(searcher -> {
            Map<String, String> told = new HashMap<>();
            StoredFields fields = searcher.storedFields();
            Names names = new Names(searcher.getIndexReader());
            for (ScoreDoc each : searcher.search(query, Math.max(1, ids.size())).scoreDocs) {
                String words = fields.document(each.doc, Set.of(Entries.TOLD)).get(Entries.TOLD);
                if (words != null) {
                    told.put(names.of(each.doc), words);
                }
            }
            return told;
        });
    }

    @Override
    public Grid grid(Asking asking, Field rows, int first, int last) {
        return looking(searcher -> new Years(rows, first, last).of(searcher, all(asked(asking), asking)));
    }

    @Override
    public Answer each(Asking asking, Consumer<List<Hit>> told) {
        Answer first = find(asking.page(0, 0));
        if (!(first instanceof Found)) {
            return first;
        }
        return looking(searcher -> {
            Query words = asked(asking);
            Query all = all(words, asking);
            ScoreDoc last = null;
            int skipped = asking.from();
            int left = asking.most();
            while (left > 0) {
                ScoreDoc[] some = searcher.searchAfter(last, all, AT_ONCE, order(asking)).scoreDocs;
                if (some.length == 0) {
                    break;
                }
                last = some[some.length - 1];
                int from = Math.min(skipped, some.length);
                skipped -= from;
                ScoreDoc[] shown = Arrays.copyOfRange(some, from, Math.min(some.length, from + left));
                left -= shown.length;
                told.accept(hits(searcher, words, asking.kind(), shown));
            }
            return first;
        });
    }

    /// Of a query that was understood before.
    private static Query asked(Asking asking) {
        try {
            return Asked.of(asking.kind(), asking.query());
        } catch (Asked.Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Query all(Query words, Asking asking) {
        BooleanQuery.Builder all = new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(new TermQuery(new Term(Entries.KIND, asking.kind().word())), Occur.FILTER)
                .add(new TermQuery(new Term(Entries.VIEW, asking.view().word())), Occur.FILTER);
        for (Pick pick : asking.picked()) {
            all.add(new TermQuery(new Term(Entries.picked(pick.field()), Entries.value(pick.value()))), Occur.FILTER);
        }
        return all.build();
    }

    private Found found(IndexSearcher searcher, Query words, Asking asking, boolean facets) throws IOException {
        int last = Math.max(1, asking.from() + asking.most());
        Query all = all(words, asking);
        TopDocs found;
        List<Facet> counted;
        long total;
        if (facets) {
            var result =
                    FacetsCollectorManager.search(searcher, all, last, order(asking), new FacetsCollectorManager());
            found = result.topDocs();
            total = found.totalHits.value();
            counted = counts(searcher).of(asking.kind(), result.facetsCollector());
        } else {
            // All are counted by themselves: to find the first of very many, most need not be looked at.
            total = searcher.count(all);
            found = searcher.search(all, new TopFieldCollectorManager(order(asking), last, last));
            counted = List.of();
        }
        ScoreDoc[] top = found.scoreDocs;
        ScoreDoc[] shown = asking.from() >= top.length
                ? new ScoreDoc[0]
                : Arrays.copyOfRange(top, asking.from(), Math.min(top.length, asking.from() + asking.most()));
        return new Found(total, hits(searcher, words, asking.kind(), shown), counted);
    }

    private static Sort order(Asking asking) {
        SortField byId = new SortField(Entries.ID, SortField.Type.STRING);
        return switch (asking.order()) {
            // Where nothing is sought, nothing matches better than anything else.
            case RELEVANCE -> asking.query().isBlank() ? new Sort(byId) : new Sort(SortField.FIELD_SCORE, byId);
            case NEWEST -> new Sort(by(Entries.order(Field.PUBLISHED), true), byId);
            case OLDEST -> new Sort(by(Entries.order(Field.PUBLISHED), false), byId);
            case REVIEW -> new Sort(by(Entries.QUEUE, false), byId);
            case NAME -> new Sort(new SortField(Entries.place(asking.language()), SortField.Type.STRING), byId);
            case FULLEST -> new Sort(by(Entries.order(Field.FIGURES), true), byId);
            case GREATEST -> new Sort(by(Entries.order(Field.VALUE), true), byId);
            case LEAST -> new Sort(by(Entries.order(Field.VALUE), false), byId);
        };
    }

    /// What has none stands last either way.
    private static SortField by(String field, boolean falling) {
        SortField by = new SortField(field, SortField.Type.LONG, falling);
        by.setMissingValue(falling ? Long.MIN_VALUE : Long.MAX_VALUE);
        return by;
    }

    private static List<Hit> hits(IndexSearcher searcher, Query words, Kind kind, ScoreDoc[] shown) throws IOException {
        Names names = new Names(searcher.getIndexReader());
        List<List<Hit.Run>> snippets =
                kind == Kind.PASSAGES ? Snippets.of(searcher).of(words, shown) : List.of();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < shown.length; i++) {
            String id = names.of(shown[i].doc);
            hits.add(
                    switch (kind) {
                        case PASSAGES -> Hit.InPassage.of(id, snippets.get(i));
                        case FIGURES -> new Hit.OfFigure(new FigureId(id));
                        case LINES -> Hit.OfLine.of(id);
                        case FINDINGS -> new Hit.OfFinding(id);
                        case DOCUMENTS -> new Hit.OfDocument(new SourceId(id));
                    });
        }
        return hits;
    }

    /// What counting needs is made once for each state of the index.
    private synchronized Counts counts(IndexSearcher searcher) {
        Counts known = counts;
        if (known == null || !known.of(searcher.getIndexReader())) {
            known = new Counts(searcher.getIndexReader());
            counts = known;
        }
        return known;
    }

    @Override
    public void close() {
        onDisk(() -> {
            searchers.close();
            if (writer != null) {
                writer.close();
            }
            directory.close();
            return true;
        });
        closing.run();
    }
}
