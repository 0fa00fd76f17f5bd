package cotejo.cli;

import cotejo.casework.Case;
import cotejo.core.decision.Decision;
import cotejo.core.decision.Two;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Decisions about two things: figures, lines, documents or roots.
final class PairKinds {
    private PairKinds() {}

    @Command(
            name = "same",
            customSynopsis = "cotejo decide CASE same A B --reason=WORDS [--author=NAME]",
            header = "Two figures, lines, documents or roots are one.",
            description = {
                "Two figures: they go back to one origin. Two lines: laid on one another. Two documents (by path or hash):"
                        + " copies. Two roots (by id, label or the words documents use): one body.",
                "What is the same as the same thing is the same. Where decisions contradict one another the latest stands,"
                        + " and the list says which it overrides."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  cotejo decide mycase same FIGURE FIGURE --reason \"one press release\"",
                "  cotejo decide mycase same SEDENA \"Defense Secretariat\" --reason \"its name in English\"",
                "  cotejo decide mycase same wire.txt daily.html --reason \"the daily printed the wire\""
            })
    static final class Same extends DecideKind {
        @Parameters(index = "0", paramLabel = "A", description = "A figure, line, document or root.")
        private String a = "";

        @Parameters(index = "1", paramLabel = "B", description = "Another of its kind.")
        private String b = "";

        Same(Surroundings around) {
            super(around);
        }

        @Override
        Decision decision(Case opened) throws Exception {
            return new Decision.Same(two(opened, a, b));
        }
    }

    @Command(
            name = "different",
            customSynopsis = "cotejo decide CASE different A B --reason=WORDS [--author=NAME]",
            header = "Two figures, lines, documents or roots are not one.",
            description = {
                "Two figures: they never go back to one origin. Two lines: kept apart, whatever made them one. Two"
                        + " documents: no copies. Two roots: two bodies. It holds when a better reader reads the documents"
                        + " again."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  cotejo decide mycase different FIGURE FIGURE --reason \"two counts, five years apart\"",
                "  cotejo decide mycase different mx/sedena mx/semar --reason \"two ministries\""
            })
    static final class Different extends DecideKind {
        @Parameters(index = "0", paramLabel = "A", description = "A figure, line, document or root.")
        private String a = "";

        @Parameters(index = "1", paramLabel = "B", description = "Another of its kind.")
        private String b = "";

        Different(Surroundings around) {
            super(around);
        }

        @Override
        Decision decision(Case opened) throws Exception {
            return new Decision.Different(two(opened, a, b));
        }
    }

    private static Two two(Case opened, String a, String b) throws Problem {
        Ids.Named first = Ids.named(opened, a);
        Ids.Named second = Ids.named(opened, b);
        if (first instanceof Ids.Named.Figure x && second instanceof Ids.Named.Figure y) {
            return new Two.Figures(x.pointed().marked(), y.pointed().marked());
        }
        if (first instanceof Ids.Named.Line x && second instanceof Ids.Named.Line y) {
            return new Two.Lines(x.mark(), y.mark());
        }
        if (first instanceof Ids.Named.Document x && second instanceof Ids.Named.Document y) {
            return new Two.Documents(x.source(), y.source());
        }
        if (first instanceof Ids.Named.Root x && second instanceof Ids.Named.Root y) {
            return new Two.Roots(x.root(), y.root());
        }
        throw unlike(a, first, b, second);
    }

    private static Problem unlike(String a, Ids.Named first, String b, Ids.Named second) {
        return Problem.usage(
                a + " is a " + first.word() + " and " + b + " is a " + second.word(), "name two of one kind");
    }
}
