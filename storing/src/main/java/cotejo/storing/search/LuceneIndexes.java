package cotejo.storing.search;

import cotejo.casework.search.Index;
import cotejo.casework.search.Indexes;
import cotejo.formats.scratch.Scratch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/// Indexes in the folders of their cases, under `index/`.
public final class LuceneIndexes implements Indexes {
    /// What entries look like in the index; one of another shape is made anew.
    private static final String SHAPE = "5";

    private static final String ELSEWHERE = "cotejo-index-";
    private static final double BUFFER_MEGABYTES = 32;
    private static final double SEGMENTS = 4;

    /// Says at every start that a module of the JDK's that is still being tried out would make it quicker. Held here,
    /// since loggers that nobody holds are forgotten.
    private static final Logger ADVICE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        ADVICE.setLevel(Level.SEVERE);
    }

    @Override
    public boolean isThere(Path folder) {
        return Files.isDirectory(in(folder), LinkOption.NOFOLLOW_LINKS);
    }

    private static Path in(Path folder) {
        return folder.resolve("index");
    }

    @Override
    public Index open(Path folder) {
        Path place = in(folder);
        try {
            // A link would lead what is written, and what is thrown away, out of the case.
            if (!Files.isSymbolicLink(place)) {
                return inFolder(place);
            }
        } catch (IOException e) {
            // the folder cannot be written: elsewhere, then
        }
        return elsewhere();
    }

    /// @throws IOException where nothing may be written
    private static Index inFolder(Path place) throws IOException {
        Files.createDirectories(place);
        if (!Files.isWritable(place)) {
            throw new IOException(place + " may not be written");
        }
        try {
            return open(place, () -> {});
        } catch (LockObtainFailedException e) {
            return read(place);
        } catch (IOException | IllegalArgumentException e) {
            // damaged, or of a Lucene that this one does not know
            clear(place);
            return open(place, () -> {});
        }
    }

    private static Index elsewhere() {
        try {
            // It holds words of documents: where this process is killed, the next one takes it away.
            Path place = Scratch.make(ELSEWHERE);
            return open(place, () -> Scratch.clear(ELSEWHERE, place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Index open(Path place, Runnable closing) throws IOException {
        Directory directory = FSDirectory.open(place);
        IndexWriter writer = null;
        try {
            writer = new IndexWriter(directory, config());
            if (!SHAPE.equals(Commits.shape(writer))) {
                writer.deleteAll();
                writer.setLiveCommitData(Map.of(Commits.SHAPE, SHAPE).entrySet());
                writer.commit();
            }
            return new LuceneIndex(directory, writer, new SearcherManager(writer, new SearcherFactory()), closing);
        } catch (IOException | RuntimeException e) {
            if (writer != null) {
                writer.rollback();
            }
            directory.close();
            throw e;
        }
    }

    private static IndexWriterConfig config() {
        TieredMergePolicy merging = new TieredMergePolicy();
        // What was replaced goes wholly where that is asked for.
        merging.setForceMergeDeletesPctAllowed(0);
        // Written once, searched often: few segments, so that little is looked up twice.
        merging.setSegmentsPerTier(SEGMENTS);
        IndexWriterConfig config = new IndexWriterConfig(Analysis.of(""));
        config.setMergePolicy(merging);
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setCommitOnClose(true);
        return config;
    }

    /// What another program writes.
    private static Index read(Path place) throws IOException {
        Directory directory = FSDirectory.open(place);
        try {
            if (!DirectoryReader.indexExists(directory)) {
                throw new IOException("another program has only begun it");
            }
            return new LuceneIndex(directory, null, new SearcherManager(directory, new SearcherFactory()), () -> {});
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static void clear(Path place) throws IOException {
        Files.walkFileTree(place, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
