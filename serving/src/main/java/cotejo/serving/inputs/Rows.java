package cotejo.serving.inputs;

import cotejo.casework.Given;
import cotejo.casework.port.Input;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Inputs in the order they are shown in: file by file, and below each file its parts, whatever the order of files is.
final class Rows {
    /// What stands between a container and what is in it, in the name of a part.
    private static final String INSIDE = "!/";

    /// A file and its parts, as far as they are asked for.
    private record File(String path, List<Input> inputs) {
        long size() {
            return inputs.stream().mapToLong(Input::bytes).max().orElse(0);
        }

        long figures() {
            return inputs.stream().mapToLong(Input::figures).sum();
        }

        int rank(Given given) {
            return inputs.stream()
                    .mapToInt(input -> (given.failed(input) ? 0 : 100) + input.status().ordinal())
                    .min()
                    .orElse(0);
        }
    }

    private Rows() {}

    /// @param inputs by path and part
    static List<Input> ordered(List<Input> inputs, Order order, boolean turned, Given given) {
        List<File> files = files(inputs);
        Comparator<File> by = switch (order) {
            case PATH -> Comparator.comparing(File::path);
            case OUTCOME -> Comparator.comparingInt(file -> file.rank(given));
            case SIZE -> Comparator.comparingLong(File::size).reversed();
            case FIGURES -> Comparator.comparingLong(File::figures).reversed();
        };
        files.sort((turned ? by.reversed() : by).thenComparing(File::path));
        return files.stream().flatMap(file -> file.inputs().stream()).toList();
    }

    private static List<File> files(List<Input> inputs) {
        List<File> files = new ArrayList<>();
        for (int from = 0; from < inputs.size(); ) {
            String path = inputs.get(from).path();
            int to = from + 1;
            while (to < inputs.size() && inputs.get(to).path().equals(path)) {
                to++;
            }
            List<Input> own = inputs.subList(from, to);
            files.add(new File(path, own.size() == 1 ? own : below(own)));
            from = to;
        }
        return files;
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
