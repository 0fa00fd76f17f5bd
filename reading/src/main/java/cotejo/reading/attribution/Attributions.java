package cotejo.reading.attribution;

import cotejo.core.claim.Derivation;
import cotejo.core.claim.Step;
import cotejo.reading.attribution.DocumentVoices.Voiced;
import cotejo.reading.text.Tagged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The reader of attribution for one language. Holds no state between documents; safe to share among threads.
public final class Attributions {
    /// A quotation carries a speaker on to the next at most this far, in tokens.
    private static final int QUOTED = 2_000;

    private final ReportingWords words;
    private final VoiceBook book;

    private Attributions(ReportingWords words, VoiceBook book) {
        this.words = words;
        this.book = book;
    }

    /// @param language ISO 639-1
    /// @throws IllegalStateException when there is no lexicon of that language
    public static Attributions of(String language) {
        return of(language, VoiceBook.shipped());
    }

    public static Attributions of(String language, VoiceBook book) {
        return new Attributions(ReportingWords.of(language), book);
    }

    /// Finds who speaks in a document.
    public DocumentVoices read(Tagged document) {
        Row row = new Row(document, words);
        Quotations quotations = new Quotations(row, words);
        Names names = new Names(row, words, book);
        Cues cues = new Cues(Grammar.of(row, words, quotations, names));
        List<Brought> brought = new ArrayList<>();
        for (int s = 0; s < row.sentenceCount(); s++) {
            boolean on = document.patience().with(document.sentences().get(s).paragraph());
            if (on && row.sentenceEnd(s) > row.sentenceBegin(s)) {
                brought.addAll(cues.in(s));
            }
        }
        document.patience().rest();
        brought.sort(Comparator.comparingInt(b -> b.cue().begin()));
        brought = Listing.listedOn(row, words, quotedOn(row, quotations, brought));
        brought = Nesting.unlisted(row, quotations, brought);
        Speakers speakers = new Speakers(row, words, names);
        List<Voiced> voiced = new ArrayList<>();
        for (Brought b : brought) {
            Voiced one = voiced(row, speakers, b);
            if (one != null) {
                voiced.add(one);
            }
        }
        return new DocumentVoices(row, new Credits(row, words, book, names), voiced);
    }

    private static @Nullable Voiced voiced(Row row, Speakers speakers, Brought b) {
        Noun source = b.source();
        boolean speaks = b.listed() && b.governs() && b.relation() == Step.Relation.SAYS;
        Speakers.Read read = speakers.read(source, b.relation(), speaks);
        if (read == null) {
            return null;
        }
        String detail = row.text(source.begin(), source.coreEnd()) + " · "
                + row.text(b.cue().begin(), b.cue().end());
        List<Derivation> from = read.how().isEmpty()
                ? List.of()
                : List.of(Derivation.of(row.tagged.language() + "/attribution/before", read.how()));
        return new Voiced(b, read.steps(), new Derivation(b.rule(), detail, from));
    }

    /// Quotations in full, and those without a speaker of their own given to the one who spoke just before.
    private static List<Brought> quotedOn(Row row, Quotations quotations, List<Brought> brought) {
        List<Brought> result = new ArrayList<>(brought);
        Set<Integer> owned = new HashSet<>();
        int[] ownerOf = new int[quotations.all().size()];
        java.util.Arrays.fill(ownerOf, -1);
        for (int k = 0; k < result.size(); k++) {
            Brought b = result.get(k);
            if (!b.governs() || b.relation() != Step.Relation.SAYS) {
                continue;
            }
            List<Range> content = new ArrayList<>(b.content());
            for (Range range : b.content()) {
                for (int q : touching(quotations, range)) {
                    Range quote = quotations.all().get(q);
                    if (quotations.of(b.cue().begin()) == q) {
                        continue;
                    }
                    owned.add(q);
                    ownerOf[q] = k;
                    if (row.sentenceOf(quote.begin()) != row.sentenceOf(quote.end() - 1)) {
                        content.add(quote);
                    }
                }
            }
            result.set(k, b.with(content));
        }
        @Nullable Integer last = null;
        for (int q = 0; q < ownerOf.length; q++) {
            if (owned.contains(q)) {
                last = ownerOf[q];
            } else if (last != null && carriesOn(row, quotations, result, last, q)) {
                Brought b = result.get(last);
                List<Range> content = new ArrayList<>(b.content());
                content.add(quotations.all().get(q));
                result.set(last, b.with(content));
            }
        }
        return result;
    }

    private static List<Integer> touching(Quotations quotations, Range range) {
        List<Integer> found = new ArrayList<>();
        int before = -1;
        for (int i = range.begin(); i < range.end(); i++) {
            int q = quotations.of(i);
            if (q >= 0 && q != before) {
                found.add(q);
                before = q;
            }
        }
        return found;
    }

    /// A quotation of some length, in the same paragraph as the speaker or a paragraph of its own right after,
    /// whose sentence brings in nobody.
    private static boolean carriesOn(Row row, Quotations quotations, List<Brought> brought, int owner, int q) {
        Range quote = quotations.all().get(q);
        int cue = brought.get(owner).cue().begin();
        boolean whole = quote.end() == row.sentenceEnd(row.sentenceOf(quote.end() - 1));
        if (quote.end() - quote.begin() < (whole ? 4 : 6) || quote.begin() < cue || quote.begin() - cue > QUOTED) {
            return false;
        }
        int sentence = row.sentenceOf(quote.begin());
        boolean opensSentence = quote.begin() == row.sentenceBegin(sentence);
        int apart = row.paragraphOf(quote.begin()) - row.paragraphOf(cue);
        if (!opensSentence || apart > 1) {
            return false;
        }
        int from = row.sentenceBegin(sentence);
        int to = row.sentenceEnd(row.sentenceOf(quote.end() - 1));
        for (int k = firstFrom(brought, from);
                k < brought.size() && brought.get(k).cue().begin() < to;
                k++) {
            if (!quotations.quoted(brought.get(k).cue().begin())) {
                return false;
            }
        }
        return true;
    }

    /// The first whose cue stands at the token or after.
    private static int firstFrom(List<Brought> brought, int token) {
        int low = 0;
        int high = brought.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (brought.get(middle).cue().begin() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
