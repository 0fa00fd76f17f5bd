package cotejo.serving;

import cotejo.casework.Held;
import cotejo.casework.Opened;
import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.core.claim.Attribution;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Derivation;
import cotejo.core.claim.Figure;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.Malformed;
import cotejo.core.claim.Mood;
import cotejo.core.claim.ReaderVersion;
import cotejo.core.claim.Reading;
import cotejo.core.claim.Rejected;
import cotejo.core.claim.Step;
import cotejo.core.claim.Voice;
import cotejo.core.collate.BlockKey;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import cotejo.core.collate.Related;
import cotejo.core.collate.Relation;
import cotejo.core.quantity.Approximation;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Said;
import cotejo.core.quantity.Scale;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
import cotejo.core.scope.Name;
import cotejo.core.scope.Scope;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.source.Text;
import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.Period;
import cotejo.core.when.When;
import cotejo.serving.page.Holdings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Two invented documents about an invented army, with everything a case can show of them, made by hand.
public final class SmallCase {
    public static final SourceId GAZETTE = new SourceId("ab".repeat(32));
    public static final SourceId HOSTILE = new SourceId("cd".repeat(32));
    private static final ReaderVersion VERSION = new ReaderVersion("small");

    public final Vocabulary vocabulary = SmallVocabulary.of();
    public final List<Claim> claims = new ArrayList<>();
    public final List<Line> ledger = new ArrayList<>();
    public final List<Finding> findings = new ArrayList<>();
    public final List<Related> relations = new ArrayList<>();
    public final List<Input> inputs = new ArrayList<>();
    public final Opened gazette;
    public final Opened hostile;
    public final Claim about;
    public final Claim nearly;
    public final Claim over;
    public final Claim early;
    public final Claim comment;

    private static final String GAZETTE_TEXT = """
            Nearly 1,700 rangers have left the Freedonian army

            Ada Fritter

            Some 1,680 rangers of the Freedonian army have deserted in the past decade, the Morning Ledger reported, citing figures of the Defence Office.

            More than 1,500 rangers had deserted by 2009, 340 of them in one year. The budget was put at $10,000,00 then.

            Dozens of rangers may have gone abroad. I read this in 2011.

            170 a year sounds low to me.

            Me too.""";

    public static final String HOSTILE_TEXT = """
            <script>alert(1)</script> 12 rangers & "others"

            He said\u202e 21 rangers\u202c left\u0007 with <img src=x onerror=alert(2)> 7 ran\u200bgers.""";

    public SmallCase() {
        PartialDate published = PartialDate.of(2011, 3, 8);
        Text text = Text.of(GAZETTE_TEXT);
        List<Passage> passages = passages(
                text,
                PassageKind.HEADLINE,
                PassageKind.BYLINE,
                PassageKind.BODY,
                PassageKind.BODY,
                PassageKind.BODY,
                PassageKind.COMMENT,
                PassageKind.COMMENT);
        Description description = new Description(
                Described.byText(published, new Span(0, 0)),
                Described.byPerson("Borderland Gazette"),
                null,
                null,
                Described.byGuess("en"),
                null,
                Described.byMarkup("javascript:alert(3)"));
        Document document = new Document(GAZETTE, text, passages, description);
        Attribution steps = new Attribution(List.of(
                step(Step.Relation.SAYS, "the Morning Ledger", "xx/ledger", text),
                step(Step.Relation.CITES, "the Defence Office", "xx/defence", text)));
        When decade = new When(
                new End.Implied(PartialDate.of(2001, 3, 8)),
                new End.Implied(published),
                List.of(
                        new Period(PartialDate.of(2001, 3, 8), published),
                        new Period(PartialDate.of(2001), PartialDate.of(2010))));
        nearly = claim(document, "Nearly 1,700", about(1700, Quantity.About.Side.BELOW), decade, "past decade", steps);
        about = claim(document, "Some 1,680", about(1680, Quantity.About.Side.AROUND), decade, "past decade", steps);
        When until2009 = new When(new End.Unsaid(), new End.Stated(PartialDate.of(2009)), List.of());
        over = claim(
                document, "More than 1,500", new Quantity.AtLeast(Said.count(1500), true), until2009, "by 2009", steps);
        early = claim(document, "340", new Quantity.Exactly(Said.count(340), false), null, null, Attribution.OWN_VOICE);
        Claim dozens = claim(
                document,
                "Dozens",
                new Quantity.Vague(
                        new Interval(Rational.of(12), true, null, true),
                        Interval.closed(Rational.of(24), Rational.of(99)),
                        Approximation.EXACT),
                null,
                null,
                Attribution.OWN_VOICE);
        comment = claim(
                document, "170", new Quantity.Exactly(Said.count(170), false), decade, null, Attribution.OWN_VOICE);
        claims.addAll(List.of(nearly, about, over, early, dozens, comment));
        Reading reading = new Reading(
                GAZETTE,
                VERSION,
                Reading.Status.READ,
                "en",
                claims,
                List.of(new Malformed(
                        new FigureId("m1"),
                        text.words(spanOf(text, "$10,000,00")),
                        PassageKind.BODY,
                        "groups of two digits")),
                List.of(new Rejected(text.words(spanOf(text, "2011")), "en/not/year", "a year")));
        gazette = new Opened(
                new Held(GAZETTE, "papers/gazette.txt", description, Reading.Status.READ, "en", 5, 1),
                document,
                reading);
        hostile = hostile();
        collate();
        inputs.add(new Input("papers/gazette.txt", "", GAZETTE, Status.READ, "", 650, 6, 1));
        inputs.add(new Input("papers/<b>.txt", "", HOSTILE, Status.READ, "", 120, 1, 0));
        inputs.add(new Input("papers/b\u202etxt.exe", "", null, Status.DAMAGED, "no <i>text</i>", 9, 0, 0));
    }

