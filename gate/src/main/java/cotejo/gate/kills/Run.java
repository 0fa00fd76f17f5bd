package cotejo.gate.kills;

import cotejo.casework.AddOptions;
import cotejo.casework.Case;
import cotejo.casework.Progress;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.Mode;
import cotejo.gate.kills.Program.Start;
import cotejo.reading.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// One case that is added to by a program that is killed, once or several times in a row, and then left to come to its
/// end.
///
/// @param folder an own one; goes when all was well
/// @param number of it among the runs
/// @param thorough as [Killing] says it
record Run(Surroundings around, Whole whole, Path folder, int number, long seed, boolean thorough) {
    private static final int MOST_KILLS = 4;
    /// By so much the first kills of two runs lie apart: so few runs reach all of it, and more do so evenly.
    private static final int SPREAD = 37;

    /// Of runs that are not thorough, one in so many is after all, each in its own way.
    private static final int SOME = 8;

    /// What all runs have in common.
    ///
    /// @param files so many are in the corpus
    record Surroundings(String classPath, Path corpus, int files, Reader reader) {}

    /// The run that nobody killed.
    ///
    /// @param held the case it made
    record Whole(Path held, Course course, Contents contents) {}

    /// @param folder an own one
    static Whole whole(Surroundings around, Path folder) throws IOException, CaseProblem, InterruptedException {
        Path held = folder.resolve("case");
        Program program = new Start(around.classPath(), folder.resolve("temporary"))
                .of(List.of("add", held.toString(), around.corpus().toString(), "--jobs", "1"));
        program.end();
        Course course = program.course(System.nanoTime());
        Contents contents = Contents.of(held, around.reader())
                .orElseThrow(() -> new IllegalStateException("no case was made: " + program.said()));
        if (contents.inputs().size() < around.files() || !contents.damaged().isEmpty()) {
            throw new IllegalStateException("the run that nobody kills is not whole: " + contents.damaged());
        }
        return new Whole(held, course, contents);
    }

    Outcome outcome() throws IOException, CaseProblem, InterruptedException {
        Random random = new Random(seed);
        Path held = folder.resolve("case");
        Start start = new Start(around.classPath(), folder.resolve("temporary"));
        List<String> unequal = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        Contents before = Contents.NONE;
        List<String> history = new ArrayList<>();
        int met = 0;
        boolean groups = false;
        int acknowledged = 0;
        do {
            int where = history.isEmpty() ? Math.floorMod(number * SPREAD, 100) : random.nextInt(100);
            Moment moment = Moment.any(where, whole.course(), before.files(), around.files(), random);
            Program program = start.of(add(held, random));
            boolean group = random.nextInt(3) == 0;
            groups |= group;
            boolean atWork = program.killAt(moment, group);
            met += atWork ? 1 : 0;
            int told = program.taken();
            history.add(moment + (atWork ? "" : " (too late)") + ", " + told + " told");
            program.leftAlone().forEach(other -> alone.add(line(history, "still runs: " + other.info())));
            Contents after = after(held);
            after.damaged().forEach(damage -> unequal.add(line(history, damage)));
            acknowledged += Math.max(told, before.files());
            after.lostSince(before).forEach(input -> lost.add(line(history, "gone: " + input)));
            if (after.files() < told) {
                lost.add(line(history, "only " + after.files() + " are there"));
            }
            before = after;
        } while (history.size() < MOST_KILLS && random.nextInt(4) == 0 && (thorough || number % SOME == 1));
        takeUp(held, start, random, history, unequal);
        Contents last = Contents.of(held, around.reader()).orElseThrow();
        last.lostSince(before).forEach(input -> lost.add(line(history, "gone in the end: " + input)));
        last.against(whole.contents()).forEach(difference -> unequal.add(line(history, difference)));
        if (isTakenUpByProgram() && !groups) {
            // Where all processes were killed, nobody was there to clear up.
            left(folder.resolve("temporary")).forEach(file -> alone.add(line(history, "left: " + file)));
        }
        Outcome outcome = new Outcome(1, history.size(), met, acknowledged, unequal, lost, alone);
        if (outcome.clean()) {
            Killing.remove(folder);
        }
        return outcome;
    }

    private boolean isTakenUpByProgram() {
        return thorough || number % (2 * SOME) == 0;
    }

    private Contents after(Path held) throws CaseProblem {
        return thorough || number % SOME == 2
                ? Contents.of(held, around.reader()).orElse(Contents.NONE)
                : Contents.unchecked(held, around.reader());
    }

    private List<String> add(Path held, Random random) {
        return List.of(
                "add", held.toString(), around.corpus().toString(), "--jobs", String.valueOf(1 + random.nextInt(3)));
    }

    private void takeUp(Path held, Start start, Random random, List<String> history, List<String> unequal)
            throws IOException, CaseProblem, InterruptedException {
        if (!isTakenUpByProgram()) {
            try (Case taken = Case.open(held, Mode.CREATE, around.reader())) {
                taken.add(List.of(around.corpus()), AddOptions.NONE, Progress.NONE);
            }
            return;
        }
        Program program = start.of(add(held, random));
        int exit = program.end();
        if (exit != whole.course().exit()) {
            unequal.add(line(history, "exit " + exit + " when taken up: " + program.said()));
        }
        Program check = start.of(List.of("check", held.toString()));
        int sound = check.end();
        if (sound != 0) {
            unequal.add(line(history, "check exits with " + sound + ": " + check.said()));
        }
    }

    private String line(List<String> history, String what) {
        return "run " + folder.getFileName() + " of seed " + seed + ", killed at " + String.join("; ", history) + ": "
                + what;
    }

    private static List<Path> left(Path temporary) throws IOException {
        try (Stream<Path> files = Files.walk(temporary)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
