package cotejo.reading.figure;

import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.source.Document;
import cotejo.core.source.Table;
import cotejo.reading.number.NumberGrammar;
import cotejo.reading.number.Separators;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How the numbers of a table are written.
final class TableNumbers {
    private static final Pattern GROUPED = Pattern.compile("\\D*[1-9]\\d{0,2}[.,]\\d{3}\\D*");
    private static final Pattern SMALL = Pattern.compile("\\D*\\d{1,3}\\D*");
    private static final Pattern DIGITS = Pattern.compile("\\D*\\d+\\D*");

    private final Document document;
    private final NumberGrammar grammar;
    private final @Nullable String country;
    /// By which table it is, and not by what it says: two may say the same.
    private final Map<Table, List<String>> written = new IdentityHashMap<>();

    private final Map<Table, Separators> settled = new IdentityHashMap<>();
    private @Nullable Separators ofDocument;

    /// @param country whose custom counts where neither a table nor the document shows it
    TableNumbers(Document document, List<Tabled.Laid> sections, String language, @Nullable String country) {
        this.document = document;
        this.grammar = NumberGrammar.of(language);
        this.country = country;
        for (Tabled.Laid laid : sections) {
            List<String> numbers = written.computeIfAbsent(laid.table(), any -> new ArrayList<>());
            laid.section()
                    .figures()
                    .forEach(headed ->
                            numbers.add(document.text().slice(headed.cell().span())));
        }
    }

    /// How the numbers of a table part decimals: as they show, else as the document does.
    Separators separators(Table table) {
        return settled.computeIfAbsent(table, of -> {
            List<String> numbers = written.getOrDefault(of, List.of());
            Separators own = grammar.settle(String.join("\n", numbers), country);
            Separators grouped = own.told() ? own : grouped(numbers);
            return grouped == null ? ofDocument() : grouped;
        });
    }

    private Separators ofDocument() {
        Separators all = ofDocument;
        if (all == null) {
            all = grammar.settle(document.text().string(), country);
            ofDocument = all;
        }
        return all;
    }

    /// "8,962" beside "120" and "98", and nothing of four digits without a mark: the mark parts
    /// thousands, for decimals would stand behind all of them. Where all are like "8,962" it does so,
    /// too, as far as anybody can tell.
    private static @Nullable Separators grouped(List<String> numbers) {
        boolean point = false;
        boolean comma = false;
        boolean small = false;
        int many = 0;
        for (String number : numbers) {
            if (GROUPED.matcher(number).matches()) {
                point |= number.indexOf('.') >= 0;
                comma |= number.indexOf(',') >= 0;
                many++;
            } else if (SMALL.matcher(number).matches()) {
                small = true;
            } else if (DIGITS.matcher(number).matches()) {
                return null;
            }
        }
        return point == comma || many < 2 && !small
                ? null
                : new Separators(point ? Separators.Decimals.COMMA : Separators.Decimals.POINT, small);
    }

    /// How many digits stand behind the mark of decimals.
    static int decimals(String said, Quantity quantity, Separators separators) {
        char mark = separators.decimals() == Separators.Decimals.POINT ? '.' : ',';
        int at = said.lastIndexOf(mark);
        if (at < 0 || quantity.low().isWhole() && said.indexOf(mark) != at) {
            return 0;
        }
        int digits = 0;
        while (at + 1 + digits < said.length() && Character.isDigit(said.charAt(at + 1 + digits))) {
            digits++;
        }
        boolean group =
                digits == 3 && quantity.low().isWhole() && quantity.low().compareTo(Rational.of(1000)) >= 0;
        return group ? 0 : digits;
    }
}
