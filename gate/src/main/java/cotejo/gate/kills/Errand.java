package cotejo.gate.kills;

import cotejo.casework.Case;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.Mode;
import cotejo.casework.port.View;
import cotejo.gate.kills.Program.Start;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Another command that writes, killed at its work on a whole case, which must stay as it is; then the same command
/// does what it was to do.
///
/// @param folder an own one; goes when all was well
record Errand(Run.Surroundings around, Run.Whole whole, Path folder, long seed) {
    enum Kind {
        REBUILD,
        DECIDE,
        COPY
    }

    Outcome outcome(Kind kind) throws IOException, CaseProblem, InterruptedException {
        Random random = new Random(seed * Kind.values().length + kind.ordinal());
        Path own = folder.resolve(kind.name());
        Path held = own.resolve("case");
        copy(whole.held(), held);
        Path copy = own.resolve("copy");
        List<String> arguments = arguments(kind, held, copy);
        Start start = new Start(around.classPath(), own.resolve("temporary"));
        List<String> unequal = new ArrayList<>();
        Moment moment = moment(kind, random);
        Program program = start.of(arguments);
        boolean met = program.killAt(moment, random.nextInt(3) == 0);
        String when = kind + " of seed " + seed + ", killed at " + moment + (met ? "" : " (too late)") + ": ";
        List<String> alone = program.leftAlone().stream()
                .map(other -> when + "still runs: " + other.info())
                .toList();
        compare(held).forEach(difference -> unequal.add(when + difference));
        int decided = decisions(held);
        Program again = start.of(arguments);
        int exit = again.end();
        // What was whole when the kill came too late is whole.
        if (exit != 0 && met) {
            unequal.add(when + "exit " + exit + " the second time: " + again.said());
        }
        compare(kind == Kind.COPY ? copy : held).forEach(difference -> unequal.add(when + "then " + difference));
        if (kind == Kind.DECIDE && decisions(held) != decided + 1) {
            unequal.add(when + decided + " decisions, then " + decisions(held));
        }
        Outcome outcome = new Outcome(1, 1, met ? 1 : 0, 0, unequal, List.of(), alone);
        if (outcome.clean()) {
            Killing.remove(own);
        }
        return outcome;
    }

    private List<String> arguments(Kind kind, Path held, Path copy) throws CaseProblem {
        return switch (kind) {
            case REBUILD -> List.of("rebuild", held.toString(), "--jobs", "2");
            case DECIDE -> {
                try (Case opened = Case.open(held, Mode.READ, around.reader())) {
                    String figure = opened.figures(View.MACHINE).getFirst().id().toString();
                    yield List.of("decide", held.toString(), "note", figure, "--reason", "seen", "--author", "desk");
                }
            }
            case COPY -> List.of("copy", held.toString(), copy.toString());
        };
    }

    /// Anywhere in the time it takes, as far as that can be told from the time that reading all took.
    private Moment moment(Kind kind, Random random) {
        Duration most = switch (kind) {
            case REBUILD -> whole.course().whole();
            case DECIDE -> whole.course().first();
            case COPY -> whole.course().first().dividedBy(2);
        };
        return new Moment.Started(Duration.ofNanos((long) (random.nextDouble() * most.toNanos())));
    }

    private List<String> compare(Path held) throws CaseProblem {
        return Contents.of(held, around.reader())
                .map(contents -> contents.against(whole.contents()))
                .orElse(List.of("there is no case"));
    }

    private int decisions(Path held) throws CaseProblem {
        try (Case opened = Case.open(held, Mode.READ, around.reader())) {
            return opened.decisions().size();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.toList()) {
                Path there = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(each, there);
                }
            }
        }
    }
}
