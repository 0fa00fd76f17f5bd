package cotejo.cli;

import cotejo.casework.port.CaseProblem;

/// What the program exits with.
final class Exit {
    /// A document in an unsupported language is a recorded outcome, no failure.
    static final int DONE = 0;
    /// Done, but some inputs could not be read; each was listed.
    static final int NOT_ALL_READ = 1;
    static final int USAGE = 2;
    /// The case is damaged, locked, without room to be written, or of a newer version.
    static final int CASE = 3;
    /// `verify` found a figure that differs: a script must not go on by itself.
    static final int DIFFERS = 4;
    /// A fault of the program itself or of the machine: nothing a caller should take for an answer.
    static final int FAULT = 70;

    /// Somebody stopped it before the end, by Ctrl-C or SIGTERM: what a shell says of a program that SIGINT ended.
    static final int STOPPED = 130;

    private Exit() {}

    static int of(CaseProblem problem) {
        return switch (problem.kind()) {
            case NO_CASE, USAGE -> USAGE;
            case DAMAGED, LOCKED, NO_ROOM, NEWER -> CASE;
        };
    }
}
