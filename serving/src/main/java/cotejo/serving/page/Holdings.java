package cotejo.serving.page;

import cotejo.casework.Case;
import cotejo.casework.Held;
import cotejo.casework.Result;
import cotejo.casework.Stacks;
import cotejo.casework.port.View;
import cotejo.casework.search.Answer.Found;
import cotejo.casework.search.Asking;
import cotejo.casework.search.Asking.Order;
import cotejo.casework.search.Asking.Pick;
import cotejo.casework.search.Field;
import cotejo.casework.search.Kind;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Line;
import cotejo.core.quantity.Rational;
import cotejo.core.source.SourceId;
import cotejo.core.source.Words;
import cotejo.core.when.PartialDate;
import cotejo.serving.wording.Visible;
import cotejo.serving.wording.Wording;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What stands behind an id, for one page: each thing is fetched once, when the page first speaks of it.
public final class Holdings {
    private final Function<FigureId, Optional<Claim>> figures;
    private final Function<Claim, Optional<Line>> standing;
    private final Function<SourceId, Optional<Held>> held;
    private final Predicate<Held> alike;
    private final Map<FigureId, Optional<Claim>> claims = new HashMap<>();
    private final Map<FigureId, Optional<Line>> lines = new HashMap<>();
    private final Map<SourceId, Optional<Held>> documents = new HashMap<>();
    private final Map<String, Boolean> ambiguous = new HashMap<>();

    private Holdings(
            Function<FigureId, Optional<Claim>> figures,
            Function<Claim, Optional<Line>> standing,
            Function<SourceId, Optional<Held>> held,
            Predicate<Held> alike) {
        this.figures = figures;
        this.standing = standing;
        this.held = held;
        this.alike = alike;
    }

    public static Holdings of(Case opened, View view) {
        Stacks stacks = opened.stacks();
        return new Holdings(
                id -> stacks.figure(id, view),
                claim -> stacks.line(claim, view),
                source -> stacks.document(source, view),
                document -> opened.search()
                                        .find(new Asking(
                                                Kind.DOCUMENTS,
                                                "",
                                                List.of(new Pick(Field.CALLED, document.called())),
                                                Order.NAME,
                                                0,
                                                0))
                                instanceof Found found
                        && found.total() > 1);
    }

    public static Holdings of(Collection<Claim> claims, Collection<Line> ledger, Collection<Held> documents) {
        Map<String, Long> called =
                documents.stream().collect(Collectors.groupingBy(Held::called, Collectors.counting()));
        Holdings holdings = new Holdings(
                id -> Optional.empty(),
                claim -> Optional.empty(),
                source -> Optional.empty(),
                document -> called.getOrDefault(document.called(), 0L) > 1);
        return holdings.with(claims).stand(ledger).hold(documents);
    }

    /// With what stands behind what a search found.
    public Holdings found(Collection<Result> results) {
        for (Result result : results) {
            switch (result) {
                case Result.OfPassage of -> hold(List.of(of.held()));
                case Result.OfFigure of -> {
                    with(List.of(of.claim()));
                    hold(List.of(of.held()));
                    if (of.line() != null) {
                        lines.put(of.claim().id(), Optional.of(of.line()));
                    }
                }
                case Result.OfLine of -> stand(List.of(of.line()));
                case Result.OfGist gist -> {}
                case Result.OfFinding of -> {}
                case Result.OfDocument of -> hold(List.of(of.held()));
            }
        }
        return this;
    }

    /// With these claims known already.
    public Holdings with(Collection<Claim> known) {
        known.forEach(claim -> claims.put(claim.id(), Optional.of(claim)));
        return this;
    }

    private Holdings stand(Collection<Line> known) {
        for (Line line : known) {
            line.figures().forEach(figure -> lines.put(figure, Optional.of(line)));
            line.comments().forEach(figure -> lines.put(figure, Optional.of(line)));
        }
        return this;
    }

    private Holdings hold(Collection<Held> known) {
        known.forEach(document -> documents.putIfAbsent(document.source(), Optional.of(document)));
        return this;
    }

    public @Nullable Claim claim(FigureId id) {
        return claims.computeIfAbsent(id, figures).orElse(null);
    }

    /// The line a figure stands in, as evidence or as a comment.
    public @Nullable Line line(FigureId id) {
        Optional<Line> known = lines.get(id);
        if (known == null) {
            Claim claim = claim(id);
            known = claim == null ? Optional.empty() : standing.apply(claim);
            known.ifPresent(line -> stand(List.of(line)));
            lines.putIfAbsent(id, known);
        }
        return known.orElse(null);
    }

    public @Nullable Held document(SourceId id) {
        return documents.computeIfAbsent(id, held).orElse(null);
    }

    /// A difference between figures, in the unit of the first of them.
    public String amount(Rational value, List<FigureId> figures, Wording words) {
        Claim claim = figures.isEmpty() ? null : claim(figures.getFirst());
        return claim == null
                ? words.number(value)
                : words.amount(value, claim.figure().counted());
    }

    public Cited cite(FigureId id, Visit visit) {
        Claim claim = claim(id);
        if (claim == null) {
            return new Cited(id.id(), "", id.id(), "", "", "", "", null, true);
        }
        Wording words = visit.words();
        Words counted = claim.figure().counted().counted();
        return new Cited(
                id.id(),
                visit.toWords(claim.source(), id),
                Visible.onOneLine(claim.figure().words().said()),
                counted == null ? "" : Visible.onOneLine(counted.said()),
                words.quantity(claim.figure()),
                documentOf(claim, words),
                words.mood(claim.figure()),
                root(claim, words),
                claim.figure().evidence());
    }

    public List<Cited> cite(Collection<FigureId> ids, Visit visit) {
        return ids.stream().map(id -> cite(id, visit)).toList();
    }

    /// "InSight Crime, 19 October 2011", or the file's name.
    private String documentOf(Claim claim, Wording words) {
        return document(claim.source(), claim.outlet(), claim.published(), words);
    }

    /// Outlet and date, with the file's name where there is no outlet or two documents would be called the same; never
    /// the title, which may name a person.
    public String document(SourceId id, @Nullable String outlet, @Nullable PartialDate published, Wording words) {
        Held held = document(id);
        String file = held == null ? "" : fileName(held.path());
        String name = held == null ? id.sha256().substring(0, 12) : file;
        if (outlet != null) {
            boolean twice = held != null && ambiguous.computeIfAbsent(held.called(), called -> alike.test(held));
            name = Visible.onOneLine(outlet) + (twice ? ", " + file : "");
        }
        return published == null ? name : name + ", " + words.date(published);
    }

    /// The last part of a path, safe to look at.
    public static String fileName(String path) {
        int slash = path.lastIndexOf('/');
        return Visible.onOneLine(slash < 0 ? path : path.substring(slash + 1));
    }

    private static @Nullable String root(Claim claim, Wording words) {
        var voices = claim.attribution().root();
        return voices.isEmpty()
                ? null
                : voices.stream()
                        .map(voice -> words.name(voice.name()))
                        .collect(Collectors.joining(" " + words.say("and") + " "));
    }
}
