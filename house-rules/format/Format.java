import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Holds the Java sources of every module to one format: `check` names the files that differ and fails, `apply`
/// rewrites them. Run by the build on JDK 25, because the formatter reads only as much Java as the JDK it runs on does.
public final class Format {
    private static final JavaFormatterOptions.Style STYLE = JavaFormatterOptions.Style.PALANTIR;
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(STYLE).build());

    private static final int MAX_WIDTH = 120;

    private Format() {}

    /// @param arguments `check` or `apply`, then the root of the checkout, then the folder in it to look at
    public static void main(String[] arguments) throws IOException {
        boolean apply = arguments[0].equals("apply");
        if (!apply && !arguments[0].equals("check")) {
            System.err.println("format: say check or apply, not " + arguments[0]);
            System.exit(2);
        }
        Path root = Path.of(arguments[1]);
        Path folder = root.resolve(arguments[2]).normalize();
        List<Optional<String>> differing = sources(root).parallelStream()
                .filter(source -> source.startsWith(folder))
                .map(source -> difference(root, source, apply))
                .filter(Optional::isPresent)
                .toList();
        differing.forEach(line -> System.err.println(line.orElseThrow()));
        if (!apply && !differing.isEmpty()) {
            System.err.println("Not formatted as the rest is; mvn -q -N verify -Dformat=apply mends it.");
        }
        System.exit(differing.isEmpty() || apply ? 0 : 1);
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> modules = Files.list(root)) {
            return modules.flatMap(module -> Stream.of(module.resolve("src"), module.resolve("format")))
                    .filter(Files::isDirectory)
                    .flatMap(Format::javaBelow)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> javaBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Optional<String> difference(Path root, Path source, boolean apply) {
        Path name = root.relativize(source);
        try {
            String before = Files.readString(source);
            String after = FORMATTER.formatSource(
                    RemoveUnusedImports.removeUnusedImports(ImportOrderer.reorderImports(wrapComments(before), STYLE)));
            if (after.equals(before)) {
                return Optional.empty();
            }
            if (apply) {
                Files.writeString(source, after);
            }
            return Optional.of((apply ? "formatted " : "not formatted: ") + name);
        } catch (FormatterException | IOException e) {
            return Optional.of(name + ": " + e.getMessage());
        }
    }

    /// Breaks comment lines that are too long between words. The formatter breaks them too, but forgets the slashes
    /// of `///` on the next line.
    private static String wrapComments(String source) {
        StringBuilder wrapped = new StringBuilder(source.length());
        for (String line : source.split("\n", -1)) {
            String rest = line;
            int slashes = line.indexOf("//");
            if (slashes >= 0 && line.substring(0, slashes).isBlank()) {
                int words = slashes;
                while (words < line.length() && (line.charAt(words) == '/' || line.charAt(words) == ' ')) {
                    words++;
                }
                String prefix = line.substring(0, words);
                int space;
                while (rest.length() > MAX_WIDTH && (space = rest.lastIndexOf(' ', MAX_WIDTH)) >= prefix.length()) {
                    wrapped.append(rest, 0, space).append('\n');
                    rest = prefix + rest.substring(space + 1);
                }
            }
            wrapped.append(rest).append('\n');
        }
        wrapped.setLength(wrapped.length() - 1);
        return wrapped.toString();
    }
}
