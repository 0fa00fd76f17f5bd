package cotejo.core.source;

import cotejo.core.when.PartialDate;
import org.jspecify.annotations.Nullable;

/// What is known of a document beside its words. Null is "not known", and is shown as such.
///
/// @param published the day, month or year of publication
/// @param language ISO 639-1, lower case ("en", "es", "fr")
/// @param country ISO 3166-1 alpha-2, upper case: where it was published
public record Description(
        @Nullable Described<PartialDate> published,
        @Nullable Described<String> outlet,
        @Nullable Described<String> author,
        @Nullable Described<String> title,
        @Nullable Described<String> language,
        @Nullable Described<String> country,
        @Nullable Described<String> url) {

    public static final Description NONE = new Description(null, null, null, null, null, null, null);

    /// This description with what it lacks, or knows on weaker grounds, taken from `other`.
    /// On equal grounds this one stands.
    public Description or(Description other) {
        return new Description(
                stronger(published, other.published),
                stronger(outlet, other.outlet),
                stronger(author, other.author),
                stronger(title, other.title),
                stronger(language, other.language),
                stronger(country, other.country),
                stronger(url, other.url));
    }

    private static <T> @Nullable Described<T> stronger(@Nullable Described<T> a, @Nullable Described<T> b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.basis().compareTo(a.basis()) < 0 ? b : a;
    }

    public @Nullable PartialDate publishedDate() {
        return published == null ? null : published.value();
    }

    public @Nullable String languageCode() {
        return language == null ? null : language.value();
    }

    public @Nullable String outletName() {
        return outlet == null ? null : outlet.value();
    }
}
