package cotejo.cli;

import cotejo.casework.Case;
import cotejo.casework.Decided;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.Decision;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// The kinds of decision a person can append.
final class DecideKinds {
    private DecideKinds() {}

    /// Who decides, and why.
    static final class Because {
        @Option(names = "--reason", paramLabel = "WORDS", description = "Why.", required = true)
        String reason = "";

        @Option(
                names = "--author",
                paramLabel = "NAME",
                description = "Who decides (default: COTEJO_AUTHOR, else the name you are logged in by).")
        String author = "";
    }

    @Command(
            name = "accept",
            customSynopsis = "cotejo decide CASE accept FIGURE --reason=WORDS [--author=NAME]",
            header = "The figure was read rightly.",
            footerHeading = "%nExamples:%n",
            footer = {"  cotejo decide mycase accept FIGURE --reason \"as printed\""})
    static final class Accept implements Callable<Integer> {
        private final Surroundings around;

        @ParentCommand
        private @Nullable DecideCommand parent;

        @Parameters(index = "0", paramLabel = "FIGURE", description = "A figure's id, or its beginning.")
        private String figure = "";

        @Mixin
        private final Because because = new Because();

        Accept(Surroundings around) {
            this.around = around;
        }

        @Override
        public Integer call() throws Exception {
            return append(
                    around,
                    parent,
                    because,
                    opened -> DecideCommand.point(opened, figure).accept());
        }
    }

    @Command(
            name = "reject",
            customSynopsis = "cotejo decide CASE reject FIGURE --reason=WORDS [--author=NAME]",
            header = "It is no figure, or no evidence: out of the ledger as decided.",
            footerHeading = "%nExamples:%n",
            footer = {"  cotejo decide mycase reject FIGURE --reason \"a page number\""})
    static final class Reject implements Callable<Integer> {
        private final Surroundings around;

        @ParentCommand
        private @Nullable DecideCommand parent;

        @Parameters(index = "0", paramLabel = "FIGURE", description = "A figure's id, or its beginning.")
        private String figure = "";

        @Mixin
        private final Because because = new Because();

        Reject(Surroundings around) {
            this.around = around;
        }

        @Override
        public Integer call() throws Exception {
            return append(
                    around,
                    parent,
                    because,
                    opened -> DecideCommand.point(opened, figure).reject());
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
    static final class Correct implements Callable<Integer> {
        private final Surroundings around;

        @ParentCommand
        private @Nullable DecideCommand parent;

        @Parameters(index = "0", paramLabel = "FIGURE", description = "A figure's id, or its beginning.")
        private String figure = "";

        @Parameters(index = "1", paramLabel = "FACET", description = "What was read wrongly.")
        private String facet = "";

        @Parameters(index = "2", paramLabel = "VALUE", description = "What is right.")
        private String value = "";

        @Mixin
        private final Because because = new Because();

        Correct(Surroundings around) {
            this.around = around;
        }

        @Override
        public Integer call() throws Exception {
            DecidedFacet of = DecidedFacet.of(facet)
                    .orElseThrow(() -> Problem.usage(
                            "no facet is called " + facet,
                            "one of "
                                    + Arrays.stream(DecidedFacet.values())
                                            .map(DecidedFacet::word)
                                            .collect(Collectors.joining(", "))));
            return append(
                    around,
                    parent,
                    because,
                    opened -> DecideCommand.point(opened, figure).correct(of, value));
        }
    }

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
            Because because = new Because();
            because.reason = reason.isBlank() ? text : reason;
            because.author = author;
            return append(
                    around,
                    parent,
                    because,
                    opened -> DecideCommand.point(opened, figure).note(words));
        }
    }

    @Command(
            name = "retract",
            customSynopsis = "cotejo decide CASE retract DECISION --reason=WORDS [--author=NAME]",
            header = "Take back an earlier decision; it stays in the log.",
            footerHeading = "%nExamples:%n",
            footer = {"  cotejo decide mycase retract 3 --reason \"wrong figure\""})
    static final class Retract implements Callable<Integer> {
        private final Surroundings around;

        @ParentCommand
        private @Nullable DecideCommand parent;

        @Parameters(
                index = "0",
                paramLabel = "DECISION",
                description = "Its number, as `cotejo decide CASE` lists it, or its hash.")
        private String entry = "";

        @Mixin
        private final Because because = new Because();

        Retract(Surroundings around) {
            this.around = around;
        }

        @Override
        public Integer call() throws Exception {
            return append(around, parent, because, this::retraction);
        }

        private Decision retraction(Case opened) throws Problem {
            List<Decided> found = opened.decisions().stream()
                    .filter(decided -> Long.toString(decided.number()).equals(entry)
                            || entry.length() >= 8 && decided.hash().startsWith(entry))
                    .toList();
            if (found.size() != 1) {
                throw Problem.usage(
                        "no decision " + entry + " in this case", "cotejo decide " + opened.name() + " lists them");
            }
            return new Decision.Retract(found.getFirst().hash());
        }
    }

    private static int append(
            Surroundings around, @Nullable DecideCommand parent, Because because, DecideCommand.Made made)
            throws Exception {
        DecideCommand decide = java.util.Objects.requireNonNull(parent, "a kind stands under decide");
        return DecideCommand.append(
                around, decide.folder(), DecideCommand.author(around, because.author), because.reason, made);
    }
}
