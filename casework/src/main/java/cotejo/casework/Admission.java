package cotejo.casework;

import cotejo.casework.Decided.Standing;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.CaseProblem.Kind;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.decision.Anchor;
import cotejo.core.decision.Anchored;
import cotejo.core.decision.Decision;
import cotejo.core.decision.LineMark;
import cotejo.core.decision.Marked;
import cotejo.core.decision.Two;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import java.util.List;
import java.util.Optional;

/// What a new decision must be before it is put into the log: about something that is there, with words found in one
/// place and values that can be applied. What is refused here leaves no trace.
final class Admission {
    private final Bench bench;
    private final Pointing pointing;

    Admission(Bench bench) {
        this.bench = bench;
        this.pointing = new Pointing(bench);
    }

    /// @param before the log as it is
    /// @param judgements the log as it would be, with this decision as its last entry
    void admit(Judgement made, List<Judgement> before, List<Judgement> judgements) throws CaseProblem {
        switch (made.kept().decision()) {
            case Decision.AboutFigure about -> figure(about.source(), about.anchor(), made, judgements);
            case Decision.Add add -> figure(add.source(), add.anchor(), made, judgements);
            case Decision.Describe describe -> {
                read(describe.source());
                String wrong = Told.wrong(describe);
                if (wrong != null) {
                    int colon = wrong.indexOf(": ");
                    throw usage(
                            colon < 0 ? wrong : wrong.substring(0, colon),
                            colon < 0 ? "say what it is" : wrong.substring(colon + 2));
                }
            }
            case Decision.DescribePassage describe -> passage(describe);
            case Decision.MapTable map -> table(map);
            case Decision.OfTwo of -> two(of, judgements);
            case Decision.Withdraw withdraw -> withdraw(withdraw, before);
            case Decision.Retract retract -> retract(retract, before);
            case Decision.Unknown unknown ->
                throw usage(
                        "this version knows no decision “" + unknown.kind() + "”", "decide with the version that does");
        }
    }

    private TwoViews read(SourceId source) throws CaseProblem {
        return bench.views(source)
                .orElseThrow(() -> usage("the case holds no document " + source, "cotejo inputs lists what it holds"));
    }

    private void figure(SourceId source, Anchor anchor, Judgement made, List<Judgement> judgements) throws CaseProblem {
        Judged.Stand stand =
                bench.judged(read(source), source, judgements).stands().get(made.number());
        if (stand == null || stand.standing() == Standing.ORPHANED) {
            throw usage(
                    "the decision points at no one figure" + (stand == null ? "" : ": " + stand.why()),
                    "choose the words in the document as it is read now");
        }
        if (stand.standing() == Standing.STALE) {
            throw usage(
                    "“" + anchor.quote() + "” cannot be decided so: " + stand.why(),
                    "look at the figure as it is read now, and write the value as it shows it");
        }
    }

    private void table(Decision.MapTable map) throws CaseProblem {
        Document document = read(map.source()).decided().document();
        switch (Anchored.find(map.anchor(), document.text())) {
            case Anchored.Orphaned orphaned ->
                throw usage("the decision points at no one table: " + orphaned.why(), "quote more of it");
            case Anchored.At at -> {
                if (document.places().table(at.span()) == null) {
                    throw usage("no table holds these words", "quote words of the table");
                }
            }
        }
    }

    private void passage(Decision.DescribePassage describe) throws CaseProblem {
        Document document = read(describe.source()).decided().document();
        switch (Anchored.find(describe.anchor(), document.text())) {
            case Anchored.Orphaned orphaned ->
                throw usage("the decision points at no one passage: " + orphaned.why(), "quote more of it");
            case Anchored.At at -> {
                if (document.passages().stream()
                        .noneMatch(passage -> passage.span().overlap(at.span()) > 0)) {
                    throw usage("no passage holds these words", "quote words of the passage");
                }
            }
        }
    }

    private void two(Decision.OfTwo of, List<Judgement> judgements) throws CaseProblem {
        if (of.two().one()) {
            throw usage("both are the same thing", "name two");
        }
        switch (of.two()) {
            case Two.Figures figures -> {
                FigureId a = there(figures.a(), judgements);
                if (a.equals(there(figures.b(), judgements))) {
                    throw usage("both are the same figure", "name two");
                }
            }
            case Two.Documents documents -> {
                read(documents.a());
                read(documents.b());
            }
            case Two.Roots roots -> {
                root(roots.a());
                root(roots.b());
            }
            case Two.Lines lines -> {
                Claim a = line(lines.a());
                Claim b = line(lines.b());
                LaidLines none = new LaidLines(
                        cotejo.core.decision.Sameness.none(),
                        java.util.Map.of(),
                        bench.reader().vocabulary());
                if (of instanceof Decision.Same
                        && (none.laid(a, lines.b()) == null || none.laid(b, lines.a()) == null)) {
                    throw usage(
                            "the two lines cannot be laid on one another: they count other things",
                            "lay lines of one unit, kind and mood on one another");
                }
            }
        }
    }

    private FigureId there(Marked marked, List<Judgement> judgements) throws CaseProblem {
        return bench.judged(read(marked.source()), marked.source(), judgements)
                .place(marked)
                .orElseThrow(() -> usage(
                        "no one figure stands in “" + marked.anchor().quote() + "”",
                        "choose the figure in the document as it is read now"));
    }

    private void root(String root) throws CaseProblem {
        if (pointing.root(root).isEmpty()) {
            throw usage("nobody in this case is called " + root, "write an id, or the words a document uses");
        }
    }

    /// A figure of the line, which may stand in another by an earlier decision.
    private Claim line(LineMark mark) throws CaseProblem {
        return pointing.lineClaim(mark)
                .orElseThrow(() -> usage("no line " + mark.line() + " in this case", "cotejo ledger lists the lines"));
    }

    private void withdraw(Decision.Withdraw withdraw, List<Judgement> log) throws CaseProblem {
        SourceId source = withdraw.source();
        Judgement before = Judgement.withdrawn(log).get(source);
        if (before != null) {
            throw usage("it is withdrawn already, " + before.by(), "nothing is to be done");
        }
        if (bench.store().acquisitions().of(source).isEmpty()) {
            throw usage("the case holds no document " + source, "cotejo inputs lists what it holds");
        }
    }

    private static void retract(Decision.Retract retract, List<Judgement> before) throws CaseProblem {
        Optional<Judgement> taken = before.stream()
                .filter(each -> each.hash().equals(retract.entry()))
                .findFirst();
        if (taken.isEmpty()) {
            throw usage("no decision has the hash " + retract.entry(), "see the list of decisions for its hash");
        }
        if (taken.get().retracted()) {
            throw usage("decision " + taken.get().number() + " is taken back already", "nothing is to be done");
        }
    }

    static CaseProblem usage(String what, String mend) {
        return new CaseProblem(Kind.USAGE, what, mend);
    }
}
