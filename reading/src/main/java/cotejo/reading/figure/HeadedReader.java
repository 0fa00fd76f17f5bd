package cotejo.reading.figure;

import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted.Change;
import cotejo.core.scope.Counted.CountOf;
import cotejo.core.scope.Counted.Kind;
import cotejo.core.scope.Counted.Stage;
import cotejo.core.scope.Counted.TimeKind;
import cotejo.core.scope.Counted.UnitClass;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
import cotejo.core.scope.Measure;
import cotejo.core.scope.Name;
import cotejo.core.source.SourceId;
import cotejo.core.when.PartialDate;
import cotejo.reading.figure.Label.Role;
import cotejo.reading.measure.Triggers;
import cotejo.reading.noun.NounPhrase;
import cotejo.reading.noun.NounPhrases;
import cotejo.reading.noun.Nouns;
import cotejo.reading.quantity.Unit;
import cotejo.reading.scope.Forces;
import cotejo.reading.scope.LabelScopes;
import cotejo.reading.scope.Places;
import cotejo.reading.table.TableWords;
import cotejo.reading.table.TableWords.Says;
import cotejo.reading.text.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what a number of a table counts, of whom, where and when, out of its headings: the words that
/// prose is read by say so, the nearest heading first. A heading whose words tell nothing of that still
/// sets its numbers apart: it is kept, in quotation marks, as the condition they stand under.
final class HeadedReader {
    private final String language;
    private final TableWords words;
    private final Triggers triggers;
    private final Nouns nouns;
    private final NounPhrases phrases;
    private final LabelScopes scopes;
    private final TableUnits units;
    private final TableTimes times;
    private final TableRates rates;
    private final Currencies currencies;
    private final Bending bending;
    private final @Nullable String country;
    private final @Nullable String money;
    private final @Nullable PartialDate published;
    private final Map<String, List<Triggers.Found>> found = new HashMap<>();

    /// @param country that the document speaks of
    /// @param money whose "$" and "pesos" it means
    HeadedReader(
            String language,
            TableWords words,
            Triggers triggers,
            Forces forces,
            Places places,
            SourceId source,
            @Nullable PartialDate published,
            @Nullable String country,
            @Nullable String money) {
        this.language = language;
        this.words = words;
        this.triggers = triggers;
        nouns = new Nouns(language);
        phrases = NounPhrases.of(language, nouns);
        scopes = new LabelScopes(forces, places);
        units = new TableUnits(language, words);
        times = new TableTimes(language, source, published);
        rates = new TableRates(language, phrases);
        currencies = new Currencies(language);
        bending = new Bending(language);
        this.country = country;
        this.money = money;
        this.published = published;
    }

    /// Fills a draft from the headings of its number.
    ///
    /// @param labels nearest first: those of the column, those of the row, titles, notes
    /// @return the headings above and beside it that say no part of its scope by themselves
    List<Label> read(Draft draft, List<Label> labels) {
        return new One(draft, labels).read();
    }

    LabelScopes scopes() {
        return scopes;
    }

    /// A trigger and the label that holds it.
    private record Named(Label label, Triggers.Found found) {}

    private final class One {
        final Draft draft;
        final List<Label> labels;
        /// by what they are and not by what they say: the same words may stand in two places
        final Set<Label> used = Collections.newSetFromMap(new IdentityHashMap<>());

        One(Draft draft, List<Label> labels) {
            this.draft = draft;
            this.labels = labels;
        }

        List<Label> read() {
            unit();
            measure();
            when();
            draft.per =
                    rates.per(labels.stream().filter(label -> saysRate(label)).toList());
            counted();
            who();
            where();
            named();
            change();
            List<Label> rest = labels.stream()
                    .filter(label -> heads(label) && !used.contains(label) && !isPlain(label))
                    .toList();
            draft.concept = concept();
            return rest;
        }

        private boolean saysRate(Label label) {
            return heads(label) || label.role() == Role.TITLE && onlyTimesAbove();
        }

