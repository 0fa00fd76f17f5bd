package cotejo.casework.port;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.port.Readings.Row;
import cotejo.core.claim.ReaderVersion;
import cotejo.core.decision.DecisionLog;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.when.PartialDate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What every store of a case must do.
public abstract class CaseStoreContract {
    /// Text that databases have been known to change: quotes, no Latin letters, a character of two UTF-16 units, a line
    /// end.
    static final String HARD_TEXT = "it's \"½\" año 𝟙 \u202E\u0085\n%_\\";

    static final SourceId A = new SourceId("a".repeat(64));
    static final SourceId B = new SourceId("b".repeat(64));

    private CaseStore store;

    /// An empty store.
    protected abstract CaseStore fresh() throws Exception;

    @BeforeEach
    void open() throws Exception {
        store = fresh();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Nested
    class OfSources {
        @Test
        void givesBackTheBytes() {
            byte[] bytes = "Some 1,680".getBytes(UTF_8);
            SourceId id = store.sources().keep(bytes);
            assertArrayEquals(bytes, store.sources().bytes(id).orElseThrow());
            assertTrue(store.sources().holds(id));
            assertEquals(List.of(id), List.copyOf(store.sources().all()));
        }

        @Test
        void namesThemByTheirHash() {
            assertEquals(
                    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                    store.sources().keep(new byte[0]).sha256());
        }

        @Test
        void keepsTheSameBytesOnce() {
            SourceId first = store.sources().keep(new byte[] {1, 2});
            assertEquals(first, store.sources().keep(new byte[] {1, 2}));
            assertEquals(1, store.sources().all().size());
        }

        @Test
        void hasNothingElse() {
            assertFalse(store.sources().holds(A));
            assertEquals(Optional.empty(), store.sources().bytes(A));
        }
    }

    @Nested
    class OfAcquisitions {
        private final Acquisition first = new Acquisition(
                B,
                "docs/" + HARD_TEXT,
                "",
                Instant.parse("2024-05-01T10:00:00.123456Z"),
                "add",
                new Description(
                        Described.byPerson(PartialDate.of(2011, 3)),
                        Described.byText(HARD_TEXT, new Span(3, 7)),
                        null,
                        null,
                        Described.byPerson("en"),
                        null,
                        null));
        private final Acquisition second =
                new Acquisition(A, "a.txt", "", Instant.parse("2024-04-01T10:00:00Z"), "add", Description.NONE);

        @Test
        void keepsTheirOrder() {
            store.acquisitions().append(first);
            store.acquisitions().append(second);
            assertEquals(List.of(first, second), store.acquisitions().all());
            assertEquals(List.of(second), store.acquisitions().of(A));
        }

        @Test
        void keepsTheSameTwice() {
            store.acquisitions().append(second);
            store.acquisitions().append(second);
            assertEquals(List.of(second, second), store.acquisitions().of(A));
        }
    }

    @Nested
    class OfInputs {
        private final Input unread = new Input("z", "", null, Status.MISSING, HARD_TEXT, 0, 0, 0);
        private final Input read = new Input("é", "", A, Status.READ, "", 5_000_000_000L, 46, 3);

        @Test
        void listsThemByPath() {
            store.inputs().put(read);
            store.inputs().put(unread);
            assertEquals(List.of(unread, read), store.inputs().all());
            assertEquals(List.of(read), store.inputs().of(A));
            assertEquals(Optional.of(read), store.inputs().find("é", ""));
            assertEquals(Optional.empty(), store.inputs().find("é", "attachment"));
        }

        @Test
        void tellsTheFileFromItsParts() {
            Input box = new Input("é", "b!/x", B, Status.READ, "", 7, 1, 0);
            Input first = new Input("é", "a", null, Status.ENCRYPTED, "a password", 0, 0, 0);
            List.of(box, read, unread, first).forEach(store.inputs()::put);
            assertEquals(List.of(first, box), store.inputs().partsOf("é"));
            assertEquals(List.of(), store.inputs().partsOf("z"));
            assertEquals(List.of(unread, read, first, box), store.inputs().all());
        }

        @Test
        void keepsTheLatestOutcome() {
            store.inputs().put(unread);
            Input now = new Input("z", "", B, Status.DAMAGED, "torn", 7, 0, 0);
            store.inputs().put(now);
            assertEquals(List.of(now), store.inputs().all());
        }
    }

    @Nested
    class OfReadings {
        private final ReaderVersion old = new ReaderVersion("old");
        private final ReaderVersion better = new ReaderVersion("better");

        private Row row(SourceId source, ReaderVersion version, String words) {
            return new Row(source, version, 1, "{\"text\":\"" + words + "\"}", "{}", words);
        }

        @Test
        void servesTheLatest() {
            store.readings().serve(row(B, old, "one"));
            store.readings().serve(row(A, old, HARD_TEXT));
            store.readings().serve(row(B, better, "two"));
            assertEquals(List.of(A, B), store.readings().sources());
            assertEquals(Optional.of(row(A, old, HARD_TEXT)), store.readings().of(A));
            assertEquals(Optional.of(row(B, better, "two")), store.readings().of(B));
            assertEquals(List.of(better, old), store.readings().versions());
            assertEquals(Map.of(A, HARD_TEXT, B, "two"), store.readings().briefs());
        }

        @Test
        void servesTheOldUntilTheNewIsComplete() {
            store.readings().serve(row(A, old, "one"));
            store.readings().serve(row(B, old, "two"));
            store.readings().putWaiting(row(A, better, "better"));
            assertTrue(store.readings().waits(A, better));
            assertFalse(store.readings().waits(B, better));
            assertEquals(List.of(old), store.readings().versions());
            store.readings().putWaiting(row(B, better, "better still"));
            store.readings().serveWaiting(better);
            assertEquals(List.of(better), store.readings().versions());
            assertEquals(
                    Optional.of(row(B, better, "better still")),
                    store.readings().of(B));
            assertFalse(store.readings().waits(A, better));
        }

        @Test
        void readsAgainWithTheSameVersion() {
            store.readings().serve(row(A, old, "one"));
            store.readings().putWaiting(row(A, old, "again"));
            assertEquals(Optional.of(row(A, old, "one")), store.readings().of(A));
            store.readings().serveWaiting(old);
            assertEquals(Optional.of(row(A, old, "again")), store.readings().of(A));
        }

        @Test
        void dropsWhatNoLongerWaits() {
            store.readings().serve(row(A, old, "one"));
            store.readings().putWaiting(row(A, better, "better"));
            store.readings().dropWaiting();
            assertFalse(store.readings().waits(A, better));
            store.readings().remove(A);
            assertEquals(Optional.empty(), store.readings().of(A));
            assertEquals(List.of(), store.readings().sources());
        }
    }

    @Nested
    class OfDecisions {
        @Test
        void givesBackTheLog() {
            DecisionLog log = DecisionLog.EMPTY;
            for (String payload : List.of("{}", HARD_TEXT, "{\"decision\": {\"kind\":\"later\"}}")) {
                DecisionLog.Entry entry = log.next(payload);
                store.decisions().append(entry);
                log = log.with(entry);
            }
            assertEquals(log, store.decisions().log());
            assertNull(store.decisions().log().broken());
        }

        @Test
        void takesNoNumberTwice() {
            DecisionLog.Entry entry = DecisionLog.EMPTY.next("{}");
            store.decisions().append(entry);
            assertThrows(BrokenCase.class, () -> store.decisions().append(entry));
        }
    }

    @Nested
    class OfTranscripts extends TranscriptsContract {
        @Override
        protected Transcripts transcripts() {
            return store.transcripts();
        }
    }

    @Nested
    class OfBlocks extends BlocksContract {
        @Override
        protected Blocks blocks() {
            return store.blocks();
        }
    }

    @Nested
    class OfLikenesses extends LikenessesContract {
        @Override
        protected Likenesses likenesses() {
            return store.likenesses();
        }
    }

    @Nested
    class OfStamps extends StampsContract {
        @Override
        protected CaseStore store() {
            return store;
        }
    }

    @Nested
    class OfSteps {
        private final Input input = new Input("a", "", null, Status.EMPTY, "", 0, 0, 0);

        @Test
        void doesAllOrNothing() {
            store.blocks().derivedBy("before");
            IllegalStateException thrown = assertThrows(
                    IllegalStateException.class,
                    () -> store.inOneStep(() -> {
                        store.inputs().put(input);
                        store.inOneStep(() -> store.blocks().derivedBy("after"));
                        throw new IllegalStateException("stop");
                    }));
            assertEquals("stop", thrown.getMessage());
            assertEquals(List.of(), store.inputs().all());
            assertEquals("before", store.blocks().derivedBy());
            store.inOneStep(() -> store.inputs().put(input));
            assertEquals(List.of(input), store.inputs().all());
        }

        @Test
        void findsNothingWrong() {
            store.sources().keep(new byte[] {1});
            assertEquals(List.of(), store.damage());
        }
    }
}
