package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Vocabulary;
import cotejo.core.when.When;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The evidence of one document, for checks of what it says against itself.
final class Page {
    private final List<Claim> evidence;
    private final Map<FigureId, Claim> byId = new HashMap<>();
    final Vocabulary vocabulary;

    Page(Collection<Claim> claims, Vocabulary vocabulary) {
        this.evidence = Order.sorted(claims).stream()
                .filter(claim -> claim.figure().evidence())
                .toList();
        this.vocabulary = vocabulary;
        evidence.forEach(claim -> byId.put(claim.id(), claim));
    }

    List<Claim> evidence() {
        return evidence;
    }

    @Nullable
    Claim get(@Nullable FigureId id) {
        return id == null ? null : byId.get(id);
    }

    /// The figure a ratio or average is silently taken of: the one exact amount of the same measure and scope. Null
    /// where there is none, or several that differ.
    @Nullable
    Claim counterpart(Claim of, @Nullable Claim except, boolean timeMayBeUnsaid) {
        List<Claim> fitting = evidence.stream()
                .filter(other -> other != of && other != except && sameSubject(of, other, timeMayBeUnsaid))
                .toList();
        Set<Rational> values = new TreeSet<>();
        fitting.forEach(claim -> values.add(claim.figure().quantity().low()));
        return values.size() == 1 ? fitting.stream().min(nearest(of)).orElse(null) : null;
    }

    private boolean sameSubject(Claim of, Claim other, boolean timeMayBeUnsaid) {
        if (!Kinds.amount(other, vocabulary)
                || !(other.figure().quantity() instanceof Quantity.Exactly
                        || other.figure().quantity() instanceof Quantity.About)
                || of.figure().counted().measure() == null
                || !Objects.equals(
                        of.figure().counted().measure(),
                        other.figure().counted().measure())) {
            return false;
        }
        When time = of.figure().scope().time();
        return same(Dimension.WHO, of, other)
                && same(Dimension.WHERE, of, other)
                && same(Dimension.CONDITION, of, other)
                && (time == null && timeMayBeUnsaid
                        || Times.periods(of, other, true).standing() == Standing.EQUAL);
    }

    private boolean same(Dimension dimension, Claim a, Claim b) {
        return Scopes.in(dimension, a, b, vocabulary, true).standing() == Standing.EQUAL;
    }

    /// Other amounts of the same measure, nearest first.
    Stream<Claim> neighbours(Claim of, Predicate<Claim> wanted) {
        return evidence.stream()
                .filter(other -> other != of
                        && Kinds.amount(other, vocabulary)
                        && Objects.equals(
                                of.figure().counted().measure(),
                                other.figure().counted().measure()))
                .filter(wanted)
                .sorted(nearest(of));
    }

    private static Comparator<Claim> nearest(Claim to) {
        int at = to.figure().words().span().start();
        return Comparator.<Claim>comparingInt(
                        claim -> Math.abs(claim.figure().words().span().start() - at))
                .thenComparing(Order.CLAIMS);
    }
}
