package cotejo.reading;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Malformed;
import cotejo.core.claim.ReaderVersion;
import cotejo.core.claim.Reading;
import cotejo.core.claim.Rejected;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.Span;
import cotejo.reading.attribution.Attributions;
import cotejo.reading.attribution.DocumentVoices;
import cotejo.reading.attribution.VoiceBook;
import cotejo.reading.dimension.Dimensions;
import cotejo.reading.dimension.Goods;
import cotejo.reading.figure.FigureReader;
import cotejo.reading.figure.TableFigures;
import cotejo.reading.figure.Tabled;
import cotejo.reading.measure.Triggers;
import cotejo.reading.scope.Forces;
import cotejo.reading.scope.Gazetteer;
import cotejo.reading.scope.Places;
import cotejo.reading.text.Patience;
import cotejo.reading.text.Tagged;
import cotejo.reading.text.Tagger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/// The reader of this build, of English and Spanish; a document in another language is a recorded outcome.
final class StandardReader implements Reader {
    private static final Set<String> LANGUAGES = Set.of("en", "es");
    /// Whose names are read; figures need who says them, too.
    private static final Set<String> WORDS = Set.of("en", "es");

    /// Of each language, the bytes that passages may take which are kept in case they come again: some sixteen
    /// thousand paragraphs.
    private static final long PASSAGES = 48L << 20;
    /// The same of the quantities in their sentences.
    private static final long QUANTITIES = 12L << 20;

    /// What reads one language.
    private record Tongue(Tagger tagger, Attributions attributions, FigureReader figures, TableFigures tables) {}

    private final ReaderVersion version = Versions.ofThisBuild();
    private final Vocabulary vocabulary;
    /// Each is made when the first document in its language comes.
    private final Map<String, Tongue> tongues = new ConcurrentHashMap<>();

    private final LongSupplier clock;
    private final boolean remembers;

    StandardReader() {
        this(Patience.processorTime(), true);
    }

    /// @param clock nanoseconds, from any beginning: how long a passage takes
    /// @param remembers whether passages are kept in case they come again. What is read is the same
    StandardReader(LongSupplier clock, boolean remembers) {
        this.clock = clock;
        this.remembers = remembers;
        VoiceBook voices = VoiceBook.shipped();
        Goods goods = Goods.shipped();
        vocabulary = Gazetteer.vocabulary(new Forces("en"), new Places("en"), new Triggers("en").measures())
                .withVoices(voices.labels(), voices.press())
                .withUnits(Dimensions.units(), goods.words(), goods.labels());
    }

    private Tongue tongue(String language) {
        return tongues.computeIfAbsent(language, code -> {
            Triggers triggers = new Triggers(code);
            Forces forces = new Forces(code);
            Places places = new Places(code);
            return new Tongue(
                    Tagger.of(code, remembers ? PASSAGES : 0),
                    Attributions.of(code),
                    new FigureReader(code, triggers, forces, places, remembers ? QUANTITIES : 0),
                    new TableFigures(code, triggers, forces, places));
        });
    }

    @Override
    public ReaderVersion version() {
        return version;
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public Reading read(Document document) {
        String language = language(document);
        List<Share> shares = Share.of(document, language, LANGUAGES);
        if (shares.isEmpty()) {
            return new Reading(
                    document.source(),
                    version,
                    Reading.Status.LANGUAGE_NOT_READ,
                    language,
                    List.of(),
                    List.of(),
                    List.of());
        }
        List<Claim> claims = new ArrayList<>();
        List<Malformed> malformed = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>(Share.unread(document, language, LANGUAGES));
        for (Share share : shares) {
            FigureReader.Found found = new InOriginal(share, document).of(figures(share));
            claims.addAll(found.claims());
            malformed.addAll(found.malformed());
            // What stands in a byline goes with every share, and is told once.
            found.rejected().stream()
                    .filter(each -> share == shares.getFirst()
                            || !of(document, each, language).equals(language))
                    .forEach(rejected::add);
        }
        claims.sort(Comparator.naturalOrder());
        malformed.sort(Comparator.comparing(each -> each.words().span()));
        rejected.sort(Comparator.comparing(each -> each.words().span()));
        Retained retained =
                Retained.of(claims, malformed, rejected, shares.getFirst().language());
        return new Reading(
                document.source(),
                version,
                Reading.Status.READ,
                shares.getFirst().language(),
                retained.claims(),
                retained.malformed(),
                retained.rejected());
    }

    private static String of(Document document, Rejected rejected, String language) {
        Passage passage = document.passageAt(rejected.words().span().start());
        String own = passage == null ? null : passage.language();
        return own == null ? language : own;
    }

    private FigureReader.Found figures(Share share) {
        Tongue tongue = tongue(share.language());
        Tabled taken = tongue.tables().take(share.document());
        Tagged tagged = tongue.tagger().tag(taken.prose(), new Patience(clock, Patience.MOST));
        DocumentVoices voices = tongue.attributions().read(tagged);
        FigureReader.Found prose = tongue.figures().read(tagged, voices);
        return taken.nothing() ? prose : prose.with(tongue.tables().read(taken, tongue.tagger(), tagged, voices));
    }

    /// The document's language; English where nothing tells (a text of a few words).
    private static String language(Document document) {
        String code = document.description().languageCode();
        return code == null ? "en" : code;
    }

    @Override
    public List<NumberSpan> numbers(Document document) {
        return layer(document, NumberLayer.LANGUAGES, NumberSpan::span, share -> {
            InOriginal there = new InOriginal(share, document);
            return NumberLayer.of(share.language(), share.document()).stream().map(there::of);
        });
    }

    @Override
    public List<NameSpan> names(Document document) {
        return layer(document, WORDS, NameSpan::span, share -> {
            InOriginal there = new InOriginal(share, document);
            Tagged tagged = Tagger.of(share.language()).tag(share.document());
            return NameLayer.of(tagged).stream().map(there::of);
        });
    }

    @Override
    public List<AttributionSpan> attributions(Document document) {
        return layer(document, LANGUAGES, StandardReader::place, share -> {
            InOriginal there = new InOriginal(share, document);
            Tongue tongue = tongue(share.language());
            return tongue.attributions().read(tongue.tagger().tag(share.document())).sayings().stream()
                    .map(saying -> there.of(new AttributionSpan(saying.voice(), saying.cue(), saying.content())));
        });
    }

    private static Span place(AttributionSpan said) {
        return Stream.of(said.cue(), said.voice(), said.content())
                .flatMap(List::stream)
                .findFirst()
                .orElse(new Span(0, 0));
    }

    /// One layer of all shares; of several, in document order and each thing once.
    private static <T> List<T> layer(
            Document document, Set<String> languages, Function<T, Span> place, Function<Share, Stream<T>> read) {
        List<Share> shares = Share.of(document, language(document), languages);
        Stream<T> found = shares.stream().flatMap(read);
        return shares.size() < 2
                ? found.toList()
                : found.distinct().sorted(Comparator.comparing(place)).toList();
    }
}