    public Holdings holdings() {
        return Holdings.of(claims, ledger, List.of(gazette.held(), hostile.held()));
    }

    private Opened hostile() {
        Text text = Text.of(HOSTILE_TEXT);
        Description description = new Description(
                null, Described.byMarkup("<b>Evil\u202e</b>"), null, null, Described.byGuess("en"), null, null);
        Document document =
                new Document(HOSTILE, text, passages(text, PassageKind.HEADLINE, PassageKind.BODY), description);
        Claim evil = claim(
                document,
                "21 rangers\u202c left",
                new Quantity.Exactly(Said.count(21), false),
                null,
                "<u>then</u>",
                new Attribution(List.of(
                        new Step(List.of(new Voice(new Name("</a><script>", null), true, null)), Step.Relation.SAYS))));
        claims.add(evil);
        Reading reading = new Reading(HOSTILE, VERSION, Reading.Status.READ, "en", List.of(evil), List.of(), List.of());
        return new Opened(
                new Held(HOSTILE, "papers/<b>.txt", description, Reading.Status.READ, "en", 1, 0), document, reading);
    }

    private void collate() {
        List<FigureId> decade = List.of(nearly.id(), about.id());
        List<FigureId> all = List.of(nearly.id(), about.id(), over.id(), early.id());
        BlockKey block = new BlockKey("desertions", Counted.Kind.COUNT, "", "xx/army", "xx");
        Name who = new Name("rangers of the Freedonian army", "xx/rangers");
        ledger.add(new Line(
                "l1",
                block,
                "desertions",
                "persons",
                null,
                who,
                new Name(null, "xx"),
                null,
                Mood.MoodClass.HELD,
                Counted.Change.NONE,
                Rational.of(340),
                Rational.of(1700),
                List.of(
                        new Line.Origin(
                                "the Defence Office", "xx/defence", List.of(nearly.id(), about.id(), over.id())),
                        new Line.Origin(null, "", List.of(early.id()))),
                Line.OriginsWord.ONE,
                Line.FiguresWord.AGREE,
                Set.of(Line.Flag.OPEN_ENDED, Line.Flag.VARIANTS),
                List.of(
                        new Line.Stretch(
                                null,
                                "2009",
                                "until 2009",
                                Rational.of(1500),
                                Rational.of(1500),
                                true,
                                Line.FiguresWord.ALONE,
                                1,
                                0,
                                List.of(over.id())),
                        new Line.Stretch(
                                "2001-03-08",
                                "2011-03-08",
                                "8 March 2001 – 8 March 2011",
                                Rational.of(1680),
                                Rational.of(1700),
                                false,
                                Line.FiguresWord.AGREE,
                                1,
                                2,
                                decade),
                        new Line.Stretch(
                                null,
                                null,
                                "",
                                Rational.of(340),
                                Rational.of(340),
                                false,
                                Line.FiguresWord.ALONE,
                                0,
                                0,
                                List.of(early.id()))),
                all,
                List.of(comment.id()),
                0,
                0));
        Claim dozens = claims.get(4);
        ledger.add(new Line(
                "l2",
                new BlockKey(null, Counted.Kind.COUNT, "", "", ""),
                null,
                "persons",
                null,
                null,
                null,
                null,
                Mood.MoodClass.HELD,
                Counted.Change.NONE,
                Rational.of(24),
                null,
                List.of(),
                Line.OriginsWord.NOT_STATED,
                Line.FiguresWord.ALONE,
                Set.of(),
                List.of(),
                List.of(dozens.id(), claims.get(6).id()),
                List.of(),
                0,
                0));
        relations.add(new Related(about.id(), nearly.id(), Relation.REFINES, null, null, null, List.of()));
        relations.add(new Related(
                over.id(),
                about.id(),
                Relation.CONFLICTS,
                "part exceeds whole",
                Rational.of(20),
                "2001 – 2010",
                List.of("the rangers are the same <rangers>")));
        findings.add(new Finding(
                "s1",
                Finding.Kind.AVERAGE,
                List.of(about.id(), over.id()),
                List.of(GAZETTE),
                "1680 / 10 = 168",
                Rational.of(2),
                Finding.Verdict.HOLDS,
                null,
                null,
                List.of("ten full years <ten>"),
                List.of(),
                null,
                "another length of the decade",
                "1,680 over ten years is 168 a year."));
    }

