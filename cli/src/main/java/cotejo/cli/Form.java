package cotejo.cli;

import cotejo.casework.verify.Speech;
import java.util.Locale;

/// In which form data is printed; each command takes some of them.
final class Form {
    private Form() {}

    enum TableOrLines {
        TABLE,
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum TableCsvOrLines {
        TABLE,
        CSV,
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum TableLinesOrPage {
        TABLE,
        JSONL,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// As [Speech], in the words of the command line.
    enum Told {
        EN,
        ES;

        Speech speech() {
            return switch (this) {
                case EN -> Speech.ENGLISH;
                case ES -> Speech.SPANISH;
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum TextOrLines {
        TEXT,
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// As [cotejo.casework.port.View], in the words of the command line.
    enum Seen {
        MACHINE,
        DECIDED;

        cotejo.casework.port.View view() {
            return switch (this) {
                case MACHINE -> cotejo.casework.port.View.MACHINE;
                case DECIDED -> cotejo.casework.port.View.DECIDED;
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
