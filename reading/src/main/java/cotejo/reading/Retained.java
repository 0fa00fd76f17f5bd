package cotejo.reading;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Malformed;
import cotejo.core.claim.Reading;
import cotejo.core.claim.Rejected;
import cotejo.core.source.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What is kept of a document that holds more than is kept of one: the first figures, and the first of what is none.
record Retained(List<Claim> claims, List<Malformed> malformed, List<Rejected> rejected) {

    /// @param claims in order of place, as the other lists
    static Retained of(List<Claim> claims, List<Malformed> malformed, List<Rejected> rejected, String language) {
        List<Rejected> told = new ArrayList<>(first(rejected));
        if (claims.size() > Reading.MOST) {
            told.add(beyond(
                    claims.get(Reading.MOST).figure().words(), claims.size() - Reading.MOST, "figures", language));
        }
        if (malformed.size() > Reading.MOST) {
            told.add(beyond(
                    malformed.get(Reading.MOST).words(),
                    malformed.size() - Reading.MOST,
                    "numbers that no value could be taken from",
                    language));
        }
        if (rejected.size() > Reading.MOST) {
            told.add(beyond(
                    rejected.get(Reading.MOST).words(),
                    rejected.size() - Reading.MOST,
                    "numbers that are no figures",
                    language));
        }
        told.sort(Comparator.comparing(each -> each.words().span()));
        return new Retained(first(claims), first(malformed), told);
    }

    private static <T> List<T> first(List<T> all) {
        return all.size() > Reading.MOST ? all.subList(0, Reading.MOST) : all;
    }

    /// What stands for all that comes from these words on.
    private static Rejected beyond(Words from, int many, String what, String language) {
        return new Rejected(
                from, language + Rejected.BEYOND, "from here on %,d more %s are not kept".formatted(many, what));
    }
}
