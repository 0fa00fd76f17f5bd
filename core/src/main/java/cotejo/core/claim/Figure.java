package cotejo.core.claim;

import cotejo.core.quantity.Approximation;
import cotejo.core.quantity.Quantity;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Scope;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A quantity in a scope.
///
/// @param words the quantity's exact words and their place ("Some 1,680")
/// @param mood how the number is held ("may have killed 12")
/// @param conduct how the conduct counted is held ("12 generals had been accused": alleged)
/// @param proportion for ratios, changes and averages, what they are taken of; null otherwise
/// @param parts for the total of a table, the figures that the table adds up to it, in its order; empty otherwise
public record Figure(
        FigureId id,
        Words words,
        PassageKind passage,
        Quantity quantity,
        Counted counted,
        Scope scope,
        Mood mood,
        Mood conduct,
        @Nullable Proportion proportion,
        List<FigureId> parts) {
    public Figure {
        parts = List.copyOf(parts);
    }

    /// A figure that no table adds up.
    public Figure(
            FigureId id,
            Words words,
            PassageKind passage,
            Quantity quantity,
            Counted counted,
            Scope scope,
            Mood mood,
            Mood conduct,
            @Nullable Proportion proportion) {
        this(id, words, passage, quantity, counted, scope, mood, conduct, proportion, List.of());
    }

    public enum Shape {
        SINGLE,
        RANGE,
        VAGUE;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Shape shape() {
        return switch (quantity) {
            case Quantity.Between b -> Shape.RANGE;
            case Quantity.Vague v -> Shape.VAGUE;
            case Quantity.Exactly e -> Shape.SINGLE;
            case Quantity.About a -> Shape.SINGLE;
            case Quantity.AtLeast a -> Shape.SINGLE;
            case Quantity.AtMost a -> Shape.SINGLE;
        };
    }

    public Approximation approximation() {
        return quantity.approximation();
    }

    public boolean evidence() {
        return passage.evidence();
    }
}
