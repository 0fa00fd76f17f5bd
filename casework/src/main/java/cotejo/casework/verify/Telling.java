package cotejo.casework.verify;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Malformed;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Relation;
import cotejo.core.scope.Name;
import cotejo.core.scope.Scope;
import cotejo.core.scope.Vocabulary;
import cotejo.core.verify.Difference;
import cotejo.core.verify.Evidence;
import cotejo.core.verify.Remark;
import cotejo.core.verify.Verdict;
import cotejo.core.verify.Verified;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts into words what a case says of a draft. It says what is held and by how many origins, never what is true.
public final class Telling {
    /// A sentence names no more numbers than these.
    private static final int MOST_NUMBERS = 4;

    private final Speech speech;
    private final Terms terms;

    public Telling(Speech speech, Vocabulary vocabulary) {
        this.speech = speech;
        this.terms = new Terms(speech, vocabulary);
    }

    /// Every figure of the draft and every malformed number between them, in the draft's order.
    public List<Entry> entries(Verification verification) {
        List<Entry> entries = new ArrayList<>();
        verification.figures().forEach(verified -> entries.add(entry(verified)));
        verification.malformed().forEach(malformed -> entries.add(entry(malformed)));
        entries.sort(Comparator.comparing(entry -> entry.said().span()));
        return List.copyOf(entries);
    }

    /// The headings of a table of entries: verdict, draft, origins, the case, line.
    public List<String> headings() {
        return Stream.of("verdict", "draft", "origins", "case", "line")
                .map(column -> speech.say("heading." + column))
                .toList();
    }

    /// "not found".
    public String verdict(Verdict verdict) {
        return speech.say("verdict." + verdict.word());
    }

