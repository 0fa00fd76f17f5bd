package cotejo.gate.planted;

import cotejo.core.quantity.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes one story as one outlet prints it.
final class Writer {
    private final Setting setting;
    private final Wording wording;
    private final Chance chance;
    private final Story story;
    private final Setting.Outlet outlet;
    private final LocalDate published;
    private final Clock clock;
    private final Numeral numeral;
    private final Language language;
    private final List<String> fillers = new ArrayList<>();

    Writer(
            Setting setting,
            Map<Language, Wording> wordings,
            Chance chance,
            Story story,
            Setting.Outlet outlet,
            LocalDate published) {
        this.setting = setting;
        this.language = outlet.language();
        this.wording = Setting.of(wordings, language);
        this.chance = chance;
        this.story = story;
        this.outlet = outlet;
        this.published = published;
        this.clock = new Clock(wording, chance);
        this.numeral = new Numeral(language, outlet.style(chance), chance);
    }

    Article article() {
        List<List<Piece>> sentences = new ArrayList<>();
        for (Beat beat : story.beats()) {
            sentences.add(sentence(beat));
            if (chance.odds(0.6)) {
                sentences.add(filler());
            }
        }
        int more = chance.between(4, 8);
        for (int i = 0; i < more; i++) {
            sentences.add(filler());
        }
        List<String> under = new ArrayList<>();
        String dateline = credits(under);
        sentences.set(0, headed(dateline, sentences.getFirst()));
        return new Article(outlet, published, headline(), under, paragraphs(sentences), List.of(), List.of());
    }

    /// A sentence without figures; none of the language's twice before all were used.
    private List<Piece> filler() {
        if (fillers.isEmpty()) {
            fillers.addAll(chance.shuffled(wording.fillers()));
        }
        return new Template(chance).fill(fillers.removeLast());
    }

    /// Byline and date lines; what stands before the first words of the text is given back.
    private String credits(List<String> under) {
        Setting.Outlet agency = chance.pick(setting.agencies(language));
        String city = outlet.city();
        return switch (chance.between(0, 3)) {
            case 0 ->
                language == Language.EN
                        ? city + ", " + clock.shortDate(published) + " (" + agency.name() + ") — "
                        : city + ", " + clock.shortDate(published) + " (" + agency.name() + ").- ";
            case 1 -> {
                under.add(language == Language.EN ? "By " + agency.name() : agency.name());
                under.add(clock.date(published));
                yield "";
            }
            case 2 -> {
                under.add((language == Language.EN ? "Staff | " : "Redacción | ") + clock.date(published));
                yield language == Language.EN ? city + " — " : city + ".- ";
            }
            default -> {
                under.add(clock.date(published));
                yield "";
            }
        };
    }

