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

    /// @throws Problem when the language is no code
    Description description() throws Problem {
        String code = language;
        if (code != null
                && !(code.length() == 2 && code.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'))) {
            throw Problem.usage("--language " + code + " is no language code", "write two letters: en or es");
        }
        String name = outlet == null || outlet.isBlank() ? null : outlet.strip();
        return new Description(
                published == null ? null : Described.byPerson(published),
                name == null ? null : Described.byPerson(name),
                null,
                null,
                code == null ? null : Described.byPerson(code.toLowerCase(Locale.ROOT)),
                null,
                null);
    }
}
