package cotejo.reading;

import cotejo.core.claim.Attribution;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Derivation;
import cotejo.core.claim.Figure;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.Malformed;
import cotejo.core.claim.Proportion;
import cotejo.core.claim.Rejected;
import cotejo.core.claim.Step;
import cotejo.core.claim.Voice;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Scope;
import cotejo.core.source.Document;
import cotejo.core.source.FairCopy;
import cotejo.core.source.Span;
import cotejo.core.source.Words;
import cotejo.reading.figure.FigureReader;
import cotejo.reading.figure.Occurrences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was read in a fair copy, said of the original: every place, the words that stand there, and ids made of them.
final class InOriginal {
    private final FairCopy copy;
    private final Document share;
    private final Document original;
    private final String language;

    /// @param original the document that was copied
    InOriginal(Share share, Document original) {
        copy = share.copy();
        this.share = share.document();
        language = share.language();
        this.original = original;
    }

    FigureReader.Found of(FigureReader.Found found) {
        if (copy.same()) {
            return found;
        }
        Map<FigureId, FigureId> ids = ids(found);
        return new FigureReader.Found(
                found.claims().stream().map(claim -> claim(claim, ids)).toList(),
                found.malformed().stream()
                        .map(each -> new Malformed(id(each.id(), ids), words(each.words()), each.passage(), each.why()))
                        .toList(),
                found.rejected().stream()
                        .map(each -> new Rejected(words(each.words()), each.rule(), each.why()))
                        .toList());
    }

    NumberSpan of(NumberSpan number) {
        Span span = copy.original(number.span());
        return new NumberSpan(
                span,
                original.text().slice(span),
                number.type(),
                number.low(),
                number.high(),
                number.lowOpen(),
                number.highOpen(),
                number.unit());
    }

    NameSpan of(NameSpan name) {
        Span span = copy.original(name.span());
        return new NameSpan(span, original.text().slice(span), name.type());
    }

    AttributionSpan of(AttributionSpan said) {
        return new AttributionSpan(spans(said.voice()), spans(said.cue()), spans(said.content()));
    }

    private List<Span> spans(List<Span> copied) {
        return copied.stream().map(copy::original).toList();
    }

    /// What the original has there; words that a person gives stand for what is there, and stay theirs.
    private Words words(Words copied) {
        Span span = copy.original(copied.span());
        return copied.said().equals(share.text().slice(copied.span()))
                ? original.text().words(span)
                : new Words(copied.said(), span);
    }

    private @Nullable Words wordsOrNone(@Nullable Words copied) {
        return copied == null ? null : words(copied);
    }

    /// Ids are made of the original's words and of how often these stand before.
    private Map<FigureId, FigureId> ids(FigureReader.Found found) {
        record Placed(FigureId id, Words words) {}
        List<Placed> all = new ArrayList<>();
        found.claims()
                .forEach(claim ->
                        all.add(new Placed(claim.id(), words(claim.figure().words()))));
        found.malformed().forEach(each -> all.add(new Placed(each.id(), words(each.words()))));
        Occurrences occurrences = new Occurrences(original.text().string());
        all.forEach(each -> occurrences.ask(each.words.said(), begin(each.words)));
        Map<FigureId, FigureId> ids = new HashMap<>();
        all.forEach(each -> ids.put(
                each.id,
                FigureId.of(
                        original.source(),
                        "",
                        each.words.said(),
                        occurrences.before(each.words.said(), begin(each.words)))));
        return ids;
    }

    private int begin(Words words) {
        return original.text().utf16(words.span().start());
    }

    private static FigureId id(FigureId copied, Map<FigureId, FigureId> ids) {
        return ids.getOrDefault(copied, copied);
    }

    private static @Nullable FigureId idOrNone(@Nullable FigureId copied, Map<FigureId, FigureId> ids) {
        return copied == null ? null : id(copied, ids);
    }

    private Claim claim(Claim claim, Map<FigureId, FigureId> ids) {
        Figure figure = claim.figure();
        Proportion of = figure.proportion();
        Figure here = new Figure(
                id(figure.id(), ids),
                words(figure.words()),
                figure.passage(),
                figure.quantity(),
                counted(figure.counted()),
                scope(figure.scope()),
                figure.mood(),
                figure.conduct(),
                of == null ? null : new Proportion(idOrNone(of.part(), ids), idOrNone(of.whole(), ids)),
                figure.parts().stream().map(part -> id(part, ids)).toList());
        return new Claim(
                claim.source(),
                claim.published(),
                claim.outlet(),
                here,
                attribution(claim.attribution()),
                derivation(claim.derivation(), here.words().span()));
    }

    private Counted counted(Counted counted) {
        return new Counted(
                counted.unit(),
                counted.unitClass(),
                counted.countOf(),
                counted.kind(),
                counted.timeKind(),
                counted.per(),
                counted.change(),
                counted.stage(),
                counted.currency(),
                counted.measure(),
                wordsOrNone(counted.counted()),
                wordsOrNone(counted.trigger()),
                counted.concept());
    }

    private Scope scope(Scope scope) {
        return new Scope(
                facet(scope.who()), facet(scope.where()), facet(scope.when()), scope.whenSaid(), scope.condition());
    }

    private <T> @Nullable Facet<T> facet(@Nullable Facet<T> facet) {
        if (facet == null) {
            return null;
        }
        Span at = facet.at();
        return new Facet<>(facet.value(), facet.ground(), at == null ? null : copy.original(at));
    }

    private Attribution attribution(Attribution attribution) {
        return new Attribution(attribution.steps().stream()
                .map(step -> new Step(step.voices().stream().map(this::voice).toList(), step.relation()))
                .toList());
    }

    private Voice voice(Voice voice) {
        Span at = voice.at();
        return at == null ? voice : new Voice(voice.name(), voice.named(), copy.original(at));
    }

    /// With what a person should know of the figure's words, if they were read otherwise than they are written.
    private Derivation derivation(Derivation derivation, Span words) {
        List<Derivation> from = new ArrayList<>(derivation.from());
        for (FairCopy.Mend mend : copy.mends()) {
            if (mend.at().overlap(words) > 0) {
                String written = original.text().slice(mend.at());
                from.add(
                        switch (mend.why()) {
                            case MISREAD ->
                                Derivation.of(
                                        language + "/text/misread",
                                        "“" + written + "” was decoded wrongly, and is “" + mend.read() + "”");
                            case TURNED ->
                                Derivation.of(
                                        language + "/number/turned",
                                        "its digits are shown in another order than they are written");
                            case SPLIT ->
                                Derivation.of(language + "/number/split", "read as one number with a space inside it");
                            case PARTED ->
                                Derivation.of(
                                        language + "/number/split",
                                        "“" + written + "” could be one number with a space inside it");
                        });
            }
        }
        return new Derivation(derivation.rule(), derivation.detail(), from);
    }
}