    private static List<Piece> headed(String dateline, List<Piece> sentence) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Words(dateline));
        pieces.addAll(sentence);
        return Piece.joined(pieces);
    }

    private List<List<List<Piece>>> paragraphs(List<List<Piece>> sentences) {
        List<List<List<Piece>>> paragraphs = new ArrayList<>();
        int at = 0;
        while (at < sentences.size()) {
            int next = Math.min(sentences.size(), at + chance.between(1, 3));
            paragraphs.add(List.copyOf(sentences.subList(at, next)));
            at = next;
        }
        return paragraphs;
    }

    /// The story's headline; another each time it is asked for.
    List<Piece> headline() {
        Telling telling = story.headline();
        if (telling == null) {
            return Piece.capitalised(new Template(chance)
                    .fill(chance.pick(wording.headlines("-")).words()));
        }
        Wording.Clause clause =
                fitting(wording.headlines(telling.by().table().measure().family()), telling);
        return Piece.capitalised(
                voiced(said(clause, telling, clock.words(telling.extent().years())), telling, via("chain", telling)));
    }

    private List<Piece> sentence(Beat beat) {
        return switch (beat) {
            case Beat.Tell(Telling telling, String saying) -> {
                Wording.Clause clause =
                        fitting(wording.clauses(telling.by().table().measure().family()), telling);
                yield attributed(
                        said(clause, telling, clock.words(telling.extent().years())), telling, saying);
            }
            case Beat.Yearly(List<Telling> tellings, String saying) ->
                attributed(yearly(tellings), tellings.getFirst(), saying);
            case Beat.Parted(List<Telling> tellings, String saying) ->
                attributed(parted(tellings), tellings.getFirst(), saying);
            case Beat.Share share -> attributed(share(share), share.base(), share.saying());
        };
    }

    private List<Piece> attributed(List<Piece> clause, Telling telling, String saying) {
        String via = via(saying, telling);
        String kind = !telling.named() ? "own" : via != null ? saying : saying.startsWith("chain") ? "body" : saying;
        Setting.Body body = telling.by().body();
        return Piece.capitalised(new Template(chance)
                .with("s", voiced(clause, telling, via))
                .with("body", Setting.of(body.name(), language))
                .with("again", Setting.of(body.again(), language))
                .with("outlet", via == null ? "" : via)
                .with("weekday", clock.weekday(published))
                .fill(chance.pick(wording.sayings(kind))));
    }

    /// The paper a sentence names on the way to the body; null where it names none.
    private @Nullable String via(String saying, Telling telling) {
        Setting.Outlet paper = story.via();
        return telling.named() && saying.startsWith("chain") && paper != null ? paper.name() : null;
    }

    /// The clause's figures with those who give them out; a headline's are the text's.
    private List<Piece> voiced(List<Piece> clause, Telling telling, @Nullable String via) {
        String root = telling.named() ? telling.by().body().bare(language) : null;
        return clause.stream()
                .map(piece -> piece instanceof Piece.Number number ? (Piece) number.voiced(root, via) : piece)
                .toList();
    }

    /// A template that fits: Spanish verbs in the singular take no plural subject.
    private Wording.Clause fitting(List<Wording.Clause> clauses, Telling telling) {
        String who = telling.extent().who();
        boolean plural =
                language == Language.ES && who != null && setting.forceOf(who).plural();
        List<Wording.Clause> open = plural
                ? clauses.stream()
                        .filter(clause -> clause.words().matches(".*\\b(de|en|a|contra) \\{who}.*"))
                        .toList()
                : clauses;
        return chance.pick(open);
    }

    private Template scoped(Telling telling, String when) {
        TrueTable table = telling.by().table();
        Setting.Place place = table.place();
        String who = telling.extent().who();
        return new Template(chance)
                .with("when", when)
                .with("who", who == null ? "" : named(who, table))
                .with("where", (language == Language.EN ? "in " : "en ") + Setting.of(place.name(), language))
                .with("country", Setting.of(table.country().name(), language))
                .with("v", Setting.of(table.measure().participle(), language));
    }

    private String named(String who, TrueTable table) {
        return setting.forceOf(who).named(language, table.country());
    }

    private List<Piece> said(Wording.Clause clause, Telling telling, String when) {
        Counted counted = counted(clause.noun(), telling);
        String governing = clause.words().toLowerCase(Locale.ROOT).contains("{when}") ? when : "";
        return scoped(telling, when)
                .with("n", List.of(number(telling, counted, governing)))
                .with("people", counted.words())
                .with("thing", counted.words())
                .fill(clause.words());
    }

    private record Counted(String words, String lemma, boolean feminine, String unitClass, String countOf) {}

    private Counted counted(String noun, Telling telling) {
        Setting.Measure measure = telling.by().table().measure();
        if (noun.equals("@")) {
            String who = java.util.Objects.requireNonNull(telling.extent().who());
            Setting.Noun people = chance.pick(Setting.of(setting.forceOf(who).people(), language));
            return new Counted(people.words(), people.lemma(), false, "person", "persons");
        }
        if (noun.equals("@thing")) {
            Setting.Noun thing = chance.pick(Setting.of(measure.things(), language));
            return new Counted(thing.words(), thing.lemma(), false, "thing", "things");
        }
        String[] cells = noun.split(":", -1);
        if (measure.money()) {
            return new Counted("", telling.by().table().currency(), false, "money", "none");
        }
        String unitClass = cells[2].equals("persons") && measure.unitClass().equals("person") ? "person" : "event";
        return new Counted("", cells[0], cells[1].equals("f"), unitClass, cells[2]);
    }

    private Piece.Number number(Telling telling, Counted counted, String when) {
        Setting.Measure measure = telling.by().table().measure();
        String currency = measure.money() ? telling.by().table().currency() : null;
        return new Piece.Number(
                telling,
                numeral.write(telling.spoken(), counted.feminine(), currency),
                when,
                counted.lemma(),
                counted.unitClass(),
                counted.countOf(),
                null,
                null);
    }

    private List<Piece> yearly(List<Telling> tellings) {
        List<Wording.Clause> open = wording.clauses(story.table().measure().family()).stream()
                .filter(clause ->
                        clause.words().endsWith("{when}") && clause.words().contains("{n}"))
                .toList();
        Telling first = tellings.getFirst();
        Wording.Clause clause = fitting(open, first);
        String in = language == Language.EN ? "in " : "en ";
        List<Piece> pieces =
                new ArrayList<>(said(clause, first, in + first.extent().years().from()));
        Counted counted = counted(pieces);
        for (int i = 1; i < tellings.size(); i++) {
            String when = in + tellings.get(i).extent().years().from();
            pieces.add(new Piece.Words(i < tellings.size() - 1 ? ", " : language == Language.EN ? " and " : " y "));
            pieces.add(number(tellings.get(i), counted, when));
            pieces.add(new Piece.Words(" " + when));
        }
        return pieces;
    }

    /// What the sentence's figure counts, for those that follow it without a noun.
    private static Counted counted(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Number number) {
                return new Counted("", number.unit(), false, number.unitClass(), number.countOf());
            }
        }
        throw new IllegalStateException("a sentence without a figure");
    }

    private List<Piece> parted(List<Telling> tellings) {
        TrueTable table = story.table();
        Telling first = tellings.getFirst();
        String when = clock.words(first.extent().years());
        String whole = java.util.Objects.requireNonNull(table.who());
        Template template = scoped(first, when).with("who", named(whole, table));
        for (int i = 0; i < tellings.size(); i++) {
            Counted counted = parting(tellings.get(i), whole, i);
            String place = String.valueOf(i + 1);
            template.with("n" + place, List.of(number(tellings.get(i), counted, when)));
            template.with("people" + place, counted.words()).with("people", counted.words());
            String who =
                    java.util.Objects.requireNonNull(tellings.get(i).extent().who());
            template.with("who" + place, table.parting() == TrueTable.Parting.FORCES ? named(who, table) : "");
        }
        return template.fill(chance.pick(
                wording.parts(table.measure().family(), table.parting().word())));
    }

    private Counted parting(Telling telling, String whole, int index) {
        return switch (story.table().parting()) {
            case FORCES -> counted("@", telling);
            case RANKS -> new Counted("", rank(index), false, "person", "persons");
            case CONDITIONS, NONE -> counted("@", telling.of(telling.extent().of(whole), telling.plant()));
        };
    }

    private String rank(int index) {
        return switch (language) {
            case EN -> index == 0 ? "officer" : "soldier";
            case ES -> index == 0 ? "oficial" : "elemento";
        };
    }

    private List<Piece> share(Beat.Share share) {
        TrueTable table = story.table();
        Telling base = share.base();
        String when = clock.words(base.extent().years());
        boolean ofPeople =
                table.measure().ofForce() && !table.measure().family().equals("complaint");
        Counted counted = ofPeople
                ? counted("@", base)
                : new Counted(
                        "",
                        table.measure().id(),
                        false,
                        table.measure().unitClass(),
                        table.measure().countOf());
        Setting.Noun thing = table.measure().things().isEmpty()
                        || Setting.of(table.measure().things(), language).isEmpty()
                ? new Setting.Noun("", counted.lemma())
                : Setting.of(table.measure().things(), language).getFirst();
        List<Piece> rest = scoped(base, when)
                .with("people", counted.words())
                .with("thing", thing.words())
                .fill(wording.rest(table.measure().family()));
        Counted ratio = new Counted(
                "", share.ratio().spoken().scale() == Scale.PERCENT ? "percent" : "fraction", false, "ratio", "none");
        String who = share.part().extent().who();
        return scoped(base, when)
                .with("base", List.of(number(base, counted, when)))
                .with(
                        "part",
                        List.of(number(share.part(), counted, share.parting().equals("year") ? "" : when)))
                .with("r", List.of(number(share.ratio(), ratio, when)))
                .with("rest", rest)
                .with("y", String.valueOf(share.part().extent().years().from()))
                .with("tail", tail(share.part()))
                .with("who1", share.parting().equals("forces") && who != null ? named(who, table) : "")
                .fill(chance.pick(wording.ratios(share.parting())));
    }

    private String tail(Telling part) {
        String condition = part.extent().condition();
        if (condition == null) {
            return language == Language.EN ? "officers" : "oficiales";
        }
        return switch (language) {
            case EN ->
                switch (condition) {
                    case "passed" -> "passed";
                    case "failed" -> "failed";
                    default -> "are pending";
                };
            case ES ->
                switch (condition) {
                    case "passed" -> "aprobaron";
                    case "failed" -> "reprobaron";
                    default -> "están pendientes";
                };
        };
    }
}