        private boolean onlyTimesAbove() {
            return labels.stream()
                    .filter(label -> label.role() == Role.ABOVE)
                    .allMatch(label -> times.in(label.words()).whole());
        }

        private void unit() {
            Unit own = draft.measured.unit();
            TableUnits.Told told = TableUnits.Told.NOTHING;
            for (Label label : labels) {
                TableUnits.Told here = units.in(label.words());
                if (here.tells() && applies(label, here) && !told.tells()) {
                    told = here;
                    rule(label, "in what: “" + here.said() + "”");
                    if (here.said().length() >= label.words().strip().length()) {
                        used.add(label);
                    }
                }
            }
            Unit unit = own != null ? currencies.settled(own, said(), money) : told.unit();
            if (own == null && unit != null && unit.kind() == Unit.Kind.MONEY) {
                unit = currencies.settled(unit, told.said(), money);
            }
            draft.scale = own != null && own.kind() == Unit.Kind.PERCENT ? Rational.ONE : told.scale();
            if (unit != null) {
                measurement(unit);
            }
        }

        private String said() {
            return draft.sentence.token(0).word();
        }

        /// What a title says holds for columns of numbers that may be told so.
        private boolean applies(Label label, TableUnits.Told told) {
            if (label.role() == Role.ABOVE || label.role() == Role.BESIDE) {
                return true;
            }
            Unit unit = told.unit();
            if (unit != null && unit.kind() == Unit.Kind.PERCENT) {
                return words.begins(Says.PERCENT, label.words()) && onlyTimesAbove();
            }
            return labels.stream().filter(other -> other.role() == Role.ABOVE).noneMatch(other -> countsOthers(other));
        }

        /// "Número de proyectos" under "(miles de pesos)" is told in full.
        private boolean countsOthers(Label label) {
            NounPhrase phrase = phrases.after(label.lowered(), 0);
            boolean counts = words.begins(Says.PLAIN, label.words())
                    && !words.is(Says.PLAIN, label.words())
                    && phrase != null
                    && !phrase.headToken().lemma().equals("monto");
            UnitClass of = phrase == null ? UnitClass.THING : nouns.classOf(nouns.lemma(phrase.headToken()));
            return counts
                    || switch (of) {
                        case PERSON, ORGANISATION -> true;
                        case EVENT, PLACE, THING, MONEY, RATIO, DIMENSION, UNKNOWN -> false;
                    };
        }

        private void measurement(Unit unit) {
            draft.unit = unit.name();
            switch (unit.kind()) {
                case MONEY -> {
                    draft.kind = Kind.MONEY;
                    draft.unitClass = UnitClass.MONEY;
                    draft.currency = unit.name();
                }
                case PERCENT -> {
                    draft.kind = Kind.RATIO;
                    draft.unitClass = UnitClass.RATIO;
                }
                case DURATION -> {
                    draft.kind = Kind.DURATION;
                    draft.unitClass = UnitClass.DIMENSION;
                }
                case DIMENSION -> {
                    draft.kind = Kind.DIMENSION;
                    draft.unitClass = UnitClass.DIMENSION;
                }
                case AGE -> {
                    draft.kind = Kind.AGE;
                    draft.unitClass = UnitClass.DIMENSION;
                }
            }
        }

        private void when() {
            Measure measure = draft.measure == null ? null : triggers.measures().get(draft.measure);
            boolean flow = measure != null && measure.timeKind() == TimeKind.FLOW;
            TableTimes.Found time = times.of(labels, flow);
            if (time == null) {
                return;
            }
            draft.when = time.when();
            draft.whenSaid = time.said();
            rule(time.label(), "when: “" + time.said() + "”");
            time.others()
                    .forEach(other -> rule(other, "when, with “" + time.label().words() + "”"));
            if (times.in(time.label().words()).whole() || !time.others().isEmpty()) {
                used.add(time.label());
            }
            used.addAll(time.others());
        }

