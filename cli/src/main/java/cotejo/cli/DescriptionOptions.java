package cotejo.cli;

import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.when.PartialDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What a person says of all documents of one call.
final class DescriptionOptions {
    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When they were published: YYYY, YYYY-MM or YYYY-MM-DD.")
    private @Nullable PartialDate published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Where they were published.")
    private @Nullable String outlet;

    @Option(names = "--language", paramLabel = "CODE", description = "The language they are written in: en, es.")
    private @Nullable String language;

    @Option(
            names = "--country",
            paramLabel = "CC",
            description = "The country whose way of writing numbers and dollars they follow: MX, US, ES.")
    private @Nullable String country;

    /// @throws Problem when the language or the country is no code
    Description description() throws Problem {
        String code = language;
        if (code != null && !twoLetters(code)) {
            throw Problem.usage("--language " + code + " is no language code", "write two letters: en or es");
        }
        String place = country;
        if (place != null && !twoLetters(place)) {
            throw Problem.usage("--country " + place + " is no country code", "write two letters, such as MX");
        }
        String name = outlet == null || outlet.isBlank() ? null : outlet.strip();
        return new Description(
                published == null ? null : Described.byPerson(published),
                name == null ? null : Described.byPerson(name),
                null,
                null,
                code == null ? null : Described.byPerson(code.toLowerCase(Locale.ROOT)),
                place == null ? null : Described.byPerson(place.toUpperCase(Locale.ROOT)),
                null);
    }

    private static boolean twoLetters(String code) {
        return code.length() == 2 && code.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
    }
}
