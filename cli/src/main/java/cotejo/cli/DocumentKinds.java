package cotejo.cli;

import cotejo.casework.Case;
import cotejo.core.decision.Anchor;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.Decision;
import cotejo.core.decision.Detail;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Decisions about a document.
final class DocumentKinds {
    private DocumentKinds() {}

    /// Words of a document, and what stands beside them.
    static final class Quote {
        @Option(
                names = "--quote",
                paramLabel = "WORDS",
                description = "The words, letter by letter as the document shows them.")
        private String quote = "";

        @Option(
                names = "--before",
                paramLabel = "WORDS",
                description = "What stands right before them, where they stand more than once.")
        private String before = "";

        @Option(
                names = "--after",
                paramLabel = "WORDS",
                description = "What stands right behind them, where they stand more than once.")
        private String after = "";

        boolean given() {
            return !quote.isBlank();
        }

        void check() throws Problem {
            if (!given()) {
                throw Problem.usage("no words are quoted", "--quote \"the words\" says which are meant");
            }
        }

        Anchor in(Case opened, SourceId document) throws Exception {
            return opened.quoted(document, quote, before, after);
        }
    }

    @Command(
            name = "add",
            customSynopsis = "cotejo decide CASE add DOCUMENT --quote=WORDS --value=NUMBER [FACETS] --reason=WORDS",
            header = "A figure the reader missed.",
            description = {
                "The words are those of the quantity alone (\"Some 1,680\"). Facets are written as the JSON writes them, as"
                        + " for `correct`; what is not given is not stated. The figure is marked as added by a person and"
                        + " stands in the decided view only; where a later reader reads a figure in these words, that one"
                        + " stands in its place and the decision is listed for review."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  cotejo decide mycase add story.txt --quote \"Some 1,680\" --value 1680 --approximation about"
                        + " --measure desertions --who mx/army --when 2001/2011 --root \"Defense Secretariat\" --reason"
                        + " \"missed\"",
                "  cotejo decide mycase add story.txt --quote \"a score\" --before \"at least\" --value 20 --unit soldier"
                        + " --reason \"an old word\""
            })
    static final class Add extends DecideKind {
        @Parameters(index = "0", paramLabel = "DOCUMENT", description = "Its path, or the beginning of its SHA-256.")
        private String document = "";

        @Mixin
        private final Quote quote = new Quote();

        @Option(
                names = "--value",
                paramLabel = "NUMBER",
                required = true,
                description = "1680, 1.4, 1/4 or, for a range, 15..20.")
        private String value = "";

        @Option(
                names = "--approximation",
                paramLabel = "WORD",
                description = "exact, about, nearly, more_than, at_least, just_over, less_than, at_most.")
        private @Nullable String approximation;

        @Option(names = "--unit", paramLabel = "UNIT", description = "The counted noun, a currency, percent …")
        private @Nullable String unit;

        @Option(names = "--measure", paramLabel = "ID", description = "What is measured: desertions …")
        private @Nullable String measure;

        @Option(names = "--condition", paramLabel = "ID", description = "A condition of the measure.")
        private @Nullable String condition;

        @Option(names = "--who", paramLabel = "NAME", description = "Of whom: an id, or words.")
        private @Nullable String who;

        @Option(names = "--where", paramLabel = "NAME", description = "Where: an id, or words.")
        private @Nullable String where;

        @Option(
                names = "--when",
                paramLabel = "TIME",
                description = "2011, 2011-03, 2006-12/2012-04; .. for an open end.")
        private @Nullable String when;

        @Option(names = "--root", paramLabel = "NAME", description = "Who is behind it: an id, or words.")
        private @Nullable String root;

        @Option(names = "--mood", paramLabel = "WORD", description = "stated, alleged, estimated, planned, denied …")
        private @Nullable String mood;

        @Option(names = "--stage", paramLabel = "WORD", description = "Of money: announced, authorised, delivered …")
        private @Nullable String stage;

        Add(Surroundings around) {
            super(around);
        }

        @Override
        void check() throws Problem {
            quote.check();
            if (value.isBlank()) {
                throw Problem.usage("a figure has a value", "--value says how much");
            }
        }

        @Override
        Decision decision(Case opened) throws Exception {
            Anchor words = quote.in(opened, Ids.document(opened, document));
            return opened.add(words, facets());
        }

