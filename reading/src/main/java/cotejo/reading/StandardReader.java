package cotejo.reading;

import cotejo.core.claim.ReaderVersion;
import cotejo.core.claim.Reading;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.Document;
import cotejo.reading.attribution.Attributions;
import cotejo.reading.attribution.VoiceBook;
import cotejo.reading.dimension.Dimensions;
import cotejo.reading.dimension.Goods;
import cotejo.reading.figure.FigureReader;
import cotejo.reading.measure.Triggers;
import cotejo.reading.scope.Forces;
import cotejo.reading.scope.Gazetteer;
import cotejo.reading.scope.Places;
import cotejo.reading.text.Patience;
import cotejo.reading.text.Tagged;
import cotejo.reading.text.Tagger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/// The reader of this build, of English and Spanish; a document in another language is a recorded outcome.
final class StandardReader implements Reader {
    private static final Set<String> LANGUAGES = Set.of("en", "es");
    /// Whose names are read; figures need who says them, too.
    private static final Set<String> WORDS = Set.of("en", "es");

    /// What reads one language.
    private record Tongue(Tagger tagger, Attributions attributions, FigureReader figures) {}

    private final ReaderVersion version = Versions.ofThisBuild();
    private final Vocabulary vocabulary;
    /// Each is made when the first document in its language comes.
    private final Map<String, Tongue> tongues = new ConcurrentHashMap<>();

    private final LongSupplier clock;

    StandardReader() {
        this(System::nanoTime);
    }

    /// @param clock nanoseconds, from any beginning: how long a passage takes
    StandardReader(LongSupplier clock) {
        this.clock = clock;
        VoiceBook voices = VoiceBook.shipped();
        Goods goods = Goods.shipped();
        vocabulary = Gazetteer.vocabulary(new Forces("en"), new Places("en"), new Triggers("en").measures())
                .withVoices(voices.labels(), voices.press())
                .withUnits(Dimensions.units(), goods.words(), goods.labels());
    }

    private Tongue tongue(String language) {
        return tongues.computeIfAbsent(
                language,
                code -> new Tongue(
                        Tagger.of(code),
                        Attributions.of(code),
                        new FigureReader(code, new Triggers(code), new Forces(code), new Places(code))));
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
        if (!LANGUAGES.contains(language)) {
            return new Reading(
                    document.source(),
                    version,
                    Reading.Status.LANGUAGE_NOT_READ,
                    language,
                    List.of(),
                    List.of(),
                    List.of());
        }
        Tongue tongue = tongue(language);
        Tagged tagged = tongue.tagger().tag(document, new Patience(clock, Patience.MOST));
        FigureReader.Found found =
                tongue.figures().read(tagged, tongue.attributions().read(tagged));
        return new Reading(
                document.source(),
                version,
                Reading.Status.READ,
                language,
                found.claims(),
                found.malformed(),
                found.rejected());
    }

    /// The document's language; English where nothing tells (a text of a few words).
    private static String language(Document document) {
        String code = document.description().languageCode();
        return code == null ? "en" : code;
    }

    @Override
    public List<NumberSpan> numbers(Document document) {
        return NumberLayer.LANGUAGES.contains(language(document))
                ? NumberLayer.of(language(document), document)
                : List.of();
    }

    @Override
    public List<NameSpan> names(Document document) {
        String language = language(document);
        return WORDS.contains(language) ? NameLayer.of(Tagger.of(language).tag(document)) : List.of();
    }

    @Override
    public List<AttributionSpan> attributions(Document document) {
        String language = language(document);
        if (!LANGUAGES.contains(language)) {
            return List.of();
        }
        Tongue tongue = tongue(language);
        return tongue.attributions().read(tongue.tagger().tag(document)).sayings().stream()
                .map(saying -> new AttributionSpan(saying.voice(), saying.cue(), saying.content()))
                .toList();
    }
}
