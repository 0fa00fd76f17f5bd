package cotejo.reading;

import cotejo.core.claim.ReaderVersion;
import cotejo.core.claim.Reading;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.Document;
import cotejo.reading.attribution.Attributions;
import cotejo.reading.attribution.VoiceBook;
import cotejo.reading.figure.FigureReader;
import cotejo.reading.measure.Triggers;
import cotejo.reading.scope.Forces;
import cotejo.reading.scope.Gazetteer;
import cotejo.reading.scope.Places;
import cotejo.reading.text.Tagged;
import cotejo.reading.text.Tagger;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The reader of this build. English now; a document in another language is a recorded outcome.
final class StandardReader implements Reader {
    private static final Set<String> LANGUAGES = Set.of("en");

    private final ReaderVersion version = Versions.ofThisBuild();
    private final Vocabulary vocabulary;
    private final Tagger english = Tagger.of("en");
    private final Map<String, Tagger> taggers = Map.of("en", english, "es", Tagger.of("es"));
    private final Attributions attributions = Attributions.of("en");
    private final FigureReader figures;

    StandardReader() {
        Triggers triggers = new Triggers("en");
        Forces forces = new Forces("en");
        Places places = new Places("en");
        VoiceBook voices = VoiceBook.shipped();
        vocabulary =
                Gazetteer.vocabulary(forces, places, triggers.measures()).withVoices(voices.labels(), voices.press());
        figures = new FigureReader("en", triggers, forces, places);
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
        Tagged tagged = english.tag(document);
        FigureReader.Found found = figures.read(tagged, attributions.read(tagged));
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
        Tagger tagger = taggers.get(language(document));
        return tagger == null ? List.of() : NameLayer.of(tagger.tag(document));
    }

    @Override
    public List<AttributionSpan> attributions(Document document) {
        return LANGUAGES.contains(language(document))
                ? attributions.read(english.tag(document)).sayings().stream()
                        .map(saying -> new AttributionSpan(saying.voice(), saying.cue(), saying.content()))
                        .toList()
                : List.of();
    }
}
