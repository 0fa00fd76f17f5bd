package cotejo.reading.scope;

import cotejo.core.scope.Ground;
import cotejo.core.scope.Name;
import cotejo.reading.scope.Forces.Mention;
import cotejo.reading.scope.Forces.Word;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Of whom and where by labels: the headings of a number in a table have no clause between them, and
/// the nearest says most. What one of them leaves open another tells: "Generales" beside the number,
/// "Ejército Mexicano" in the title.
public final class LabelScopes {
    private final Forces forces;
    private final Places places;

    public LabelScopes(Forces forces, Places places) {
        this.forces = forces;
        this.places = places;
    }

    /// A label, read twice.
    ///
    /// @param written with the capitals of names
    /// @param lowered without capitals
    /// @param title whether it is a title, in which a name must be tied to what it tells by a word
    ///     before it
    public record Label(Sentence written, Sentence lowered, boolean title) {}

    /// What labels name.
    ///
    /// @param label which of them names it, the narrowest where several do; -1 where none does by itself
    /// @param from index of its first token there
    /// @param to index after its last
    /// @param others further labels that say a part of it
    public record Found(Name name, Ground ground, int label, int from, int to, Set<Integer> others) {}

    /// @param labels nearest first
    /// @param country that the document speaks of; null for none
    /// @param byOthers whether the measure tells what others do to those counted
    public @Nullable Found who(List<Label> labels, @Nullable String country, boolean byOthers) {
        Mention kind = null;
        int kindAt = -1;
        String united = null;
        Mention rank = null;
        int rankAt = -1;
        String owner = null;
        for (int i = 0; i < labels.size(); i++) {
            Sentence sentence = labels.get(i).written();
            List<Mention> mentions = forces.in(sentence).stream()
                    .filter(mention -> !byOthers || !didIt(sentence, mention))
                    .toList();
            for (Mention mention : mentions) {
                switch (mention.word()) {
                    case Word.Body body -> {
                        if (kind == null && rank == null) {
                            return found(labels, mention, i, body.id(), Set.of());
                        }
                    }
                    case Word.Rank named -> {
                        if (rank == null && kind == null) {
                            rank = mention;
                            rankAt = i;
                        }
                    }
                    case Word.Kind named -> {
                        if (kind == null || isMember(labels, kind, kindAt, named.kind())) {
                            kind = mention;
                            kindAt = i;
                            united = united(sentence, mentions);
                        }
                    }
                }
            }
            owner = owner != null || mentions.isEmpty() ? owner : ownerIn(sentence);
        }
        if (kind == null && rank == null) {
            return implied(labels, country);
        }
        String at = owner == null ? anyOwner(labels, country) : owner;
        String force = kind != null && kind.word() instanceof Word.Kind k ? united != null ? united : k.kind() : "army";
        if (rank != null && rank.word() instanceof Word.Rank r && !forces.everybody(force, r.rank())) {
            String id = at == null ? null : at + "/" + (force.equals("armed-forces") ? "army" : force) + "/" + r.rank();
            return found(labels, rank, rankAt, id, kindAt < 0 ? Set.of() : Set.of(kindAt));
        }
        Mention named = kind == null ? rank : kind;
        return named == null
                ? null
                : found(
                        labels,
                        named,
                        kind == null ? rankAt : kindAt,
                        at == null ? null : at + "/" + force,
                        rankAt < 0 ? Set.of() : Set.of(rankAt));
    }

    /// "Policías" under a title that tells of the federal police: the noun says less than the title.
    private boolean isMember(List<Label> labels, Mention kind, int at, String other) {
        String word = labels.get(at).written().token(kind.from()).word().toLowerCase(Locale.ROOT);
        return kind.word() instanceof Word.Kind k
                && kind.to() == kind.from() + 1
                && forces.impliedBy(word) != null
                && !other.equals(k.kind())
                && forces.within(other, k.kind());
    }

    private static Found found(
            List<Label> labels, Mention mention, int label, @Nullable String id, Set<Integer> others) {
        Sentence sentence = labels.get(label).written();
        StringBuilder said = new StringBuilder();
        for (int i = mention.from(); i < mention.to(); i++) {
            said.append(said.isEmpty() ? "" : " ").append(sentence.token(i).word());
        }
        return new Found(new Name(said.toString(), id), Ground.CLAUSE, label, mention.from(), mention.to(), others);
    }

