package cotejo.reading.figure;

import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted.CountOf;
import cotejo.core.scope.Counted.Kind;
import cotejo.core.scope.Counted.UnitClass;
import cotejo.core.scope.Measure;
import cotejo.reading.figure.Label.Role;
import cotejo.reading.measure.Triggers;
import cotejo.reading.noun.NounPhrase;
import cotejo.reading.noun.NounPhrases;
import cotejo.reading.noun.Nouns;
import cotejo.reading.quantity.Unit;
import cotejo.reading.table.TableWords;
import cotejo.reading.table.TableWords.Says;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a number of a table counts, by its headings: its unit and by how much it is told shorter, its measure
/// and condition, the noun, what a rate is taken over.
final class HeadedCounts {
    private final String language;
    private final TableWords words;
    private final Triggers triggers;
    private final Nouns nouns;
    private final NounPhrases phrases;
    private final TableUnits units;
    private final TableTimes times;
    private final TableRates rates;
    private final Currencies currencies;
    private final @Nullable String money;
    private final Map<String, List<Triggers.Found>> found = new HashMap<>();

    /// @param money the country whose "$" and "pesos" the document means
    HeadedCounts(String language, TableWords words, Triggers triggers, TableTimes times, @Nullable String money) {
        this.language = language;
        this.words = words;
        this.triggers = triggers;
        this.times = times;
        this.money = money;
        nouns = new Nouns(language);
        phrases = NounPhrases.of(language, nouns);
        units = new TableUnits(language, words);
        rates = new TableRates(language, phrases);
        currencies = new Currencies(language);
    }

    void read(Headings headings) {
        new One(headings).read();
    }

    /// Whether a heading only says that something is counted.
    boolean isPlain(Label label) {
        return words.is(Says.PLAIN, label.words());
    }

    static boolean heads(Label label) {
        return label.role() == Role.ABOVE || label.role() == Role.BESIDE;
    }

    private List<Triggers.Found> in(Label label) {
        return found.computeIfAbsent(label.words(), any -> triggers.in(label.lowered()));
    }

    /// A trigger and the label that holds it.
    private record Named(Label label, Triggers.Found found) {}

    private final class One {
        final Headings headings;
        final Draft draft;
        final List<Label> labels;
        final Set<Label> used;

        One(Headings headings) {
            this.headings = headings;
            draft = headings.draft();
            labels = headings.labels();
            used = headings.used();
        }

        void read() {
            unit();
            measure();
            draft.per = rates.per(labels.stream().filter(this::saysRate).toList());
            counted();
        }

        private void rule(Label label, String what) {
            headings.rule(label, what);
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
                draft.measured(unit);
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

        private void measure() {
            List<Named> named = new ArrayList<>();
            labels.stream().filter(label -> label.role() != Role.NOTE).forEach(label -> {
                in(label).forEach(each -> named.add(new Named(label, each)));
                named.addAll(byNoun(label));
            });
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
            draft.triggerLabel = best.label;
            draft.trigger = best.label.said(best.label.lowered(), best.found.from(), best.found.to());
            rule(best.label, "“" + draft.trigger.said() + "” names " + meaning.measure());
            used.add(best.label);
            if (condition != null) {
                draft.condition = condition.found.meaning().condition();
                rule(condition.label, "under which condition: " + draft.condition);
                used.add(condition.label);
            }
        }

        /// The measures that a heading names by the noun it counts: "Recomendaciones".
        private List<Named> byNoun(Label label) {
            NounPhrase phrase = draft.kind == Kind.COUNT && label.role() == Role.ABOVE ? noun(label) : null;
            if (phrase == null) {
                return List.of();
            }
            return triggers.ofUnit(nouns.lemma(phrase.headToken())).stream()
                    .filter(meaning -> triggers.measures().containsKey(meaning.measure()))
                    .map(meaning -> new Named(label, new Triggers.Found(phrase.from(), phrase.to(), meaning)))
                    .toList();
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
            Label of = draft.triggerLabel;
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
                    && draft.triggerLabel == label
                    && (label.given()
                            ? label.said(label.lowered(), phrase.from(), phrase.to())
                                    .said()
                                    .contains(draft.trigger.said())
                            : label.place(label.lowered(), phrase.from(), phrase.to())
                                    .contains(draft.trigger.span()));
        }

        private boolean mayCount(NounPhrase phrase) {
            String lemma = nouns.lemma(phrase.headToken());
            boolean noun = phrase.headToken().isNoun() && lemma.length() > 2;
            boolean plural = phrase.headToken().tag().equals("NNS")
                    || phrase.headToken().tag().equals("NNPS");
            return noun && !nouns.isPartitive(lemma) && !nouns.isMeasured(lemma) && (plural || nouns.knows(lemma));
        }
    }
}