        private void measure() {
            List<Named> named = new ArrayList<>();
            labels.stream()
                    .filter(label -> label.role() != Role.NOTE)
                    .forEach(label -> in(label).forEach(each -> named.add(new Named(label, each))));
            Named condition = named.stream()
                    .filter(each -> each.found.meaning().condition() != null && heads(each.label))
                    .filter(each -> named.stream().anyMatch(other -> names(other, each)))
                    .findFirst()
                    .orElse(null);
            Named best = condition != null
                    ? named.stream()
                            .filter(other -> names(other, condition))
                            .findFirst()
                            .orElse(null)
                    : named.stream()
                            .filter(each -> each.found.meaning().condition() == null && takes(each))
                            .findFirst()
                            .orElse(null);
            if (best == null) {
                return;
            }
            Triggers.Meaning meaning = best.found.meaning();
            draft.measure = meaning.measure();
            draft.trigger = best.label.said(best.label.lowered(), best.found.from(), best.found.to());
            rule(best.label, "“" + draft.trigger.said() + "” names " + meaning.measure());
            used.add(best.label);
            if (condition != null) {
                draft.condition = condition.found.meaning().condition();
                rule(condition.label, "under which condition: " + draft.condition);
                used.add(condition.label);
            }
        }

        /// Whether words name the measure of which other words, nearer to the number, are a condition.
        private boolean names(Named measure, Named condition) {
            return measure.found.meaning().condition() == null
                    && measure.found
                            .meaning()
                            .measure()
                            .equals(condition.found.meaning().measure())
                    && takes(measure);
        }

        private boolean takes(Named named) {
            String measure = named.found.meaning().measure();
            if (triggers.byUnit(measure)) {
                return false;
            }
            return switch (draft.kind) {
                case MONEY -> triggers.takes(measure, "money");
                case RATIO -> triggers.takes(measure, "ratio");
                case COUNT ->
                    triggers.takes(measure, "person")
                            || triggers.takes(measure, "event")
                            || triggers.takes(measure, "thing")
                            || triggers.takes(measure, "organisation");
                case DURATION, DIMENSION, AGE ->
                    triggers.takes(measure, draft.unitClass.name().toLowerCase(Locale.ROOT));
            };
        }

        /// What is counted: the noun of the heading that names the measure, else of another, else what
        /// the measure counts.
        private void counted() {
            Label of = labels.stream()
                    .filter(label -> draft.trigger != null && label.at().contains(draft.trigger.span()))
                    .findFirst()
                    .orElse(null);
            List<Label> order = new ArrayList<>();
            if (of != null) {
                order.add(of);
            }
            labels.stream()
                    .filter(label -> label.role() == Role.ABOVE || label.role() == Role.TITLE && draft.measure == null)
                    .forEach(order::add);
            for (Label label : order) {
                NounPhrase phrase = noun(label);
                if (phrase != null) {
                    draft.counted = label.said(label.lowered(), phrase.from(), phrase.to());
                    if (draft.kind == Kind.COUNT) {
                        counts(nouns.lemma(phrase.headToken()), label);
                        rule(label, "counts “" + phrase.headToken().word() + "”");
                    }
                    break;
                }
            }
            Measure measure = draft.measure == null ? null : triggers.measures().get(draft.measure);
            if (measure != null && draft.kind == Kind.COUNT) {
                if (draft.unit.isEmpty() && of != null) {
                    byTrigger(of);
                }
                if (draft.unit.isEmpty()) {
                    byMeasure(measure);
                }
                if (measure.countOf() == CountOf.COMPLAINTS) {
                    draft.countOf = CountOf.COMPLAINTS;
                }
            }
        }

        private void counts(String lemma, Label label) {
            draft.unit = lemma;
            draft.unitClass = nouns.classOf(lemma);
            draft.countOf = nouns.countOf(lemma, draft.unitClass);
            if (words.is(Says.PLAIN, label.words())) {
                used.add(label);
            }
        }

