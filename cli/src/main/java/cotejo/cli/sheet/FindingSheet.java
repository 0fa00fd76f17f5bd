package cotejo.cli.sheet;

import cotejo.cli.terminal.Style;
import cotejo.cli.terminal.Table;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Finding;
import cotejo.core.source.SourceId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// One finding: its sentence, the arithmetic in full, what it rests on and what would overturn it.
public final class FindingSheet {
    /// As many digits of a hash as sentences name documents by.
    private static final int BRIEF = 12;

    private FindingSheet() {}

    /// @param documents a document's path
    public static Table of(
            Finding finding, Function<FigureId, Optional<Claim>> figures, Function<SourceId, String> documents) {
        Pairs pairs = new Pairs()
                .add("finding", finding.id())
                .add("kind", FindingsTable.kind(finding.kind()))
                .add("found", finding.text(), Style.STRONG)
                .add("arithmetic", finding.arithmetic())
                .add("verdict", FindingsTable.verdict(finding.verdict()), FindingsTable.style(finding));
        if (finding.difference() != null) {
            pairs.add("difference", Amounts.of(finding.difference()));
        }
        if (finding.chance() != null) {
            pairs.add(
                    "chance",
                    String.format(Locale.ROOT, "%.3f", finding.chance())
                            + (finding.tried() == null ? "" : ", " + finding.tried() + " candidates tried"));
        }
        finding.assumptions().forEach(words -> pairs.add("assuming", words));
        finding.baseDiffers().forEach(words -> pairs.add("base differs", words, Style.CARE));
        if (finding.wouldHoldAs() != null) {
            pairs.add("would hold as", finding.wouldHoldAs());
        }
        pairs.add("overturned by", finding.overturnedBy());
        if (finding.kind() == Finding.Kind.COPY) {
            finding.documents()
                    .forEach(source ->
                            pairs.add("document", source.sha256().substring(0, BRIEF) + " " + documents.apply(source)));
        }
        for (FigureId id : finding.figures()) {
            String words = figures.apply(id)
                    .map(claim -> "“" + claim.figure().words().said() + "” "
                            + (claim.outlet() == null ? "" : claim.outlet() + " ") + id.id())
                    .orElse(id.id());
            pairs.add("figure", words);
        }
        return pairs.table();
    }
}
