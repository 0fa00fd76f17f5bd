package cotejo.serving.inputs;

import cotejo.casework.Given;
import cotejo.casework.port.Input;
import cotejo.casework.port.Status;

/// Which inputs are asked for.
sealed interface Which {
    record All() implements Which {}

    /// Those that something is left to be done about.
    record Failed() implements Which {}

    /// Of those that something is left to be done about, the ones with this outcome.
    record FailedAs(Status status) implements Which {}

    /// Those of which nothing is read, and which are no duplicates.
    record NotRead() implements Which {}

    record Became(Status status) implements Which {}

    /// Reads what [#word] writes; all for a word that is none.
    static Which of(String word) {
        if (word.equals("failed")) {
            return new Failed();
        }
        if (word.equals("not_read")) {
            return new NotRead();
        }
        boolean failed = word.startsWith("failed.");
        String name = failed ? word.substring("failed.".length()) : word;
        for (Status status : Status.values()) {
            if (status.word().equals(name)) {
                return failed ? new FailedAs(status) : new Became(status);
            }
        }
        return new All();
    }

    /// As the address says it; empty for all.
    default String word() {
        return switch (this) {
            case All all -> "";
            case Failed failed -> "failed";
            case FailedAs(Status status) -> "failed." + status.word();
            case NotRead notRead -> "not_read";
            case Became(Status status) -> status.word();
        };
    }

    default boolean takes(Input input, Given given) {
        return switch (this) {
            case All all -> true;
            case Failed failed -> given.failed(input);
            case FailedAs(Status status) -> input.status() == status && given.failed(input);
            case NotRead notRead -> notRead(input.status());
            case Became(Status status) -> input.status() == status;
        };
    }

    static boolean notRead(Status status) {
        return switch (status) {
            case READ, PARTLY, DUPLICATE -> false;
            case UNSUPPORTED, ENCRYPTED, DAMAGED, TIMED_OUT, OUT_OF_MEMORY, REFUSED, WITHDRAWN, MISSING, EMPTY -> true;
        };
    }
}
