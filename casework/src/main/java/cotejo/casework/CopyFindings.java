package cotejo.casework;

import cotejo.casework.kept.Kept;
import cotejo.casework.kept.KeptClaim;
import cotejo.casework.port.Blocks;
import cotejo.casework.port.Blocks.ClaimRow;
import cotejo.casework.port.Blocks.Item;
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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Findings that a document is a copy, each of the earliest document held that it was found to be a copy of. Earliest
/// is the one published first; where nobody says when, or both were published at one time, the one with the lesser
/// hash.
final class CopyFindings {
    /// Of fewer documents the calling thread tells alone.
    private static final int WORTH_HELPERS = 8;
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

    /// A document that is a copy, with the figures of both as the views have them.
    private record Copy(Sketch later, Sketch earlier, Link link, Map<View, Figures> figures) {
        long weighs() {
            return figures.values().stream().mapToLong(Figures::weighs).sum();
        }
    }

    private record Figures(List<ClaimRow> later, List<ClaimRow> earlier) {
        long weighs() {
            return Stream.concat(later.stream(), earlier.stream())
                    .mapToLong(row -> row.body().length())
                    .sum();
        }
    }

    private record Made(SourceId source, Map<View, List<Item>> findings) {}

    /// Puts what is found of some documents in place of what was: nothing of the earliest of its copies, nor of a
    /// document without any. The store is asked and written by the calling thread alone.
    void put(Collection<SourceId> sources, Blocks into) {
        int jobs = sources.size() < WORTH_HELPERS ? 1 : Abreast.all();
        Iterator<SourceId> left = sources.iterator();
        Abreast<Copy, Made> abreast = new Abreast<>(jobs, Copy::weighs, this::made);
        Consumer<Made> sink =
                made -> made.findings().forEach((view, found) -> into.putCopies(view, made.source(), found));
        abreast.ofAll(() -> next(left, sink), sink);
    }

    private @Nullable Copy next(Iterator<SourceId> left, Consumer<Made> sink) {
        while (left.hasNext()) {
            SourceId source = left.next();
            Optional<Copy> copy = copy(source);
            if (copy.isPresent()) {
                return copy.get();
            }
            sink.accept(new Made(source, Map.of(View.MACHINE, List.of(), View.DECIDED, List.of())));
        }
        return null;
    }

    private Optional<Copy> copy(SourceId source) {
        List<Link> mine = links.apply(source);
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        Set<SourceId> ends = new TreeSet<>();
        mine.forEach(link -> ends.addAll(List.of(link.one(), link.other())));
        List<Sketch> inOrder =
                copies.likenesses().of(ends).stream().sorted(EARLIEST).toList();
        Optional<Sketch> later = inOrder.stream()
                .filter(sketch -> sketch.source().equals(source))
                .findFirst();
        if (later.isEmpty() || inOrder.getFirst().equals(later.get())) {
            return Optional.empty();
        }
        Sketch earliest = inOrder.getFirst();
        Map<View, Figures> figures = new EnumMap<>(View.class);
        for (View view : View.values()) {
            figures.put(view, new Figures(blocks.claimsOf(source, view), blocks.claimsOf(earliest.source(), view)));
        }
        return mine.stream()
                .filter(each -> each.from(source).equals(earliest.source()))
                .findFirst()
                .map(link -> new Copy(later.get(), earliest, link, figures));
    }

    /// What nobody has decided about is the same in both views, and worked out once.
    private Made made(Copy copy) {
        Map<Figures, List<Item>> once = new HashMap<>();
        Map<View, List<Item>> findings = new EnumMap<>(View.class);
        copy.figures()
                .forEach((view, figures) -> findings.put(
                        view,
                        once.computeIfAbsent(
                                figures,
                                each -> Fold.findings(
                                        List.of(finding(copy.later(), copy.earlier(), copy.link(), repeated(each)))))));
        return new Made(copy.later().source(), findings);
    }

    private static Finding finding(Sketch later, Sketch earlier, Link link, List<FigureId> repeated) {
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
                repeated,
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
    private static List<FigureId> repeated(Figures both) {
        Map<Object, List<Claim>> there = new HashMap<>();
        for (Claim claim : evidence(both.earlier())) {
            there.computeIfAbsent(says(claim), k -> new ArrayList<>()).add(claim);
        }
        Set<FigureId> figures = new LinkedHashSet<>();
        for (Claim claim : evidence(both.later())) {
            List<Claim> same = there.getOrDefault(says(claim), List.of());
            if (!same.isEmpty() && figures.size() < 2 * MOST_PAIRS) {
                figures.add(same.removeFirst().id());
                figures.add(claim.id());
            }
        }
        return List.copyOf(figures);
    }

    private static Collection<Claim> evidence(List<ClaimRow> rows) {
        return rows.stream()
                .map(row -> KeptClaim.laid(row.body()))
                .filter(claim -> claim.figure().evidence())
                .toList();
    }

    private static Object says(Claim claim) {
        @Nullable String measure = claim.figure().counted().measure();
        return List.of(claim.figure().quantity(), claim.figure().counted().kind(), measure == null ? "" : measure);
    }
}