    /// "Ejército, Marina y Fuerza Aérea" is the force that they make together.
    private @Nullable String united(Sentence sentence, List<Mention> mentions) {
        Set<String> kinds = new LinkedHashSet<>();
        mentions.forEach(mention -> {
            if (mention.word() instanceof Word.Kind k) {
                kinds.add(k.kind());
            }
        });
        return kinds.size() < 2 ? null : forces.whole(List.copyOf(kinds));
    }

    /// The force that these make together; null where that is not known.
    public @Nullable String whole(List<String> ids) {
        List<String> kinds = new ArrayList<>();
        String country = null;
        for (String id : ids) {
            int slash = id.indexOf('/');
            if (slash < 0 || country != null && !country.equals(id.substring(0, slash))) {
                return null;
            }
            country = id.substring(0, slash);
            kinds.add(id.substring(slash + 1));
        }
        String whole = forces.whole(kinds);
        return whole == null ? null : country + "/" + whole;
    }

    /// "Detenidos por el Ejército": the army is not detained.
    private static boolean didIt(Sentence sentence, Mention mention) {
        int before = sentence.is(mention.from() - 1, Particle.THE) ? mention.from() - 2 : mention.from() - 1;
        return sentence.is(before, Particle.BY);
    }

    private @Nullable String ownerIn(Sentence sentence) {
        List<Places.Mention> adjectives = places.adjectives(sentence);
        return adjectives.isEmpty() ? null : adjectives.getFirst().id();
    }

    private @Nullable String anyOwner(List<Label> labels, @Nullable String country) {
        for (Label label : labels) {
            String owner = ownerIn(label.written());
            if (owner != null) {
                return owner;
            }
            for (Places.Mention place : places.named(label.written())) {
                if (isTied(label, place)) {
                    return places.countryOf(place.in(country));
                }
            }
        }
        return country;
    }

    /// The force that a noun for its members implies: "soldados".
    private @Nullable Found implied(List<Label> labels, @Nullable String country) {
        for (int i = 0; i < labels.size(); i++) {
            Sentence sentence = labels.get(i).lowered();
            for (int t = 0; t < sentence.size(); t++) {
                String kind = forces.impliedBy(sentence.token(t).word().toLowerCase(Locale.ROOT));
                String owner = kind == null ? null : anyOwner(labels, country);
                if (owner != null) {
                    return new Found(new Name(null, owner + "/" + kind), Ground.IMPLIED, i, t, t + 1, Set.of());
                }
            }
        }
        return null;
    }

    /// @param labels nearest first
    /// @param country that the document speaks of; null for none
    public @Nullable Found where(List<Label> labels, @Nullable String country) {
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            Places.Mention best = null;
            for (Places.Mention place : places.named(label.written())) {
                // Of "Tijuana, Baja California" the first is the narrower.
                if (isTied(label, place) && best == null) {
                    best = place;
                }
            }
            if (best != null) {
                StringBuilder said = new StringBuilder();
                for (int t = best.from(); t < best.to(); t++) {
                    said.append(said.isEmpty() ? "" : " ")
                            .append(label.written().token(t).word());
                }
                return new Found(
                        new Name(said.toString(), best.in(country)),
                        Ground.CLAUSE,
                        i,
                        best.from(),
                        best.to(),
                        Set.of());
            }
        }
        return null;
    }

    /// Whether a place says where: it is the label, or begins it or follows a comma, or a preposition
    /// stands before it.
    private boolean isTied(Label label, Places.Mention place) {
        Sentence sentence = label.written();
        boolean alone = place.from() == 0 && place.to() == sentence.size();
        if (alone || !label.title() && place.from() == 0) {
            return true;
        }
        if (place.from() == 0) {
            return place.to() < sentence.size() && sentence.token(place.to()).is(":");
        }
        String before = sentence.token(place.from() - 1).tag();
        boolean kind = label.title()
                && forces.in(sentence).stream()
                        .anyMatch(mention -> mention.from() <= place.from() && place.to() <= mention.to());
        return !kind
                && (before.equals("IN")
                        || before.equals("TO")
                        || before.equals(",")
                        || before.equals(":")
                        || sentence.is(place.from() - 1, Particle.IN_PLACE));
    }
}
