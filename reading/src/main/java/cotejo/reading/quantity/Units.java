package cotejo.reading.quantity;

import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.number.Lexeme;
import cotejo.reading.number.Spelling;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The units of measurement of one language.
public final class Units {
    private final Phrases<Unit> words = new Phrases<>();
    private final Phrases<Unit> prefixes = new Phrases<>();
    /// Symbols are matched in their own letter case.
    private final Map<String, Unit> symbols = new HashMap<>();
    private final Map<String, Unit> codes = new HashMap<>();
    /// Currencies whose sign is "$" with letters or without.
    private final Set<String> dollars = new HashSet<>();

    private final Phrases<String> adverbs = new Phrases<>();
    private final Phrases<Boolean> perWords = new Phrases<>();
    private final Set<String> of = new HashSet<>();
    private final Set<String> reckoning = new HashSet<>();
    private final Set<String> customary = new HashSet<>();
    private final Set<String> articles = new HashSet<>();
    private final Map<String, String> durations = new HashMap<>();

    private final boolean wide;

    public Units(String language) {
        this(language, false);
    }

    /// @param wide whether to take what seldom is money ("pounds") and signs in other spellings ("us $") too
    Units(String language, boolean wide) {
        this.wide = wide;
        LexiconFile money = LexiconFile.load("currencies.yaml");
        money.at("currencies").properties().forEach(e -> {
            Unit unit = new Unit(Unit.Kind.MONEY, e.getKey());
            currency(unit, e.getValue(), language);
            prefixes.put(e.getKey(), unit);
            symbols.put(e.getKey(), unit);
            codes.put(e.getKey(), unit);
            if (LexiconFile.strings(e.getValue().get("symbols")).stream()
                    .anyMatch(symbol -> symbol.indexOf('$') >= 0)) {
                dollars.add(e.getKey());
            }
        });
        money.at("coins")
                .properties()
                .forEach(e -> currency(new Unit(Unit.Kind.MONEY, e.getKey()), e.getValue(), language));
        LexiconFile file = LexiconFile.load("units.yaml");
        JsonNode percent = file.at("percent");
        both(new Unit(Unit.Kind.PERCENT, "percent"), percent, language);
        file.at("durations").properties().forEach(e -> {
            both(new Unit(Unit.Kind.DURATION, e.getKey()), e.getValue(), language);
            LexiconFile.strings(e.getValue().get(language)).forEach(word -> {
                durations.put(word, e.getKey());
                durations.putIfAbsent(Spelling.plain(word), e.getKey());
            });
        });
        file.at("dimensions")
                .properties()
                .forEach(e -> both(new Unit(Unit.Kind.DIMENSION, e.getKey()), e.getValue(), language));
        file.at("duration-symbols")
                .properties()
                .forEach(e -> symbols.put(
                        e.getKey(), new Unit(Unit.Kind.DURATION, e.getValue().asString())));
        file.at("adverbs")
                .get(language)
                .properties()
                .forEach(e -> adverbs.put(e.getKey(), e.getValue().asString()));
        LexiconFile.strings(file.at("per").get(language)).forEach(word -> perWords.put(word, true));
        of.addAll(LexiconFile.strings(file.at("of").get(language)));
        reckoning.addAll(LexiconFile.strings(file.at("reckoning").get(language)));
        customary.addAll(LexiconFile.strings(file.at("customary").get(language)));
        articles.addAll(LexiconFile.strings(file.at("unit-articles").get(language)));
    }

    private void currency(Unit unit, JsonNode entry, String language) {
        LexiconFile.strings(entry.get("symbols")).forEach(symbol -> prefixes.put(symbol, unit));
        LexiconFile.strings(entry.get("behind")).forEach(symbol -> symbols.put(symbol, unit));
        LexiconFile.strings(entry.get(language)).forEach(word -> words.put(word, unit));
        if (wide) {
            LexiconFile.strings(entry.get("wide-" + language)).forEach(word -> words.put(word, unit));
        }
    }

