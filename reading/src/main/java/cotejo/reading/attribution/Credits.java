package cotejo.reading.attribution;

import cotejo.core.claim.Derivation;
import cotejo.core.claim.Step;
import cotejo.core.claim.Step.Relation;
import cotejo.core.claim.Voice;
import cotejo.core.scope.Name;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a document as a whole is owed to: "Source: EFE", "By …, Associated Press", "MEXICO CITY (AP) —", "Via the
/// Washington Post:".
final class Credits {
    /// A dateline's agency stands this near the start of its passage.
    private static final int DATELINE = 14;
    /// A line that only says whom the text is owed to is no longer, in tokens.
    private static final int LINE = 14;

    private final Row row;
    private final ReportingWords words;
    private final VoiceBook book;
    private final Names names;
    private final List<Credit> credits = new ArrayList<>();

    /// @param from the first token it holds for
    private record Credit(int from, Step step, Derivation rule) {}

    Credits(Row row, ReportingWords words, VoiceBook book, Names names) {
        this.row = row;
        this.words = words;
        this.book = book;
        this.names = names;
        Description description = row.tagged.document().description();
        VoiceBook.Known outlet = description.outletName() == null ? null : book.named(description.outletName());
        for (int s = 0; s < row.sentenceCount(); s++) {
            sentence(s, outlet);
        }
        if (credits.isEmpty()) {
            described(description.author(), outlet);
        }
    }

    private void described(@Nullable Described<String> author, VoiceBook.@Nullable Known outlet) {
        VoiceBook.Known known = author == null ? null : book.named(author.value());
        if (known != null && known.isPress() && !known.equals(outlet)) {
            Voice voice = new Voice(new Name(known.labels().get(row.tagged.language()), known.id()), true, null);
            credit(0, voice, Relation.SAYS, "author", "the document's author");
        }
    }

    private void sentence(int s, VoiceBook.@Nullable Known outlet) {
        PassageKind kind = row.sentence(s).passage();
        int begin = row.sentenceBegin(s);
        int end = row.sentenceEnd(s);
        boolean first =
                s == 0 || row.sentence(s - 1).paragraph() != row.sentence(s).paragraph();
        switch (kind) {
            case BYLINE -> byline(begin, end, outlet);
            case DATELINE, BODY -> {
                if (first) {
                    int last = paragraphEnd(s);
                    dateline(begin, last, outlet);
                    via(begin, end, outlet);
                    if (last - begin <= LINE) {
                        placed(begin, last, outlet);
                        owed(begin, last, outlet);
                    }
                }
            }
            case HEADLINE, CAPTION, TABLE_CELL, COMMENT, BOILERPLATE -> {}
        }
    }

    private int paragraphEnd(int sentence) {
        int s = sentence;
        while (s + 1 < row.sentenceCount()
                && row.sentence(s + 1).paragraph() == row.sentence(sentence).paragraph()
                && row.sentenceEnd(s) - row.sentenceBegin(sentence) <= DATELINE) {
            s++;
        }
        return row.sentenceEnd(s);
    }

    /// Everything in a credit line is a credit; a photographer's ("Name/Agency") is not the text's.
    private void byline(int begin, int end, VoiceBook.@Nullable Known outlet) {
        boolean owed = row.is(begin, FunctionWord.SOURCE);
        for (int i = begin; i < end; i++) {
            if (row.is(i, FunctionWord.PHOTOGRAPH)) {
                return;
            }
            Names.Named named = names.at(i);
            VoiceBook.Known known = named == null || named.begin() != i ? null : named.known();
            boolean photograph = i > begin && row.word(i - 1, "/");
            if (named != null && known != null && !photograph && !known.equals(outlet) && (owed || known.isPress())) {
                credit(0, named, Relation.SAYS, "credit");
                return;
            }
        }
        boolean source = end - begin > 2
                && words.credits().length(row, begin, end) == 1
                && !row.is(begin, FunctionWord.BY)
                && row.word(begin + 1, ":");
        if (source && credits.isEmpty()) {
            int to = row.isStop(end - 1) && end - begin > 3 ? end - 1 : end;
            Span span = row.tagged.document().text().span(row.tokens[begin + 2].begin(), row.tokens[to - 1].end());
            String said = row.text(begin + 2, to);
            if (said.length() <= 80) {
                credit(0, new Voice(new Name(said, null), true, span), Relation.SAYS, "credit", row.text(begin, to));
            }
        }
    }

    /// "MEXICO CITY (AP) — …", "BOGOTÁ, March 8 (EFE) .- …", "(Reuters) - …": within the first words, and a dash
    /// after it. Sentences are often cut at such a dash: the paragraph's are read on.
    ///
    /// @param end of the paragraph
    private void dateline(int begin, int end, VoiceBook.@Nullable Known outlet) {
        for (int i = begin; i < Math.min(end, begin + DATELINE); i++) {
            Names.Named named = names.at(i);
            boolean opened = i > begin && row.opensParenthesis(i - 1);
            VoiceBook.Known known = named != null && named.begin() == i ? named.known() : null;
            int after = named == null ? i + 1 : named.end();
            if (known == null && opened && after < end && row.closesParenthesis(after)) {
                known = book.named(row.text(i, after));
            }
            if (known == null) {
                continue;
            }
            boolean bracketed = opened && after < end && row.closesParenthesis(after);
            int dash = bracketed ? after + 1 : after;
            boolean dashed = dash < end
                    && (row.isDash(dash)
                            || row.lower[dash].startsWith(".-")
                            || row.lower[dash].startsWith(".—")
                            || row.lower[dash].startsWith(".–")
                            || row.isStop(dash) && dash + 1 < end && row.isDash(dash + 1));
            boolean alone = bracketed && i == begin + 1 && after + 1 == end;
            if ((bracketed && dashed || alone) && known.isPress() && !known.equals(outlet)) {
                credit(0, voice(i, after, known), Relation.SAYS, "dateline", row.text(i, after));
            }
            return;
        }
    }

