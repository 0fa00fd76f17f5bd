package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.scope.Counted.TimeKind;
import cotejo.core.scope.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// In what the scopes of a numerator and its base differ, beyond what the ratio itself says.
final class Base {
    static final String FLOW_OVER_STOCK = "a flow over a stock: a ratio, not a share";

    private Base() {}

    static List<String> differences(Claim part, Claim whole, Division division, Vocabulary vocabulary) {
        List<String> differences = new ArrayList<>();
        boolean oneMeasure = Objects.equals(
                part.figure().counted().measure(), whole.figure().counted().measure());
        boolean share = division == Division.SHARE && oneMeasure;
        boolean stockBelow = Kinds.timeKind(whole, vocabulary) == TimeKind.STOCK;
        if (stockBelow && Kinds.timeKind(part, vocabulary) == TimeKind.FLOW) {
            differences.add(FLOW_OVER_STOCK);
        } else if (!oneMeasure) {
            differences.add(
                    "what is counted: " + Shown.measure(part.figure().counted().measure(), vocabulary) + " over "
                            + Shown.measure(whole.figure().counted().measure(), vocabulary));
        }
        if (part.figure().counted().countOf() != whole.figure().counted().countOf()) {
            differences.add("what one unit is: "
                    + part.figure().counted().countOf().name().toLowerCase(java.util.Locale.ROOT)
                    + " over "
                    + whole.figure().counted().countOf().name().toLowerCase(java.util.Locale.ROOT));
        }
        for (Dimension dimension : Dimension.values()) {
            if (dimension == Dimension.WHEN && division != Division.SHARE) {
                continue;
            }
            Standing standing =
                    Scopes.in(dimension, part, whole, vocabulary, true).standing();
            boolean natural = standing == Standing.EQUAL
                    || standing == Standing.INSIDE && (share || dimension == Dimension.CONDITION);
            if (!natural) {
                differences.add(said(dimension, standing, part, whole, vocabulary));
            }
        }
        if (Origins.named(part) && Origins.named(whole) && !Origins.root(part).equals(Origins.root(whole))) {
            differences.add("origin: the two go back to different bodies");
        }
        return differences;
    }

    private static String said(Dimension dimension, Standing standing, Claim part, Claim whole, Vocabulary vocabulary) {
        return switch (dimension) {
            case WHO ->
                "who: " + meaning(standing)
                        + sides(
                                Shown.known(part.figure().scope().whoName(), vocabulary),
                                Shown.known(whole.figure().scope().whoName(), vocabulary));
            case WHERE ->
                "where: " + meaning(standing)
                        + sides(
                                Shown.known(part.figure().scope().whereName(), vocabulary),
                                Shown.known(whole.figure().scope().whereName(), vocabulary));
            case WHEN -> "when: " + Shown.time(part, vocabulary) + ", and the base " + Shown.time(whole, vocabulary);
            case CONDITION -> "condition: " + meaning(standing);
        };
    }

    private static String sides(@Nullable String part, @Nullable String whole) {
        return part == null || whole == null ? "" : " (" + part + " over " + whole + ")";
    }

    private static String meaning(Standing standing) {
        return switch (standing) {
            case EQUAL -> "equal";
            case INSIDE -> "the numerator covers less than the base";
            case CONTAINS -> "the numerator covers more than the base";
            case OVERLAPPING, CROSSING -> "the two only overlap";
            case DISJOINT -> "the two share nothing";
            case UNKNOWN -> "how the two stand is not known";
        };
    }
}