    private void both(Unit unit, JsonNode entry, String language) {
        LexiconFile.strings(entry.get("symbols")).forEach(symbol -> symbols.put(symbol, unit));
        LexiconFile.strings(entry.get(language)).forEach(word -> words.put(word, unit));
    }

    /// A unit found at a place.
    ///
    /// @param to index after its last lexeme
    public record Found(Unit unit, int from, int to) {}

    /// The currency written before a number, ending with lexeme `at` ("$", "US$", "RM").
    @Nullable
    Found currencyBefore(String text, List<Lexeme> all, int at) {
        for (Phrases.Match<Unit> match : prefixes.allEndingAt(all, at)) {
            // Exactly as written, and apart from a longer word: "RM79" and "A$5", not "r79" or "a $5".
            String written = text.substring(
                    all.get(match.from()).begin(), all.get(match.to() - 1).end());
            boolean cut = Character.isLetter(written.charAt(0))
                    && match.from() > 0
                    && all.get(match.from()).glued()
                    && all.get(match.from() - 1).kind() != Lexeme.Kind.SYMBOL;
            if (spells(written, match.phrase()) && !cut) {
                return new Found(match.value(), match.from(), match.to());
            }
        }
        return null;
    }

    /// Whether a sign is written as it should be. Spaces inside may differ ("US $5"), but "A $5 gift" is in dollars.
    private boolean spells(String written, String symbol) {
        if (written.equals(symbol)) {
            return true;
        }
        String close = written.replace(" ", "");
        int letters = (int) symbol.chars().filter(Character::isLetter).count();
        boolean telling = letters > 1 && letters < symbol.length() || symbol.equals("C$");
        return telling && (close.equals(symbol) || wide && close.equalsIgnoreCase(symbol));
    }

    /// Which currency a sum with the sign of one and the name of another is in: "$500 pesos" are pesos. Null when the
    /// two
    /// do not go together ("$1.25 sterling").
    @Nullable
    Unit together(Unit sign, Unit named) {
        if (sign.equals(named) || named.isCoin()) {
            return sign;
        }
        return sign.name().equals("USD") && dollars.contains(named.name()) ? named : null;
    }

    /// The currency a word of millions names ("MUSD"), or null.
    @Nullable
    Unit millionsOf(String word) {
        return word.length() == 4 && word.charAt(0) == 'M' ? codes.get(word.substring(1)) : null;
    }

    /// The currency named right before lexeme `at` in words or by its code ("dólar", "rmb"), or null.
    @Nullable
    Found nameBefore(List<Lexeme> all, int at) {
        Phrases.Match<Unit> match = words.endingAt(all, at - 1);
        boolean money = match != null && match.value().kind() == Unit.Kind.MONEY;
        return match == null || !money ? null : new Found(match.value(), match.from(), match.to());
    }

    /// The unit written after a number, beginning with lexeme `at`; a hyphen between the two is allowed.
    @Nullable
    Found after(String text, List<Lexeme> all, int at) {
        if (at >= all.size()) {
            return null;
        }
        int start = all.get(at).is("-")
                        && all.get(at).glued()
                        && at + 1 < all.size()
                        && all.get(at + 1).glued()
                ? at + 1
                : at;
        Found symbol = symbol(text, all, start);
        if (symbol != null) {
            return symbol;
        }
        // "tres millones de pesos", "decenas de toneladas"
        boolean linked = of.contains(all.get(start).lower())
                && start > 0
                && all.get(start - 1).isWord()
                && start + 1 < all.size();
        Phrases.Match<Unit> word = words.startingAt(all, linked ? start + 1 : start);
        return word == null ? customary(all, start) : new Found(word.value(), word.from(), word.to());
    }

