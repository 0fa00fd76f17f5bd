package cotejo.casework;

import cotejo.core.claim.Attribution;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Mood;
import cotejo.core.claim.Step;
import cotejo.core.claim.Voice;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.quantity.Quantity;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
import cotejo.core.scope.Measure;
import cotejo.core.scope.Name;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.PassageKind;
import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts one facet of a figure right. Values are written as [FacetWords] writes them; empty is "none".
///
/// @param document the claims of the figure's document, whose names a correction may mean
record Corrections(Vocabulary vocabulary, List<Claim> document) {

    Corrected apply(Claim claim, DecidedFacet facet, String written) {
        ClaimDraft draft = new ClaimDraft(claim);
        String value = written.strip();
        String wrong = switch (facet) {
            case VALUE -> quantity(draft, Quantities.withValue(draft.quantity, scale(draft), value), value);
            case APPROXIMATION ->
                quantity(draft, Quantities.withApproximation(draft.quantity, scale(draft), value), value);
            case UNIT -> unit(draft, value);
            case MEASURE -> measure(draft, value);
            case CONDITION -> condition(draft, value);
            case WHO -> who(draft, value);
            case WHERE -> where(draft, value);
            case WHEN -> when(draft, value);
            case ROOT -> root(draft, value);
            case MOOD -> mood(draft, value);
            case STAGE -> stage(draft, value);
            case PASSAGE -> passage(draft, value);
        };
        return wrong == null ? new Corrected.To(draft.done()) : new Corrected.Not(wrong);
    }

    private static cotejo.core.quantity.Scale scale(ClaimDraft draft) {
        return Quantities.scale(draft.kind, draft.unit == null ? "" : draft.unit);
    }

    private static @Nullable String quantity(ClaimDraft draft, Optional<Quantity> quantity, String value) {
        quantity.ifPresent(each -> draft.quantity = each);
        return quantity.isPresent()
                ? null
                : "“" + value
                        + "” is none: a value is written 1680, 1.4, 1/4 or 15..20, an approximation exact, about, "
                        + "nearly, more_than, at_least, just_over, less_than or at_most (of a range: exact or about)";
    }

    /// A currency, percent and fraction say what kind of number it is; another unit is what the same word is elsewhere
    /// in the document, else what the figure was.
    private @Nullable String unit(ClaimDraft draft, String value) {
        boolean money = value.length() == 3 && value.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        boolean ratio = value.equals("percent") || value.equals("fraction");
        Counted like = document.stream()
                .map(claim -> claim.figure().counted())
                .filter(counted -> value.equals(counted.unit()))
                .findFirst()
                .orElse(null);
        if (money || ratio) {
            draft.kind = money ? Counted.Kind.MONEY : Counted.Kind.RATIO;
            draft.unitClass = money ? Counted.UnitClass.MONEY : Counted.UnitClass.RATIO;
            draft.countOf = Counted.CountOf.NONE;
        } else if (like != null) {
            draft.kind = like.kind();
            draft.unitClass = like.unitClass();
            draft.countOf = like.countOf();
        } else if (draft.kind == Counted.Kind.MONEY || draft.kind == Counted.Kind.RATIO) {
            draft.kind = Counted.Kind.COUNT;
            draft.unitClass = Counted.UnitClass.UNKNOWN;
            draft.countOf = Counted.CountOf.THINGS;
        }
        draft.unit = orNull(value);
        draft.currency = money ? value : null;
        return quantity(draft, Quantities.rescaled(draft.quantity, scale(draft)), value);
    }

    /// What a measure counts, and whether it is a stock or a flow, comes with it.
    private @Nullable String measure(ClaimDraft draft, String value) {
        Measure measure = vocabulary.measure(value);
        if (measure == null && !value.isEmpty()) {
            return "“" + value + "” is no measure; the measures are "
                    + listed(vocabulary.measures().keySet());
        }
        if (measure != null && draft.kind == Counted.Kind.COUNT) {
            draft.countOf = measure.countOf();
            draft.timeKind = measure.timeKind();
        }
        draft.measure = measure == null ? null : measure.id();
        return null;
    }

    private @Nullable String condition(ClaimDraft draft, String value) {
        Set<String> known = conditions(vocabulary.measure(draft.measure));
        if (!value.isEmpty() && !known.contains(value)) {
            return "“" + value + "” is no condition of "
                    + (draft.measure == null ? "an unmeasured figure" : draft.measure)
                    + (known.isEmpty() ? "" : "; its conditions are " + listed(known));
        }
        draft.condition = orNull(value);
        return null;
    }

    private Set<String> conditions(@Nullable Measure measure) {
        Set<String> conditions = new TreeSet<>();
        Set<String> passed = new HashSet<>();
        for (Measure each = measure; each != null && passed.add(each.id()); each = vocabulary.measure(each.parent())) {
            conditions.addAll(each.conditions().keySet());
        }
        return conditions;
    }

