package cotejo.casework.kept;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import cotejo.casework.port.BrokenCase;
import cotejo.casework.port.CaseProblem;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.ReaderVersion;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.source.SourceId;
import cotejo.core.source.Text;
import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// The core's values as JSON and back. Every key is written; a key that is missing, unknown, or null where the value
/// may
/// not be null is damage. Only ASCII is written: text of any kind goes through any database unchanged.
public final class Kept {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    // The text of a document is one string, and its length is settled before it comes here.
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .annotationIntrospector(new NullsByMark())
            .addMixIn(Quantity.class, Quantities.class)
            .addMixIn(End.class, Ends.class)
            .addMixIn(Interval.class, Intervals.class)
            .addModule(new SimpleModule("cotejo")
                    .addSerializer(Rational.class, new Written<>(Rational::toString))
                    .addDeserializer(
                            Rational.class,
                            new Read<>(written -> Rational.parse(written)
                                    .orElseThrow(() -> new IllegalArgumentException("no number"))))
                    .addSerializer(PartialDate.class, new Written<>(PartialDate::toString))
                    .addDeserializer(
                            PartialDate.class,
                            new Read<>(written -> PartialDate.parse(written)
                                    .orElseThrow(() -> new IllegalArgumentException("no date"))))
                    .addSerializer(SourceId.class, new Written<>(SourceId::sha256))
                    .addDeserializer(SourceId.class, new Read<>(SourceId::new))
                    .addSerializer(FigureId.class, new Written<>(FigureId::id))
                    .addDeserializer(FigureId.class, new Read<>(FigureId::new))
                    .addSerializer(ReaderVersion.class, new Written<>(ReaderVersion::digest))
                    .addDeserializer(ReaderVersion.class, new Read<>(ReaderVersion::new))
                    .addSerializer(Text.class, new Written<>(Text::string))
                    .addDeserializer(Text.class, new Read<>(Text::of)))
            .build();

    private Kept() {}

    /// @param value a document, reading, claim, line, finding or description
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws BrokenCase when it is not what `write` writes
    public static <T> T read(String json, Class<T> type) {
        try {
            T value = MAPPER.readValue(json, type);
            if (value != null) {
                return value;
            }
        } catch (JacksonException e) {
            throw new BrokenCase(damaged(type), e);
        }
        throw new BrokenCase(damaged(type));
    }

    private static CaseProblem damaged(Class<?> type) {
        return new CaseProblem(
                CaseProblem.Kind.DAMAGED,
                "a " + type.getSimpleName().toLowerCase(java.util.Locale.ROOT) + " in case.db is damaged",
                "derive it again with: cotejo rebuild");
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @Type(value = Quantity.Exactly.class, name = "exactly"),
        @Type(value = Quantity.About.class, name = "about"),
        @Type(value = Quantity.Between.class, name = "between"),
        @Type(value = Quantity.AtLeast.class, name = "at_least"),
        @Type(value = Quantity.AtMost.class, name = "at_most"),
        @Type(value = Quantity.Vague.class, name = "vague")
    })
    private interface Quantities {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @Type(value = End.Stated.class, name = "stated"),
        @Type(value = End.Implied.class, name = "implied"),
        @Type(value = End.Capped.class, name = "capped"),
        @Type(value = End.UnknownPublication.class, name = "unknown_publication"),
        @Type(value = End.Unsaid.class, name = "unsaid")
    })
    private interface Ends {}

    private interface Intervals {
        @JsonIgnore
        boolean isExact();
    }

    /// A value written as one string.
    private static final class Written<T> extends ValueSerializer<T> {
        private final Function<T, String> written;

        Written(Function<T, String> written) {
            this.written = written;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(written.apply(value));
        }
    }

    /// A value read from one string.
    private static final class Read<T> extends ValueDeserializer<T> {
        private final Function<String, T> read;

        Read(Function<String, T> read) {
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            String written = in.getString();
            if (written == null || !in.currentToken().isScalarValue()) {
                return context.reportInputMismatch(Object.class, "a string is expected here");
            }
            try {
                return read.apply(written);
            } catch (IllegalArgumentException e) {
                return context.reportInputMismatch(Object.class, "%s", e.getMessage());
            }
        }
    }
}