        /// "Homicide rate": homicides.
        private void byTrigger(Label label) {
            in(label).stream()
                    .filter(each -> each.meaning().measure().equals(draft.measure)
                            && (each.meaning().how() == Triggers.How.NOUN
                                    || each.meaning().how() == Triggers.How.UNIT)
                            && each.to() == each.from() + 1)
                    .map(each -> nouns.lemma(label.lowered().token(each.from())))
                    .filter(nouns::knows)
                    .findFirst()
                    .ifPresent(lemma -> counts(lemma, label));
        }

        private void byMeasure(Measure measure) {
            draft.countOf = measure.countOf();
            draft.unitClass = switch (measure.countOf()) {
                case PERSONS, VICTIMS -> UnitClass.PERSON;
                case EVENTS, COMPLAINTS, FILES -> UnitClass.EVENT;
                case THINGS -> UnitClass.THING;
                case NONE -> UnitClass.UNKNOWN;
            };
            draft.unit = switch (measure.countOf()) {
                case PERSONS -> "person";
                case VICTIMS -> "victim";
                case EVENTS -> "event";
                case COMPLAINTS -> "complaint";
                case FILES -> "file";
                case THINGS, NONE -> "";
            };
        }

        /// The noun of a heading that may be counted: "Número de [desertores]"; none of "2007" and
        /// "Sonora".
        private @Nullable NounPhrase noun(Label label) {
            if (times.in(label.words()).whole() || isPlain(label) && !words.is(Says.PLAIN, label.words())) {
                return null;
            }
            NounPhrase phrase = phrases.after(label.lowered(), 0);
            if (draft.kind != Kind.COUNT) {
                // What is measured is told by the words of the measure, whatever its unit.
                return phrase != null && holdsTrigger(label, phrase) ? phrase : null;
            }
            // "Tasa por 100 mil habitantes" counts no inhabitants.
            boolean rate = rates.per(List.of(label)) != null;
            if (!rate && (phrase == null || !mayCount(phrase))) {
                phrase = phrases.lastPlural(label.lowered(), label.lowered().size());
            }
            return phrase != null && mayCount(phrase) ? phrase : null;
        }

        private boolean holdsTrigger(Label label, NounPhrase phrase) {
            return draft.trigger != null
                    && label.place(label.lowered(), phrase.from(), phrase.to()).contains(draft.trigger.span());
        }

        private boolean mayCount(NounPhrase phrase) {
            String lemma = nouns.lemma(phrase.headToken());
            boolean noun = phrase.headToken().isNoun() && lemma.length() > 2;
            boolean plural = phrase.headToken().tag().equals("NNS")
                    || phrase.headToken().tag().equals("NNPS");
            return noun && !nouns.isPartitive(lemma) && !nouns.isMeasured(lemma) && (plural || nouns.knows(lemma));
        }

        private void who() {
            List<Label> order = nearestScopes();
            boolean others = draft.measure != null && triggers.doneByOthers(draft.measure);
            LabelScopes.Found who = scopes.who(scoped(order), country, others);
            if (who == null || nouns.isOutsider(draft.unit) && who.ground() == Ground.IMPLIED) {
                return;
            }
            Label label = order.get(who.label());
            Sentence of = who.ground() == Ground.IMPLIED ? label.lowered() : label.written();
            draft.who = new Facet<>(who.name(), ground(label, who.ground()), label.place(of, who.from(), who.to()));
            rule(label, "of whom: " + who.name().shown());
            used.add(label);
            who.others().forEach(other -> {
                rule(order.get(other), "of whom, with “" + label.words() + "”");
                used.add(order.get(other));
            });
        }

        private void where() {
            List<Label> order = nearestScopes();
            LabelScopes.Found where = scopes.where(scoped(order), country);
            if (where != null) {
                Label label = order.get(where.label());
                draft.where = new Facet<>(
                        where.name(),
                        ground(label, where.ground()),
                        label.place(label.written(), where.from(), where.to()));
                rule(label, "where: " + where.name().shown());
                used.add(label);
            } else if (draft.who != null
                    && draft.who.value().id() != null
                    && draft.who.value().id().indexOf('/') == 2) {
                draft.where = new Facet<>(new Name(null, draft.who.value().id().substring(0, 2)), Ground.IMPLIED, null);
            }
        }