    /// "AFP | Bogotá", "Reuters / México": an agency and a place, a mark between them, on a line of its own before the
    /// text.
    private void placed(int begin, int end, VoiceBook.@Nullable Known outlet) {
        boolean marked = false;
        VoiceBook.Known agency = null;
        int at = begin;
        for (int i = begin; i < end; i++) {
            Names.Named named = names.at(i);
            if (named != null && named.known() != null && named.known().isPress()) {
                at = agency == null ? named.begin() : at;
                agency = agency == null ? named.known() : agency;
                i = named.end() - 1;
            } else if (row.word(i, "|") || row.word(i, "/") || row.word(i, "·") || row.isDash(i)) {
                marked = true;
            } else if (!row.tokens[i].tag().startsWith("NNP") && !row.isComma(i) && !row.tokens[i].isName()) {
                return;
            }
        }
        if (marked && agency != null && !agency.equals(outlet)) {
            Names.Named named = java.util.Objects.requireNonNull(names.at(at));
            credit(0, named, Relation.SAYS, "dateline");
        }
    }

    /// "With information from Reuters", "Con información de EFE": a line of its own.
    private void owed(int begin, int end, VoiceBook.@Nullable Known outlet) {
        int length = words.credits().length(row, begin, end);
        int from = begin + length;
        if (length == 0 || end - from > 8) {
            return;
        }
        while (from < end && (row.word(from, ":") || row.tag(from, "DT") || row.isComma(from))) {
            from++;
        }
        Names.Named named = from < end ? names.at(from) : null;
        boolean closes = named != null
                && (named.end() >= end
                        || row.isStop(named.end())
                        || row.is(named.end(), FunctionWord.AND)
                        || row.isComma(named.end()));
        if (named != null
                && closes
                && named.known() != null
                && named.known().isPress()
                && !named.known().equals(outlet)) {
            credit(0, named, Relation.SAYS, "credit");
        }
    }

    /// "Via the Washington Post: …" at the head of a paragraph holds from there on.
    private void via(int begin, int end, VoiceBook.@Nullable Known outlet) {
        boolean source = row.is(begin, FunctionWord.SOURCE);
        if (!source
                && !row.is(begin, FunctionWord.VIA)
                && !(row.is(begin, FunctionWord.FROM) && colonNear(begin, end))) {
            return;
        }
        int i = begin + 1;
        while (i < end && (row.isStop(i) || row.word(i, ":") || row.tag(i, "DT"))) {
            i++;
        }
        Names.Named named = i < end ? names.at(i) : null;
        if (named != null
                && named.begin() == i
                && !named.person()
                && (named.known() == null || !named.known().equals(outlet))) {
            boolean closes = named.end() >= end
                    || row.word(named.end(), ":")
                    || row.isStop(named.end())
                    || row.isComma(named.end());
            if (closes) {
                credit(source ? 0 : begin, named, source ? Relation.SAYS : Relation.VIA, source ? "credit" : "via");
            }
        }
    }

    private boolean colonNear(int begin, int end) {
        for (int i = begin; i < Math.min(end, begin + 8); i++) {
            if (row.word(i, ":")) {
                return true;
            }
        }
        return false;
    }

    private void credit(int from, Names.Named named, Relation relation, String rule) {
        credit(
                from,
                voice(named.begin(), named.end(), named.known()),
                relation,
                rule,
                row.text(named.begin(), named.end()));
    }

    private Voice voice(int begin, int end, VoiceBook.@Nullable Known known) {
        Span span = row.tagged.document().text().span(row.tokens[begin].begin(), row.tokens[end - 1].end());
        return new Voice(new Name(row.text(begin, end), known == null ? null : known.id()), true, span);
    }

    private void credit(int from, Voice voice, Relation relation, String rule, String detail) {
        boolean held = credits.stream()
                .anyMatch(c -> c.step()
                        .voices()
                        .getFirst()
                        .name()
                        .key()
                        .equals(voice.name().key()));
        if (!held && credits.size() < 3) {
            Derivation derivation = Derivation.of(row.tagged.language() + "/attribution/" + rule, detail);
            credits.add(new Credit(from, new Step(List.of(voice), relation), derivation));
        }
    }

    /// The credits that hold at a token, outermost first.
    void at(int token, List<Step> steps, List<Derivation> rules) {
        for (Credit credit : credits) {
            if (credit.from() <= token) {
                steps.add(credit.step());
                rules.add(credit.rule());
            }
        }
    }
}
