package cotejo.reading.figure;

import cotejo.core.scope.Counted.Change;
import cotejo.core.scope.Counted.Kind;
import cotejo.core.scope.Counted.Stage;
import cotejo.core.scope.Counted.TimeKind;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
import cotejo.core.scope.Measure;
import cotejo.core.scope.Name;
import cotejo.core.source.SourceId;
import cotejo.core.when.PartialDate;
import cotejo.reading.figure.Label.Role;
import cotejo.reading.measure.Triggers;
import cotejo.reading.noun.Nouns;
import cotejo.reading.scope.Forces;
import cotejo.reading.scope.LabelScopes;
import cotejo.reading.scope.Places;
import cotejo.reading.table.TableWords;
import cotejo.reading.table.TableWords.Says;
import cotejo.reading.text.Sentence;
import java.util.ArrayList;
import java.util.List;
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
    private final LabelScopes scopes;
    private final TableTimes times;
    private final HeadedCounts counts;
    private final Bending bending;
    private final @Nullable String country;
    private final @Nullable PartialDate published;

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
        scopes = new LabelScopes(forces, places);
        times = new TableTimes(language, source, published);
        counts = new HeadedCounts(language, words, triggers, times, money);
        bending = new Bending(language);
        this.country = country;
        this.published = published;
    }

    /// Fills a draft from the headings of its number.
    ///
    /// @param labels nearest first: those of the column, those of the row, titles, notes
    /// @return the headings above and beside it that say no part of its scope by themselves
    List<Label> read(Draft draft, List<Label> labels) {
        return new One(new Headings(language, draft, labels)).read();
    }

    LabelScopes scopes() {
        return scopes;
    }

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

        List<Label> read() {
            counts.read(headings);
            when();
            who();
            where();
            named();
            change();
            List<Label> rest = labels.stream()
                    .filter(label -> HeadedCounts.heads(label) && !used.contains(label) && !counts.isPlain(label))
                    .toList();
            draft.concept = concept();
            return rest;
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
                if (!HeadedCounts.heads(label)
                        || used.contains(label)
                        || label.over() == null
                        || counts.isPlain(label)) {
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
            String of = draft.triggerLabel == null ? "" : draft.triggerLabel.words();
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
            headings.rule(label, what);
        }
    }

    private static boolean byHeading(@Nullable Facet<Name> facet) {
        return facet != null && facet.ground() == Ground.CLAUSE;
    }

    private static Ground ground(Label label, Ground ground) {
        return ground == Ground.IMPLIED || HeadedCounts.heads(label) ? ground : Ground.TOPIC;
    }

    private static List<LabelScopes.Label> scoped(List<Label> labels) {
        return labels.stream()
                .map(label -> new LabelScopes.Label(label.written(), label.lowered(), label.role() == Role.TITLE))
                .toList();
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
