package cotejo.serving.page;

import cotejo.casework.Case;
import cotejo.casework.Held;
import cotejo.casework.Result;
import cotejo.casework.port.View;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.Mood;
import cotejo.core.collate.Line;
import cotejo.core.quantity.Rational;
import cotejo.core.source.SourceId;
import cotejo.core.source.Words;
import cotejo.core.when.PartialDate;
import cotejo.serving.wording.Visible;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What stands behind an id, for one page: each figure is fetched once, when the page first speaks of it.
public final class Holdings {
    private final Function<FigureId, @Nullable Claim> source;
    private final Map<FigureId, Claim> claims = new HashMap<>();
    private final Map<FigureId, Line> lines = new HashMap<>();
    private final Map<SourceId, Held> documents;
    private final Set<String> ambiguous = new HashSet<>();

    private Holdings(Function<FigureId, @Nullable Claim> source, Collection<Line> ledger, Collection<Held> documents) {
        this.source = source;
        this.documents = documents.stream().collect(Collectors.toMap(Held::source, held -> held, (a, b) -> a));
        Set<String> called = new HashSet<>();
        for (Held held : this.documents.values()) {
            var known = held.description();
            String name = called(known.outletName(), known.publishedDate());
            if (!called.add(name)) {
                ambiguous.add(name);
            }
        }
        for (Line line : ledger) {
            line.figures().forEach(figure -> lines.put(figure, line));
            line.comments().forEach(figure -> lines.put(figure, line));
        }
    }

    public static Holdings of(Case opened, View view, List<Line> ledger) {
        return new Holdings(id -> opened.figure(id, view).orElse(null), ledger, opened.documents(view));
    }

    public static Holdings of(Collection<Claim> claims, Collection<Line> ledger, Collection<Held> documents) {
        Holdings holdings = new Holdings(id -> null, ledger, documents);
        claims.forEach(claim -> holdings.claims.put(claim.id(), claim));
        return holdings;
    }

    /// Of what a search found.
    public static Holdings of(Collection<Result> results) {
        List<Claim> claims = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        Map<SourceId, Held> documents = new HashMap<>();
        for (Result result : results) {
            switch (result) {
                case Result.OfPassage of -> documents.put(of.held().source(), of.held());
                case Result.OfFigure of -> {
                    claims.add(of.claim());
                    documents.put(of.held().source(), of.held());
                    if (of.line() != null) {
                        lines.add(of.line());
                    }
                }
                case Result.OfLine of -> lines.add(of.line());
            }
        }
        return of(claims, lines, documents.values());
    }

    /// With these claims known already.
    public Holdings with(Collection<Claim> known) {
        known.forEach(claim -> claims.put(claim.id(), claim));
        return this;
    }

    public @Nullable Claim claim(FigureId id) {
        Claim known = claims.get(id);
        if (known == null) {
            known = source.apply(id);
            if (known != null) {
                claims.put(id, known);
            }
        }
        return known;
    }

    /// The line a figure stands in, as evidence or as a comment.
    public @Nullable Line line(FigureId id) {
        return lines.get(id);
    }

    public @Nullable Held document(SourceId id) {
        return documents.get(id);
    }

    public int documentCount() {
        return documents.size();
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
                mood(claim, words),
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
        Held held = documents.get(id);
        String file = held == null ? "" : fileName(held.path());
        String name = held == null ? id.sha256().substring(0, 12) : file;
        if (outlet != null) {
            boolean alike = held != null && ambiguous.contains(called(outlet, published));
            name = Visible.onOneLine(outlet) + (alike ? ", " + file : "");
        }
        return published == null ? name : name + ", " + words.date(published);
    }

    private static String called(@Nullable String outlet, @Nullable PartialDate published) {
        return outlet + "\n" + published;
    }

    /// The last part of a path, safe to look at.
    public static String fileName(String path) {
        int slash = path.lastIndexOf('/');
        return Visible.onOneLine(slash < 0 ? path : path.substring(slash + 1));
    }

    /// The mood of the number, and that of the conduct where it differs; empty where both are plainly stated.
    private static String mood(Claim claim, Wording words) {
        Mood number = claim.figure().mood();
        Mood conduct = claim.figure().conduct();
        if (number == Mood.STATED && conduct == Mood.STATED) {
            return "";
        }
        if (number == Mood.STATED) {
            return words.say("mood.conduct", words.word("mood", conduct));
        }
        return words.word("mood", number);
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
