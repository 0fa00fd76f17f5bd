package cotejo.reading.figure;

import cotejo.core.claim.Attribution;
import cotejo.core.claim.Derivation;
import cotejo.core.claim.Mood;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Name;
import cotejo.core.source.Words;
import cotejo.core.when.When;
import cotejo.reading.noun.NounPhrase;
import cotejo.reading.quantity.Measured;
import cotejo.reading.quantity.Unit;
import cotejo.reading.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure in the making: filled step by step by the reader of one document, never seen outside it.
final class Draft {
    final Measured measured;
    Quantity quantity;
    final Sentence sentence;
    /// token range of the quantity's words
    final int from;
    final int to;
    /// UTF-16 range of the quantity's words, a rate behind its noun included
    final int begin;
    int end;

    @Nullable
    NounPhrase phrase;
    /// the noun comes from before: ellipsis or parenthesis
    boolean leaning;
    String unit = "";
    Counted.UnitClass unitClass = Counted.UnitClass.UNKNOWN;
    Counted.CountOf countOf = Counted.CountOf.NONE;
    Counted.Kind kind = Counted.Kind.COUNT;
    Counted.Change change = Counted.Change.NONE;
    /// whether the movement is told of what stands before ("desertions … It fell 12 percent")
    boolean moved;
    Counted.Stage stage = Counted.Stage.UNSTATED;

    @Nullable
    String per;

    @Nullable
    String currency;

    @Nullable
    String measure;

    @Nullable
    String condition;

    @Nullable
    Words trigger;

    /// Of a number of a table, the heading that the trigger stands in.
    @Nullable
    Label triggerLabel;

    @Nullable
    Words counted;

    String concept = "";

    @Nullable
    Facet<Name> who;

    @Nullable
    Facet<Name> where;

    @Nullable
    Facet<When> when;

    @Nullable
    String whenSaid;

    Mood mood = Mood.STATED;
    Mood conduct = Mood.STATED;
    Attribution attribution = Attribution.OWN_VOICE;
    final List<Derivation> rules = new ArrayList<>();
    /// the ratio this number says again in a parenthesis ("less than one fifth (10,154)")
    @Nullable
    Draft repeats;

    /// for a figure of the headline: the one of the article that it says in short
    @Nullable
    Draft full;

    /// the figure before it, with whose list it goes on
    @Nullable
    Draft listed;

    @Nullable
    Draft part;

    @Nullable
    Draft whole;

    /// for a total of a table: what it adds up
    List<Draft> parts = List.of();
    /// whether it stands in a total row or column of a table
    boolean total;
    /// by how much the heading of a table tells its numbers shorter
    Rational scale = Rational.ONE;

    Draft(Measured measured, Quantity quantity, Sentence sentence, int from, int to) {
        this.measured = measured;
        this.quantity = quantity;
        this.sentence = sentence;
        this.from = from;
        this.to = to;
        begin = measured.begin();
        end = measured.end();
        rules.addAll(measured.rules());
    }

    /// Index after the counted phrase where it follows, else after the quantity.
    int phraseEnd() {
        NounPhrase counts = phrase;
        return counts != null && counts.sentence() == sentence && counts.from() >= to ? counts.to() : to;
    }

    void rule(String id, String detail) {
        rules.add(Derivation.of(id, detail));
    }

    /// It counts in a unit of measurement, or of money.
    void measured(Unit by) {
        unit = by.name();
        switch (by.kind()) {
            case MONEY -> {
                kind = Counted.Kind.MONEY;
                unitClass = Counted.UnitClass.MONEY;
                currency = by.name();
            }
            case PERCENT -> {
                kind = Counted.Kind.RATIO;
                unitClass = Counted.UnitClass.RATIO;
            }
            case DURATION -> {
                kind = Counted.Kind.DURATION;
                unitClass = Counted.UnitClass.DIMENSION;
            }
            case DIMENSION -> {
                kind = Counted.Kind.DIMENSION;
                unitClass = Counted.UnitClass.DIMENSION;
            }
            case AGE -> {
                kind = Counted.Kind.AGE;
                unitClass = Counted.UnitClass.DIMENSION;
            }
        }
    }
}