    private static Claim claim(
            Document document,
            String words,
            Quantity quantity,
            @Nullable When when,
            @Nullable String whenSaid,
            Attribution attribution) {
        Text text = document.text();
        Span span = spanOf(text, words);
        var passage = java.util.Objects.requireNonNull(document.passageAt(span.start()));
        boolean measured = !words.startsWith("Dozens") && document.source().equals(GAZETTE);
        Figure figure = new Figure(
                FigureId.of(document.source(), "", words, 0),
                text.words(span),
                passage.kind(),
                quantity,
                new Counted(
                        "ranger",
                        Counted.UnitClass.PERSON,
                        Counted.CountOf.PERSONS,
                        Counted.Kind.COUNT,
                        Counted.TimeKind.FLOW,
                        null,
                        Counted.Change.NONE,
                        Counted.Stage.UNSTATED,
                        null,
                        measured ? "desertions" : null,
                        text.words(spanOf(text, "rangers")),
                        null,
                        "rangers"),
                new Scope(
                        new Facet<>(new Name("rangers of the Freedonian army", "xx/rangers"), Ground.CLAUSE, null),
                        new Facet<>(new Name(null, "xx"), Ground.IMPLIED, null),
                        when == null
                                ? null
                                : new Facet<>(when, Ground.CLAUSE, whenSaid == null ? null : spanOf(text, whenSaid)),
                        whenSaid,
                        null),
                words.startsWith("Dozens") ? Mood.ALLEGED : Mood.STATED,
                Mood.STATED,
                null);
        return new Claim(
                document.source(),
                document.description().publishedDate(),
                document.description().outletName(),
                figure,
                attribution,
                new Derivation(
                        "en/figure",
                        "a number with a noun",
                        List.of(
                                Derivation.of("en/approx/some", "“Some” before a number: about"),
                                Derivation.of("en/number/digits", "1,680"))));
    }

    private static Step step(Step.Relation relation, String said, String id, Text text) {
        return new Step(List.of(new Voice(new Name(said, id), true, spanOf(text, said))), relation);
    }

    private static Quantity about(long value, Quantity.About.Side side) {
        return new Quantity.About(new Said(Rational.of(value), Said.placeOf(Rational.of(value)), Scale.COUNT), side);
    }

    private static Span spanOf(Text text, String words) {
        int at = text.string().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return text.span(at, at + words.length());
    }

    private static List<Passage> passages(Text text, PassageKind... kinds) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (PassageKind kind : kinds) {
            int end = text.string().indexOf("\n\n", start);
            end = end < 0 ? text.string().length() : end;
            passages.add(new Passage(kind, text.span(start, end)));
            start = end + 2;
        }
        return passages;
    }
}
