package cotejo.serving.inputs;

import cotejo.casework.Given;
import cotejo.casework.port.Input;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Inputs in the order they are shown in: file by file, and below each file its parts, whatever the order of files is.
final class Rows {
    /// What stands between a container and what is in it, in the name of a part.
    private static final String INSIDE = "!/";

    private static final int AFTER_ALL_FAILED = 100;

    /// A file and its parts, as far as they are asked for.
    ///
    /// @param key what it goes by, the least first; path where that is the same
    private record File(long key, List<Input> inputs) {
        String path() {
            return inputs.getFirst().path();
        }
    }

    private Rows() {}

    /// @param inputs by path and part
    static List<Input> ordered(List<Input> inputs, Order order, boolean turned, Given given) {
        List<File> files = new ArrayList<>();
        for (int from = 0; from < inputs.size(); ) {
            String path = inputs.get(from).path();
            int to = from + 1;
            while (to < inputs.size() && inputs.get(to).path().equals(path)) {
                to++;
            }
            List<Input> own = inputs.subList(from, to);
            files.add(new File(key(own, order, given), own.size() == 1 ? own : below(own)));
            from = to;
        }
        switch (order) {
            // They come so.
            case PATH -> {
                if (turned) {
                    Collections.reverse(files);
                }
            }
            case OUTCOME, SIZE, FIGURES -> {
                Comparator<File> by = Comparator.comparingLong(File::key);
                files.sort((turned ? by.reversed() : by).thenComparing(File::path));
            }
        }
        return files.stream().flatMap(file -> file.inputs().stream()).toList();
    }

    private static long key(List<Input> file, Order order, Given given) {
        long key = order == Order.OUTCOME ? Long.MAX_VALUE : 0;
        for (Input input : file) {
            key = switch (order) {
                case PATH -> 0;
                case OUTCOME -> Math.min(key, rank(input, given));
                case SIZE -> Math.min(key, -input.bytes());
                case FIGURES -> key - input.figures();
            };
        }
        return key;
    }

    private static long rank(Input input, Given given) {
        return given.failed(input)
                ? Look.urgency(input.status())
                : AFTER_ALL_FAILED + input.status().ordinal();
    }

    /// What is in a container right below it: "a.zip", "a.zip!/x" and only then "a.zip b".
    private static List<Input> below(List<Input> inputs) {
        return inputs.stream()
                .sorted(Comparator.comparing(input -> steps(input.part()), Rows::compare))
                .toList();
    }

    private static int compare(List<String> a, List<String> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return a.size() - b.size();
    }

    /// The names a part is reached by, from the file inwards: "inner.zip", "letter.eml"; none for the file itself.
    static List<String> steps(String part) {
        return part.isEmpty() ? List.of() : Arrays.asList(part.split(INSIDE, -1));
    }

    /// The part that holds the innermost of these.
    static String container(List<String> steps) {
        return String.join(INSIDE, steps.subList(0, steps.size() - 1));
    }

    /// An input's name as a whole.
    static String name(Input input) {
        return input.part().isEmpty() ? input.path() : input.path() + INSIDE + input.part();
    }
}
