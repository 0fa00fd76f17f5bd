package cotejo.cli;

import cotejo.casework.Case;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.Decision;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Decisions about one figure that was read.
final class FigureKinds {
    private FigureKinds() {}

    @Command(
            name = "accept",
            customSynopsis = "cotejo decide CASE accept FIGURE --reason=WORDS [--author=NAME]",
            header = "The figure was read rightly.",
            footerHeading = "%nExamples:%n",
            footer = {"  cotejo decide mycase accept FIGURE --reason \"as printed\""})
    static final class Accept extends DecideKind {
        @Parameters(index = "0", paramLabel = "FIGURE", description = "A figure's id, or its beginning.")
        private String figure = "";

        Accept(Surroundings around) {
            super(around);
        }

        @Override
        Decision decision(Case opened) throws Problem {
            return DecideCommand.point(opened, figure).accept();
        }
    }

    @Command(
            name = "reject",
            customSynopsis = "cotejo decide CASE reject FIGURE --reason=WORDS [--author=NAME]",
            header = "It is no figure, or no evidence: out of the ledger as decided.",
            footerHeading = "%nExamples:%n",
            footer = {"  cotejo decide mycase reject FIGURE --reason \"a page number\""})
    static final class Reject extends DecideKind {
        @Parameters(index = "0", paramLabel = "FIGURE", description = "A figure's id, or its beginning.")
        private String figure = "";

        Reject(Surroundings around) {
            super(around);
        }

        @Override
        Decision decision(Case opened) throws Problem {
            return DecideCommand.point(opened, figure).reject();
        }
    }

    @Command(
            name = "unsure",
            customSynopsis = "cotejo decide CASE unsure FIGURE --reason=WORDS [--author=NAME]",
            header = "Looked at and not settled: queued for review, changes nothing.",
            description = {"It leaves the queue when somebody accepts, rejects or corrects the figure."},
            footerHeading = "%nExamples:%n",
            footer = {"  cotejo decide mycase unsure FIGURE --reason \"the scan is torn here\""})
    static final class Unsure extends DecideKind {
        @Parameters(index = "0", paramLabel = "FIGURE", description = "A figure's id, or its beginning.")
        private String figure = "";

        Unsure(Surroundings around) {
            super(around);
        }

        @Override
        Decision decision(Case opened) throws Problem {
            return DecideCommand.point(opened, figure).unsure();
        }
    }

    @Command(
            name = "correct",
            customSynopsis = "cotejo decide CASE correct FIGURE FACET VALUE --reason=WORDS [--author=NAME]",
            header = "One facet of the figure was read wrongly.",
            description = {
                "Facets: value, approximation, unit, measure, condition, who, where, when, root, mood, stage, passage."
                        + " The value is written as the JSON writes it; an empty one (\"\") says none."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  cotejo decide mycase correct FIGURE value 1680 --reason \"the page says so\"",
                "  cotejo decide mycase correct FIGURE measure desertions --reason \"the sentence before says so\"",
                "  cotejo decide mycase correct FIGURE when 2006-12/2012-04 --reason \"the term to publication\"",
                "  cotejo decide mycase correct FIGURE passage comment --reason \"a reader wrote it\""
            })
    static final class Correct extends DecideKind {
        @Parameters(index = "0", paramLabel = "FIGURE", description = "A figure's id, or its beginning.")
        private String figure = "";

        @Parameters(index = "1", paramLabel = "FACET", description = "What was read wrongly.")
        private String facet = "";

        @Parameters(index = "2", paramLabel = "VALUE", description = "What is right.")
        private String value = "";

        Correct(Surroundings around) {
            super(around);
        }

        @Override
        void check() throws Problem {
            facet();
        }

        @Override
        Decision decision(Case opened) throws Problem {
            return DecideCommand.point(opened, figure).correct(facet(), value);
        }

        private DecidedFacet facet() throws Problem {
            return DecidedFacet.of(facet)
                    .orElseThrow(() -> Problem.usage(
                            "no facet is called " + facet,
                            "one of "
                                    + Arrays.stream(DecidedFacet.values())
                                            .map(DecidedFacet::word)
                                            .collect(Collectors.joining(", "))));
        }
    }

    /// Its text may be its reason, and its reason its text.
    @Command(
            name = "note",
            customSynopsis = "cotejo decide CASE note FIGURE [TEXT] [--reason=WORDS] [--author=NAME]",
            header = "Something worth saying about a figure; it changes nothing.",
            description = {"The note may be given as TEXT, as --reason, or as both."},
            footerHeading = "%nExamples:%n",
            footer = {
                "  cotejo decide mycase note FIGURE \"the printed edition has 1,860\"",
                "  cotejo decide mycase note FIGURE \"asked the ministry\" --reason \"letter of 3 May\""
            })
    static final class Note implements Callable<Integer> {
        private final Surroundings around;

        @ParentCommand
        private @Nullable DecideCommand parent;

        @Parameters(index = "0", paramLabel = "FIGURE", description = "A figure's id, or its beginning.")
        private String figure = "";

        @Parameters(index = "1", arity = "0..1", paramLabel = "TEXT", description = "What is worth saying.")
        private String text = "";

        @Option(names = "--reason", paramLabel = "WORDS", description = "Why (default: the text).")
        private String reason = "";

        @Option(
                names = "--author",
                paramLabel = "NAME",
                description = "Who decides (default: COTEJO_AUTHOR, else the name you are logged in by).")
        private String author = "";

        Note(Surroundings around) {
            this.around = around;
        }

        @Override
        public Integer call() throws Exception {
            String words = text.isBlank() ? reason : text;
            if (words.isBlank()) {
                throw Problem.usage("a note says something", "write it after the figure's id, in quotation marks");
            }
            DecideCommand decide = Objects.requireNonNull(parent, "a kind stands under decide");
            return DecideCommand.append(
                    around,
                    decide.folder(),
                    DecideCommand.author(around, author),
                    reason.isBlank() ? text : reason,
                    opened -> DecideCommand.point(opened, figure).note(words));
        }
    }
}
