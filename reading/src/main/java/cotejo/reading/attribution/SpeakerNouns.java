package cotejo.reading.attribution;

import cotejo.reading.lexicon.LexiconFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The nouns by which a language speaks of those who speak: reports, papers, bodies, people; and of what cannot.
final class SpeakerNouns {
    private final Set<String> documents;
    private final Set<String> utterances;
    private final Set<String> outlets;
    private final Set<String> blogs;
    private final Set<String> forces;
    private final Map<String, Set<Integer>> bodies = new HashMap<>();
    private final Map<String, Set<Integer>> kinds = new HashMap<>();
    private final Set<String> anyBody;
    private final Set<String> spokespeople;
    private final Set<String> persons;
    private final Set<String> anyone;
    private final Set<String> titles;
    private final Set<String> hearers;
    private final Set<String> places;
    private final Set<String> things;
    private final List<String> thingEndings;

    SpeakerNouns(LexiconFile file) {
        documents = ReportingWords.set(file, "documents");
        utterances = ReportingWords.set(file, "utterances");
        outlets = ReportingWords.set(file, "outlets");
        blogs = ReportingWords.set(file, "blogs");
        forces = ReportingWords.set(file, "forces");
        int group = 0;
        for (JsonNode line : file.at("bodies")) {
            for (String noun : LexiconFile.strings(line)) {
                bodies.computeIfAbsent(noun, n -> new HashSet<>()).add(group);
            }
            group++;
        }
        file.map("kinds", LexiconFile::strings).forEach((kind, nouns) -> {
            Set<Integer> groups = new HashSet<>();
            nouns.forEach(noun -> groups.addAll(bodies(noun)));
            kinds.put(kind, groups);
        });
        anyBody = ReportingWords.set(file, "any-body");
        spokespeople = ReportingWords.set(file, "spokespeople");
        persons = ReportingWords.set(file, "persons");
        anyone = ReportingWords.set(file, "anyone");
        titles = ReportingWords.set(file, "titles");
        hearers = ReportingWords.set(file, "hearers");
        places = ReportingWords.set(file, "places");
        things = ReportingWords.set(file, "things");
        thingEndings = file.strings("thing-endings");
    }

    boolean isDocument(String lemma) {
        return documents.contains(lemma);
    }

    /// A noun that is somebody's saying: "SEDENA's estimate of 900".
    boolean isUtterance(String lemma) {
        return utterances.contains(lemma);
    }

    boolean isOutlet(String lemma) {
        return outlets.contains(lemma);
    }

    /// Among outlets, one that "the newspaper" does not mean.
    boolean isBlog(String lemma) {
        return blogs.contains(lemma);
    }

    /// A force: one that records what befell it is not speaking.
    boolean isForce(String lemma) {
        return forces.contains(lemma);
    }

    /// The groups of bodies a noun names, so that "the ministry" may be a secretariat; none for other nouns.
    Set<Integer> bodies(String lemma) {
        return bodies.getOrDefault(lemma, Set.of());
    }

    boolean isBody(String lemma) {
        return bodies.containsKey(lemma);
    }

    /// The groups a kind of `lexicon/voices.yaml` belongs to.
    Set<Integer> bodiesOfKind(String kind) {
        return kinds.getOrDefault(kind, Set.of());
    }

    /// A noun that may go back to any organisation, whatever its name: "the company", "the group".
    boolean isAnyBody(String lemma) {
        return anyBody.contains(lemma);
    }

    boolean isSpokesperson(String lemma) {
        return spokespeople.contains(lemma);
    }

    boolean isPerson(String lemma) {
        return persons.contains(lemma);
    }

    /// A noun that goes back to the last person, whatever that one was called: "el funcionario".
    boolean isAnyone(String lemma) {
        return anyone.contains(lemma);
    }

    boolean isTitle(String lower) {
        return titles.contains(lower);
    }

    boolean isHearer(String lower) {
        return hearers.contains(lower);
    }

    /// A place: one that shows or records a number is not speaking.
    boolean isPlace(String lemma) {
        return places.contains(lemma);
    }

    /// A noun that cannot speak: "the number explains …".
    boolean isThing(String lemma) {
        if (documents.contains(lemma)
                || bodies.containsKey(lemma)
                || utterances.contains(lemma)
                || outlets.contains(lemma)
                || persons.contains(lemma)) {
            return false;
        }
        return things.contains(lemma) || thingEndings.stream().anyMatch(lemma::endsWith);
    }
}
