package cotejo.casework;

import cotejo.casework.kept.Kept;
import cotejo.casework.port.Blocks;
import cotejo.casework.port.Likenesses.Link;
import cotejo.casework.port.View;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Finding;
import cotejo.core.source.SourceId;
import cotejo.core.when.PartialDate;
import cotejo.likeness.Likeness;
import cotejo.likeness.Sketch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Findings that a document is a copy, each of the earliest document held that it was found to be a copy of. Earliest
/// is the one published first; where nobody says when, or both were published at one time, the one with the lesser
/// hash.
final class CopyFindings {
    private static final int MOST_PAIRS = 12;
    private static final int MOST_CHANGED = 5;
    private static final Comparator<Sketch> EARLIEST = Comparator.comparing(
                    Sketch::published, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(Sketch::source);

    private final Blocks blocks;
    private final Copies copies;
    private final Function<SourceId, List<Link>> links;

    CopyFindings(Blocks blocks, Copies copies, Copies.Settled settled) {
        this.blocks = blocks;
        this.copies = copies;
        this.links = copies.links(settled);
    }

    /// None for the earliest of its copies, and for a document without any.
    List<Finding> of(SourceId source, View view) {
        List<Link> mine = links.apply(source);
        if (mine.isEmpty()) {
            return List.of();
        }
        Set<SourceId> ends = new TreeSet<>();
        mine.forEach(link -> ends.addAll(List.of(link.one(), link.other())));
        List<Sketch> inOrder =
                copies.likenesses().of(ends).stream().sorted(EARLIEST).toList();
        Optional<Sketch> later = inOrder.stream()
                .filter(sketch -> sketch.source().equals(source))
                .findFirst();
        if (later.isEmpty() || inOrder.getFirst().equals(later.get())) {
            return List.of();
        }
        Sketch earliest = inOrder.getFirst();
        return mine.stream()
                .filter(each -> each.from(source).equals(earliest.source()))
                .map(link -> finding(later.get(), earliest, link, view))
                .toList();
    }

    private Finding finding(Sketch later, Sketch earlier, Link link, View view) {
        Alike alike = Kept.read(link.body(), Alike.class);
        boolean laterIsLesser = link.one().equals(later.source());
        Sketch smaller = laterIsLesser == alike.lesserInGreater() ? later : earlier;
        Sketch larger = smaller == later ? earlier : later;
        String text = alike.percent() + " % of the words of " + name(smaller) + " (" + alike.shared() + " of "
                + alike.words() + ") stand in " + name(larger) + " (of " + larger.words() + ") in the same order"
                + numbers(alike, smaller.source().equals(link.one())) + ". Earliest copy held: "
                + (earlier == smaller ? "the former." : "the latter.");
        return new Finding(
                "p" + FigureId.digest("copy\n" + link.one() + "\n" + link.other()),
                Finding.Kind.COPY,
                repeated(later.source(), earlier.source(), view),
                List.of(earlier.source(), later.source()),
                "",
                null,
                null,
                null,
                null,
                assumptions(later, earlier),
                List.of(),
                null,
                "Reading both, and finding that they were written apart, would overturn this. An earlier copy may exist that "
                        + "this case does not hold.",
                text);
    }

    /// "document 0123456789ab, published 2011-03-07": no title, since a title may name a person.
    private static String name(Sketch sketch) {
        PartialDate published = sketch.published();
        return "document " + sketch.source().sha256().substring(0, 12)
                + (published == null ? "" : ", published " + published + ",");
    }

    private static String numbers(Alike alike, boolean smallerIsLesser) {
        if (alike.differ() == 0) {
            return alike.numbers() == 0
                    ? ""
                    : "; " + alike.numbers() + (alike.numbers() == 1 ? " number is" : " numbers are")
                            + " the same, none differs";
        }
        String told = alike.changed().stream()
                .limit(MOST_CHANGED)
                .map(changed -> told(changed, smallerIsLesser))
                .collect(Collectors.joining(", "));
        return "; " + alike.differ() + (alike.differ() == 1 ? " number differs" : " numbers differ")
                + (told.isEmpty() ? "" : ": " + told)
                + (alike.differ() > MOST_CHANGED ? " …" : "");
    }

    private static String told(Likeness.Changed changed, boolean smallerIsLesser) {
        return smallerIsLesser
                ? changed.first() + " there " + changed.second()
                : changed.second() + " there " + changed.first();
    }

    private static List<String> assumptions(Sketch later, Sketch earlier) {
        if (later.published() != null && earlier.published() != null) {
            return List.of();
        }
        return List.of(
                earlier.published() == null
                        ? "which is the earlier is not known: a date of publication is missing"
                        : "the one without a date of publication is the later");
    }

    /// Figures of both that say the same, pair by pair.
    private List<FigureId> repeated(SourceId later, SourceId earlier, View view) {
        Map<Object, List<Claim>> there = new HashMap<>();
        for (Claim claim : evidence(earlier, view)) {
            there.computeIfAbsent(says(claim), k -> new ArrayList<>()).add(claim);
        }
        Set<FigureId> figures = new LinkedHashSet<>();
        for (Claim claim : evidence(later, view)) {
            List<Claim> same = there.getOrDefault(says(claim), List.of());
            if (!same.isEmpty() && figures.size() < 2 * MOST_PAIRS) {
                figures.add(same.removeFirst().id());
                figures.add(claim.id());
            }
        }
        return List.copyOf(figures);
    }

    private Collection<Claim> evidence(SourceId source, View view) {
        return Fold.claims(blocks.claimsOf(source, view)).stream()
                .filter(claim -> claim.figure().evidence())
                .toList();
    }

    private static Object says(Claim claim) {
        @Nullable String measure = claim.figure().counted().measure();
        return List.of(claim.figure().quantity(), claim.figure().counted().kind(), measure == null ? "" : measure);
    }
}