        /// Labels that the lexicon does not know, in columns that say what their labels name.
        private void named() {
            for (Label label : labels) {
                if (!heads(label) || used.contains(label) || label.over() == null || isPlain(label)) {
                    continue;
                }
                boolean place = words.is(Says.WHERE, label.over());
                boolean body = words.is(Says.WHO, label.over());
                boolean open = place ? !byHeading(draft.where) : body && !byHeading(draft.who);
                if (open) {
                    Facet<Name> said = new Facet<>(new Name(label.words(), null), Ground.CLAUSE, label.at());
                    draft.where = place ? said : draft.where;
                    draft.who = place ? draft.who : said;
                    rule(label, (place ? "where: " : "of whom: ") + label.words());
                    used.add(label);
                }
            }
        }

        private void change() {
            Label changes = labels.stream()
                    .filter(label -> label.role() == Role.ABOVE && words.begins(Says.CHANGES, label.words()))
                    .findFirst()
                    .orElse(null);
            if (changes != null) {
                draft.change = draft.quantity.low().signum() < 0 ? Change.DOWN : Change.UP;
                rule(changes, "a change");
            }
            if (draft.kind == Kind.MONEY) {
                for (Label label : labels) {
                    draft.stage = draft.stage == Stage.UNSTATED
                            ? bending.stage(label.lowered(), label.lowered().size())
                            : draft.stage;
                }
            }
        }

        private List<Label> nearestScopes() {
            List<Label> order = new ArrayList<>();
            for (Role role : List.of(Role.BESIDE, Role.ABOVE, Role.TITLE)) {
                labels.stream().filter(label -> label.role() == role).forEach(order::add);
            }
            return order;
        }

        private String concept() {
            String of = draft.trigger == null
                    ? ""
                    : labels.stream()
                            .filter(label -> label.at().contains(draft.trigger.span()))
                            .map(Label::words)
                            .findFirst()
                            .orElse("");
            return of.isEmpty()
                    ? labels.stream()
                            .filter(label -> label.role() != Role.NOTE
                                    && !times.in(label.words()).whole())
                            .map(Label::words)
                            .findFirst()
                            .orElse("")
                    : of;
        }

        private void rule(Label label, String what) {
            draft.rule(
                    language + "/table/" + label.role().rule(),
                    "“" + label.words() + "” " + label.role().words() + ": " + what);
        }
    }

    private boolean isPlain(Label label) {
        return words.is(Says.PLAIN, label.words());
    }

    private static boolean heads(Label label) {
        return label.role() == Role.ABOVE || label.role() == Role.BESIDE;
    }

    private static boolean byHeading(@Nullable Facet<Name> facet) {
        return facet != null && facet.ground() == Ground.CLAUSE;
    }

    private static Ground ground(Label label, Ground ground) {
        return ground == Ground.IMPLIED || heads(label) ? ground : Ground.TOPIC;
    }

    private static List<LabelScopes.Label> scoped(List<Label> labels) {
        return labels.stream()
                .map(label -> new LabelScopes.Label(label.written(), label.lowered(), label.role() == Role.TITLE))
                .toList();
    }

    private List<Triggers.Found> in(Label label) {
        return found.computeIfAbsent(label.words(), any -> triggers.in(label.lowered()));
    }

    /// The day of publication, for a stock that no heading places in time.
    void unsaidWhen(Draft draft) {
        Measure measure = draft.measure == null ? null : triggers.measures().get(draft.measure);
        if (draft.when == null && measure != null && measure.timeKind() == TimeKind.STOCK) {
            draft.when = WhenReader.atPublication(published);
        }
    }

    /// Whether the conduct that is counted is itself only alleged.
    boolean alleged(Draft draft) {
        return draft.measure != null && triggers.alleged(draft.measure);
    }
}