    private @Nullable String who(ClaimDraft draft, String value) {
        draft.who = value.isEmpty() ? null : new Facet<>(name(value), Ground.DECISION, null);
        return unknownId(value);
    }

    private @Nullable String where(ClaimDraft draft, String value) {
        draft.where = value.isEmpty() ? null : new Facet<>(name(value), Ground.DECISION, null);
        return unknownId(value);
    }

    private @Nullable String unknownId(String value) {
        return value.indexOf('/') > 0 && value.indexOf(' ') < 0 && name(value).id() == null
                ? "“" + value + "” is no id of the lexicon; write a known id, or words"
                : null;
    }

    /// An id, else words that this document or the lexicon has an id for, else words.
    private Name name(String value) {
        if (vocabulary.labels().containsKey(value)) {
            return new Name(null, value);
        }
        return names().filter(name -> value.equalsIgnoreCase(name.said()) || value.equals(name.id()))
                .findFirst()
                .orElseGet(() -> new Name(value, labelled(value)));
    }

    private Stream<Name> names() {
        return document.stream()
                .flatMap(claim -> Stream.concat(
                        Stream.of(
                                        claim.figure().scope().who(),
                                        claim.figure().scope().where())
                                .filter(facet -> facet != null)
                                .map(Facet::value),
                        voices(claim).map(Voice::name)));
    }

    private static Stream<Voice> voices(Claim claim) {
        return claim.attribution().steps().stream().flatMap(step -> step.voices().stream());
    }

    /// The least id whose label, in any language, is this.
    private @Nullable String labelled(String value) {
        return vocabulary.labels().entrySet().stream()
                .filter(entry -> entry.getValue().values().stream().anyMatch(value::equalsIgnoreCase))
                .map(Map.Entry::getKey)
                .min(String::compareTo)
                .orElse(null);
    }

    /// "2011", "2006-12/2012-04", with ".." for an end that is not known.
    private static @Nullable String when(ClaimDraft draft, String value) {
        if (value.isEmpty()) {
            draft.when = null;
            return null;
        }
        int slash = value.indexOf('/');
        Optional<End> from = end(slash < 0 ? value : value.substring(0, slash));
        Optional<End> to = end(slash < 0 ? value : value.substring(slash + 1));
        try {
            draft.when = new Facet<>(new When(from.orElseThrow(), to.orElseThrow(), List.of()), Ground.DECISION, null);
            return null;
        } catch (IllegalArgumentException | java.util.NoSuchElementException e) {
            return "“" + value
                    + "” is no time: write 2011, 2011-03, 2011-03-08 or 2006-12/2012-04, with .. for an open end";
        }
    }

    private static Optional<End> end(String written) {
        return written.equals("..")
                ? Optional.of(new End.Unsaid())
                : PartialDate.parse(written).map(End.Stated::new);
    }

    /// Who is behind it all: in place of the voices nobody else was quoted behind, or as the only step there is.
    private @Nullable String root(ClaimDraft draft, String value) {
        if (value.isEmpty()) {
            draft.attribution = Attribution.OWN_VOICE;
            return null;
        }
        Step root = new Step(List.of(voice(value)), Step.Relation.SAYS);
        List<Step> steps = new ArrayList<>(draft.attribution.steps());
        int last = steps.size() - 1;
        while (last >= 0 && steps.get(last).relation() == Step.Relation.CONFIRMS) {
            last--;
        }
        if (last < 0) {
            steps.addFirst(root);
        } else {
            steps.set(last, new Step(root.voices(), steps.get(last).relation()));
        }
        draft.attribution = new Attribution(steps);
        return null;
    }

    private Voice voice(String value) {
        return document.stream()
                .flatMap(Corrections::voices)
                .filter(voice -> value.equalsIgnoreCase(voice.name().said()))
                .findFirst()
                .orElseGet(() -> new Voice(name(value), true, null));
    }

    private static @Nullable String mood(ClaimDraft draft, String value) {
        Optional<Mood> mood = word(Mood.values(), value);
        mood.ifPresent(each -> draft.mood = each);
        return mood.isPresent() ? null : among(value, Mood.values());
    }

    private static @Nullable String stage(ClaimDraft draft, String value) {
        Optional<Counted.Stage> stage = word(Counted.Stage.values(), value);
        stage.ifPresent(each -> draft.stage = each);
        return stage.isPresent() ? null : among(value, Counted.Stage.values());
    }

    private static @Nullable String passage(ClaimDraft draft, String value) {
        Optional<PassageKind> kind = word(PassageKind.values(), value);
        kind.ifPresent(each -> draft.passage = each);
        return kind.isPresent() ? null : among(value, PassageKind.values());
    }

    private static <E extends Enum<E>> Optional<E> word(E[] words, String value) {
        return Stream.of(words)
                .filter(each -> each.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static String among(String value, Enum<?>[] words) {
        return "“" + value + "” is none of "
                + Stream.of(words)
                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }

    private static String listed(Set<String> ids) {
        return String.join(", ", new TreeSet<>(ids));
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