    /// "one US fluid ounce": whose measure it is stands before the unit.
    private @Nullable Found customary(List<Lexeme> all, int at) {
        boolean named = at < all.size() && customary.contains(all.get(at).lower());
        Phrases.Match<Unit> word = named ? words.startingAt(all, at + 1) : null;
        return word == null || word.value().kind() != Unit.Kind.DIMENSION
                ? null
                : new Found(word.value(), word.from(), word.to());
    }

    /// The unit that words without a number name from lexeme `at` on, as a heading does: "USD", "pesos", "%", "kg".
    public @Nullable Found named(String text, List<Lexeme> all, int at) {
        for (int end = Math.min(all.size() - 1, at + 2); end >= at; end--) {
            Found sign = currencyBefore(text, all, end);
            if (sign != null && sign.from() == at) {
                return sign;
            }
        }
        Found unit = after(text, all, at);
        return unit != null && unit.from() <= at + 1 ? unit : null;
    }

    /// The unit a fraction behind `at` is taken of: "1/16 of a US pint", "half an hour".
    @Nullable
    Found parted(List<Lexeme> all, int at) {
        int article = at < all.size() && of.contains(all.get(at).lower()) ? at + 1 : at;
        if (article + 1 >= all.size() || !articles.contains(all.get(article).lower())) {
            return null;
        }
        Phrases.Match<Unit> word = words.startingAt(all, article + 1);
        Found found = word == null ? customary(all, article + 1) : new Found(word.value(), word.from(), word.to());
        boolean measures = found != null
                && switch (found.unit().kind()) {
                    case DIMENSION, DURATION -> true;
                    case MONEY, PERCENT, AGE -> false;
                };
        return measures ? found : null;
    }

    /// Symbols such as "km/h", "m2", "%": up to three glued lexemes, longest first.
    private @Nullable Found symbol(String text, List<Lexeme> all, int at) {
        int limit = at + 1;
        while (limit < all.size() && limit < at + 4 && all.get(limit).glued()) {
            limit++;
        }
        for (int to = limit; to > at; to--) {
            String written = text.substring(all.get(at).begin(), all.get(to - 1).end());
            Unit unit = symbols.get(written);
            boolean cut = to < all.size() && all.get(to).glued() && all.get(to).kind() != Lexeme.Kind.SYMBOL;
            if (unit != null && !cut) {
                // A single letter needs to be glued or alone: "12 C", "45g"; not "3 m" of a name.
                return new Found(unit, at, to);
            }
        }
        return null;
    }

    /// What a rate is taken over.
    ///
    /// @param per "year", "month", or the singular of another noun
    public record Per(String per, int to) {}

    /// "a year", "per month", "annually", "a-day" beginning at lexeme `at`. Only lengths of time here; "per inhabitant"
    /// is found among the nouns.
    @Nullable
    Per per(List<Lexeme> all, int at) {
        if (at >= all.size()) {
            return null;
        }
        Phrases.Match<String> adverb = adverbs.startingAt(all, at);
        if (adverb != null) {
            return new Per(adverb.value(), adverb.to());
        }
        int i = at;
        if (all.get(i).is("-") && all.get(i).glued() && i + 1 < all.size()) {
            i++;
        }
        if (all.get(i).is("/")) {
            String over = i + 1 < all.size() ? durations.get(all.get(i + 1).lower()) : null;
            return over == null ? null : new Per(over, i + 2);
        }
        Phrases.Match<Boolean> taken = perWords.startingAt(all, i);
        if (taken == null || taken.to() >= all.size()) {
            return null;
        }
        int noun = all.get(taken.to()).is("-") ? taken.to() + 1 : taken.to();
        String over = noun < all.size() ? durations.get(all.get(noun).lower()) : null;
        // "$6 a year", but not "a year earlier".
        boolean reckons =
                noun + 1 < all.size() && reckoning.contains(all.get(noun + 1).lower());
        return over == null || reckons ? null : new Per(over, noun + 1);
    }

    /// The length of time a word names ("years" → "year"), or null.
    public @Nullable String duration(String lower) {
        return durations.get(lower);
    }
}
