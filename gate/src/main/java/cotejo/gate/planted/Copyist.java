package cotejo.gate.planted;

import cotejo.core.quantity.Approximation;
import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Makes of an article what other outlets make of it.
final class Copyist {
    /// What was done to the text.
    enum Way {
        WHOLE,
        TRIMMED,
        OTHER_HEADLINE,
        EDITED,
        INSIDE_A_PAGE
    }

    private final Map<Language, Wording> wordings;
    private final Chance chance;

    Copyist(Map<Language, Wording> wordings, Chance chance) {
        this.wordings = wordings;
        this.chance = chance;
    }

    /// @param headline another headline for the same story
    Article copy(Article source, Way way, Setting.Outlet outlet, LocalDate day, List<Piece> headline) {
        Article copy = source.in(outlet, day);
        return switch (way) {
            case WHOLE -> copy;
            case TRIMMED -> copy.with(trimmed(source.paragraphs()));
            case OTHER_HEADLINE -> copy.headed(headline);
            case EDITED -> copy.with(edited(source.paragraphs(), source.outlet().language()));
            case INSIDE_A_PAGE -> paged(copy);
        };
    }

    /// The first paragraphs, at least the first and at least half.
    private List<List<List<Piece>>> trimmed(List<List<List<Piece>>> paragraphs) {
        int size = paragraphs.size();
        return paragraphs.subList(
                0, Math.max(1, Math.min(size, chance.between((size + 1) / 2, Math.max(1, size - 1)))));
    }

    /// Some words changed, and one sentence without a figure left out.
    private List<List<List<Piece>>> edited(List<List<List<Piece>>> paragraphs, Language language) {
        boolean cut = false;
        List<List<List<Piece>>> all = new ArrayList<>();
        for (List<List<Piece>> paragraph : paragraphs) {
            List<List<Piece>> sentences = new ArrayList<>();
            for (List<Piece> sentence : paragraph) {
                boolean plain = sentence.stream().noneMatch(Piece.Number.class::isInstance);
                if (plain && !cut && !all.isEmpty() && chance.odds(0.5)) {
                    cut = true;
                } else {
                    sentences.add(sentence.stream()
                            .map(piece -> reworded(piece, language))
                            .toList());
                }
            }
            if (!sentences.isEmpty()) {
                all.add(sentences);
            }
        }
        return all;
    }

    private Piece reworded(Piece piece, Language language) {
        if (!(piece instanceof Piece.Words(String said))) {
            return piece;
        }
        String words = said;
        for (List<String> edit : Setting.of(wordings, language).edits()) {
            if (chance.odds(0.7)) {
                words = Pattern.compile("\\b" + Pattern.quote(edit.get(0)) + "\\b", Pattern.UNICODE_CHARACTER_CLASS)
                        .matcher(words)
                        .replaceFirst(edit.get(1));
            }
        }
        return new Piece.Words(words);
    }

    private Article paged(Article copy) {
        Wording wording = Setting.of(wordings, copy.outlet().language());
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        boolean english = copy.outlet().language() == Language.EN;
        above.add(
                english
                        ? "HOME | NATION | WORLD | SPORTS | ARCHIVE"
                        : "INICIO | NACIONAL | ESTADOS | DEPORTES | ARCHIVO");
        above.add(filler(wording) + " " + filler(wording));
        below.add(english ? "Also in this edition" : "También en esta edición");
        for (int i = 0; i < 4; i++) {
            below.add(filler(wording) + " " + filler(wording));
        }
        below.add(english ? "Contact | Subscribe | About us" : "Contacto | Suscripciones | Quiénes somos");
        return copy.between(above, below);
    }

    private String filler(Wording wording) {
        StringBuilder words = new StringBuilder();
        for (Piece piece : new Template(chance).fill(chance.pick(wording.fillers()))) {
            if (piece instanceof Piece.Words(String said)) {
                words.append(said);
            }
        }
        return words.toString();
    }

    /// The article with one figure misprinted wherever it stands.
    Article misprinted(Article article, Telling target, Telling wrong) {
        List<List<List<Piece>>> paragraphs = article.paragraphs().stream()
                .map(paragraph -> paragraph.stream()
                        .map(sentence -> misprinted(sentence, target, wrong))
                        .toList())
                .toList();
        return article.with(paragraphs).headed(misprinted(article.headline(), target, wrong));
    }

    private List<Piece> misprinted(List<Piece> sentence, Telling target, Telling wrong) {
        return sentence.stream()
                .map(piece -> piece instanceof Piece.Number number
                                && number.telling().spoken().equals(target.spoken())
                                && number.telling().extent().equals(target.extent())
                        ? number.reading(wrong, inStyleOf(number.said(), wrong.spoken()))
                        : piece)
                .toList();
    }

    private String inStyleOf(String said, Spoken spoken) {
        Numeral.Style style = said.contains("mil")
                ? Numeral.Style.MIL
                : said.contains(".") ? Numeral.Style.POINT : Numeral.Style.COMMA;
        return new Numeral(Language.ES, style, chance).write(spoken, false, null);
    }

    /// A number with one digit changed, never the first and never to nothing telling; the same length.
    Spoken typo(Spoken right) {
        String digits = right.value().numerator().toString();
        if (right.approximation() != Approximation.EXACT || right.scale() != Scale.COUNT || digits.length() < 3) {
            throw new IllegalArgumentException("only an exact count is misprinted: " + right);
        }
        int at = chance.between(1, digits.length() - 1);
        int digit = digits.charAt(at) - '0';
        int other = (digit + chance.between(1, 8)) % 10;
        if (at == digits.length() - 1 && other == 0) {
            other = digit == 9 ? 8 : digit + 1;
        }
        String changed = digits.substring(0, at) + other + digits.substring(at + 1);
        return Spoken.exactly(Rational.of(Long.parseLong(changed)), Scale.COUNT);
    }
}