        private Map<DecidedFacet, String> facets() {
            Map<DecidedFacet, String> facets = new EnumMap<>(DecidedFacet.class);
            put(facets, DecidedFacet.VALUE, value);
            put(facets, DecidedFacet.APPROXIMATION, approximation);
            put(facets, DecidedFacet.UNIT, unit);
            put(facets, DecidedFacet.MEASURE, measure);
            put(facets, DecidedFacet.CONDITION, condition);
            put(facets, DecidedFacet.WHO, who);
            put(facets, DecidedFacet.WHERE, where);
            put(facets, DecidedFacet.WHEN, when);
            put(facets, DecidedFacet.ROOT, root);
            put(facets, DecidedFacet.MOOD, mood);
            put(facets, DecidedFacet.STAGE, stage);
            return facets;
        }

        private static void put(Map<DecidedFacet, String> facets, DecidedFacet facet, @Nullable String given) {
            if (given != null) {
                facets.put(facet, given.strip());
            }
        }
    }

    @Command(
            name = "describe",
            customSynopsis = {
                "cotejo decide CASE describe DOCUMENT DETAIL VALUE --reason=WORDS",
                "       cotejo decide CASE describe DOCUMENT passage KIND --quote=WORDS --reason=WORDS"
            },
            header = "What a document is, or what one of its passages is.",
            description = {
                "The document is read again at once: a date changes what \"last year\" means, a language which reader reads"
                        + " it, and a passage told to be a comment is no evidence any more. This is so in the decided view;"
                        + " the machine view keeps the reading as it was.",
                "Kinds of passages: headline, byline, dateline, body, caption, table_cell, comment, boilerplate."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  cotejo decide mycase describe story.txt published 2011-03-08 --reason \"the archive's card\"",
                "  cotejo decide mycase describe story.txt language es --reason \"it is Spanish\"",
                "  cotejo decide mycase describe story.txt passage comment --quote \"my cousin was there\" --reason \"a"
                        + " reader wrote it\""
            })
    static final class Describe extends DecideKind {
        @Parameters(index = "0", paramLabel = "DOCUMENT", description = "Its path, or the beginning of its SHA-256.")
        private String document = "";

        @Parameters(
                index = "1",
                paramLabel = "DETAIL",
                description = "published, outlet, language, country, url or passage.")
        private String detail = "";

        @Parameters(index = "2", paramLabel = "VALUE", description = "What it is.")
        private String value = "";

        @Mixin
        private final Quote quote = new Quote();

        Describe(Surroundings around) {
            super(around);
        }

        @Override
        void check() throws Problem {
            if (passage()) {
                kind();
                quote.check();
                return;
            }
            detail();
            if (quote.given()) {
                throw Problem.usage(
                        "the " + detail().word() + " is said of the whole document",
                        "leave --quote out, or describe a passage");
            }
        }

        @Override
        Decision decision(Case opened) throws Exception {
            SourceId source = Ids.document(opened, document);
            return passage()
                    ? new Decision.DescribePassage(quote.in(opened, source), kind())
                    : Case.describe(source, detail(), value);
        }

        private boolean passage() {
            return detail.equalsIgnoreCase("passage");
        }

        private PassageKind kind() throws Problem {
            return Arrays.stream(PassageKind.values())
                    .filter(each -> each.word().equals(value.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> Problem.usage(
                            "no passage is a " + value,
                            "one of "
                                    + Arrays.stream(PassageKind.values())
                                            .map(PassageKind::word)
                                            .collect(Collectors.joining(", "))));
        }

        private Detail detail() throws Problem {
            return Detail.of(detail)
                    .orElseThrow(() -> Problem.usage(
                            "nothing is described as " + detail,
                            "published, outlet, language, country, url, or passage with --quote"));
        }
    }

    @Command(
            name = "withdraw",
            customSynopsis = "cotejo decide CASE withdraw DOCUMENT --reason=WORDS [--author=NAME]",
            header = "Destroy a document's bytes: court order, wrong file, protection of a source.",
            description = {
                "Its hash and the reason stay, all that was read in it goes, and what it had a part in is worked out anew."
                        + " Adding the same bytes again is refused until the withdrawal is retracted. There is no way back"
                        + " from this case: who wants the document again must have the file.",
                "Decisions that quote the document show no words of it any more; the log itself, whose entries are chained,"
                        + " keeps them. See docs/decisions/0028."
            },
            footerHeading = "%nExamples:%n",
            footer = {"  cotejo decide mycase withdraw story.txt --reason \"court order of 3 May\""})
    static final class Withdraw extends DecideKind {
        @Parameters(index = "0", paramLabel = "DOCUMENT", description = "Its path, or the beginning of its SHA-256.")
        private String document = "";

        Withdraw(Surroundings around) {
            super(around);
        }

        @Override
        Decision decision(Case opened) throws Problem {
            return new Decision.Withdraw(Ids.source(opened, document));
        }
    }
}