    /// "11 figures: found 3, differs 3, disputed 1, not found 4".
    public String sum(List<Entry> entries) {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count =
                    entries.stream().filter(entry -> entry.verdict() == verdict).count();
            if (count > 0) {
                parts.add(verdict(verdict) + " " + count);
            }
        }
        return speech.say(entries.size() == 1 ? "sum.one" : "sum.other", entries.size(), String.join(", ", parts));
    }

    private Entry entry(Malformed malformed) {
        return new Entry(
                malformed.words(),
                Verdict.NOT_FOUND,
                0,
                null,
                speech.say("not_found", speech.say("malformed")),
                List.of(),
                List.of());
    }

    private Entry entry(Verified verified) {
        return new Entry(
                verified.figure().figure().words(),
                verified.verdict(),
                verified.origins(),
                verified.line(),
                text(verified),
                verified.agreeing(),
                verified.against());
    }

    String text(Verified verified) {
        List<String> told = new ArrayList<>();
        for (Remark remark : verified.remarks()) {
            told.add(remark(remark, verified));
        }
        String agreeing = numbers(verified.agreeing());
        String origins = origins(verified);
        String readSo = readSo(verified);
        if (!readSo.isEmpty()) {
            told.add(readSo);
        }
        return switch (verified.verdict()) {
            case FOUND -> joined(speech.say("found", origins, agreeing), told);
            case DISPUTED -> speech.say("disputed", agreeing, origins, String.join("; ", told));
            case NOT_FOUND -> speech.say("not_found", String.join("; ", told));
            case DIFFERS -> {
                boolean inside = verified.remarks().getFirst() instanceof Remark.Worked worked && fails(worked);
                if (!verified.agreeing().isEmpty()) {
                    told.add(speech.say("numberFound", origins));
                }
                yield speech.say(inside ? "differs.inside" : "differs", String.join("; ", told));
            }
        };
    }

    private static String joined(String first, List<String> rest) {
        return rest.isEmpty() ? first : first + "; " + String.join("; ", rest);
    }

    /// "2 origins", "origin not stated", "1 origin, and pages that state none".
    private String origins(Verified verified) {
        if (verified.origins() == 0) {
            return speech.say("origins.none");
        }
        String stated =
                verified.origins() == 1 ? speech.say("origins.one") : speech.say("origins.other", verified.origins());
        return verified.unstated() ? speech.say("origins.andUnstated", stated) : stated;
    }

    /// What had to be chosen for the scopes to be one; empty where some figure agrees without.
    private String readSo(Verified verified) {
        List<Evidence> agreeing = verified.agreeing();
        String first = agreeing.isEmpty() ? null : agreeing.getFirst().related().equalIf();
        boolean all = agreeing.stream().allMatch(each -> each.related().equalIf() != null);
        return first == null || !all ? "" : speech.say("readSo", first);
    }

    private String numbers(List<Evidence> evidence) {
        return listed(evidence.stream().map(Evidence::claim).toList());
    }

    /// "1,680 and more than 1,600", each once.
    private String listed(List<Claim> claims) {
        Set<String> shown = new LinkedHashSet<>();
        claims.forEach(claim -> shown.add(terms.quantity(claim.figure())));
        List<String> some = shown.stream().limit(MOST_NUMBERS).toList();
        if (some.size() < 2) {
            return String.join("", some);
        }
        String and = shown.size() > some.size() ? ", … " : " " + speech.say("and") + " ";
        return shown.size() > some.size()
                ? String.join(", ", some) + and.stripTrailing()
                : String.join(", ", some.subList(0, some.size() - 1)) + and + some.getLast();
    }

    private String remark(Remark remark, Verified verified) {
        return switch (remark) {
            case Remark.Apart apart -> apart(apart, verified);
            case Remark.Exceeds(Claim held, boolean draftIsPart) ->
                speech.say(
                        draftIsPart ? "exceeds.part" : "exceeds.whole",
                        terms.quantity(held.figure()),
                        terms.subject(held));
            case Remark.Elsewhere elsewhere ->
                speech.say(
                        "elsewhere." + elsewhere.likeness().word(),
                        terms.quantity(elsewhere.held().figure()),
                        terms.subject(elsewhere.held()),
                        differences(elsewhere.differences(), verified.figure()));
            case Remark.Slip(Claim held, Remark.Slip.Kind kind) ->
                speech.say("slip." + kind.word(), terms.quantity(held.figure()));
            case Remark.Hedged hedged ->
                speech.say(
                        "hedged." + hedged.fits().word(),
                        terms.quantity(hedged.held().figure()));
            case Remark.Parts(Finding sum) -> speech.say("parts", sum.arithmetic());
            case Remark.Worked worked ->
                fails(worked) ? worked(worked.finding()) : speech.say("worked.holds", worked(worked.finding()));
            case Remark.OnlyAs only -> only(only);
            case Remark.Contested(List<Claim> held) -> speech.say("contested", listed(held));
            case Remark.Allowed(Claim held) -> speech.say("allowed", terms.quantity(held.figure()));
            case Remark.OtherMeasure(Claim held) -> speech.say("measure", terms.subject(held));
            case Remark.Unmeasured u -> speech.say("unmeasured");
            case Remark.Nothing n -> speech.say("nothing");
        };
    }

    private String apart(Remark.Apart apart, Verified verified) {
        String how = switch (apart.by().signum()) {
            case 1 -> "apart.more";
            case -1 -> "apart.less";
            default -> "apart.same";
        };
        String told = speech.say(
                how,
                terms.quantity(apart.held().figure()),
                terms.gap(apart.by(), verified.figure().figure().counted(), apart.unit()));
        String relation = "apart." + apart.relation().word();
        boolean explained = apart.relation() != Relation.CONFLICTS && speech.has(relation);
        List<Claim> others = verified.against().stream()
                .skip(1)
                .filter(each -> each.related().why() == null || each.related().relation() != Relation.CONFLICTS)
                .map(Evidence::claim)
                .filter(claim -> !terms.quantity(claim.figure())
                        .equals(terms.quantity(apart.held().figure())))
                .toList();
        return told
                + (explained ? " (" + speech.say(relation) + ")" : "")
                + (others.isEmpty() ? "" : "; " + speech.say("apart.also", listed(others)));
    }

    /// In English the finding's own sentence; elsewhere its arithmetic.
    private String worked(Finding finding) {
        String sentence = finding.text().endsWith(".")
                ? finding.text().substring(0, finding.text().length() - 1)
                : finding.text();
        return switch (speech) {
            case ENGLISH -> sentence;
            case SPANISH -> finding.arithmetic().isEmpty() ? "«" + sentence + "»" : finding.arithmetic();
        };
    }

    private static boolean fails(Remark.Worked worked) {
        Finding.Verdict verdict = worked.finding().verdict();
        if (verdict == null) {
            return true;
        }
        return switch (verdict) {
            case FAILS, SHORT, OVER -> true;
            case HOLDS, HOLDS_LOOSELY, POSSIBLE -> false;
        };
    }

    private String only(Remark.OnlyAs only) {
        String exact =
                "only." + (only.conduct() ? "conduct." : "") + only.mood().word();
        return speech.has(exact)
                ? speech.say(exact)
                : speech.say("mood." + only.mood().word());
    }

    /// "the draft says 2006, Mexican Navy; the draft does not say where".
    private String differences(List<Difference> differences, Claim draft) {
        List<String> said = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (Difference difference : differences) {
            String word = difference(difference, draft);
            if (word == null) {
                silent.add(speech.say("silent." + difference.word()));
            } else {
                said.add(word);
            }
        }
        List<String> told = new ArrayList<>();
        if (!said.isEmpty()) {
            told.add(speech.say("draft.says", String.join(", ", said)));
        }
        if (!silent.isEmpty()) {
            told.add(speech.say(
                    "draft.silent", silent.stream().collect(Collectors.joining(" " + speech.say("and") + " "))));
        }
        return String.join("; ", told);
    }

    /// What the draft says in this respect; null where it says nothing.
    private @Nullable String difference(Difference difference, Claim draft) {
        Scope scope = draft.figure().scope();
        return switch (difference) {
            case WHO -> named(scope.whoName(), "other.who");
            case WHERE -> named(scope.whereName(), "other.where");
            case WHEN -> scope.time() == null ? null : terms.time(draft);
            case CONDITION ->
                scope.condition() == null
                        ? speech.say("whole")
                        : terms.condition(
                                scope.condition(), draft.figure().counted().measure());
            case MOOD -> speech.say("mood." + draft.figure().mood().word());
            case COUNT_OF ->
                speech.say("difference.count_of", terms.countOf(draft.figure().counted()));
            case UNIT, STAGE, RATE, TIME_KIND, KIND -> speech.say("difference." + difference.word());
        };
    }

    /// A name the vocabulary does not know may be a person's.
    private @Nullable String named(@Nullable Name name, String other) {
        if (name == null) {
            return null;
        }
        String known = terms.known(name);
        return known != null ? known : speech.say(other);
    }
}
