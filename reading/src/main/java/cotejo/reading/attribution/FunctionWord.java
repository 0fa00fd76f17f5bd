package cotejo.reading.attribution;

import java.util.Locale;

/// The small words the rules look for, each kind a list under `grammar` in a language's `attribution.yaml`.
enum FunctionWord {
    /// joins two voices: "and"
    AND,
    /// joins two verbs of one subject: "and", "but"
    JOINS,
    /// before the one who did it: "reported by"
    BY,
    /// before where it came from: "from IFAI"
    FROM,
    /// opens a content clause or a relative one: "that"
    THAT,
    /// hangs a number on an utterance: "an estimate of 900"
    OF,
    /// opens an indirect question: "how", "whether"
    ASKS,
    /// before whose a document is: "a report of", "figures from"
    OWNER,
    /// before what an utterance is about: "his claim of", "her call for"
    ABOUT,
    /// hangs a noun on a noun: "a spokesman for the ministry"
    HANGS,
    /// opens an adverbial, beside those: "during the debate"
    ADVERBIAL,
    /// what may stand between a person told and where that person is from: "told editors of the Post"
    PLACES,
    /// helps a verb, as a lemma: "be", "have"
    AUXILIARY,
    /// makes a perfect: "has said"
    HAVE,
    /// makes a passive: "was said"
    BE,
    /// makes a passive perfect: "has been said"
    BEEN,
    MODAL,
    NOT,
    /// the one who writes, or whom the writer speaks to
    SELF,
    /// points back: "the report", "this agency"
    DEFINITE,
    ARTICLE,
    /// before the paper a text was taken from: "Via the Washington Post"
    VIA,
    /// before whom a text is owed to: "Source: EFE"
    SOURCE,
    /// marks a credit that is a picture's, not the text's
    PHOTOGRAPH,
    /// before the one told: "dijo **a** Reforma"
    HEARER,
    /// a pronoun that leans on a verb: "**le** dijo"
    CLITIC,
    /// of those, the one that takes the subject away: "**se** informó"
    ONESELF,
    /// before a clause that says who says so: "**como** informó la Semar"
    AS,
    /// at the head of a sentence, before the one in whose view: "**Para** la CNDH, hay …"
    FOR,
    /// stands before the article: "todos los"
    ALL,
    /// before an infinitive that tells what the clause's subject does beside: "**al** informar", "**tras** señalar"
    WHILE,
    /// present forms of saying that are easily taken for plural nouns: "reports"
    MISTAKEN;

    /// Its key in the lexicon.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
