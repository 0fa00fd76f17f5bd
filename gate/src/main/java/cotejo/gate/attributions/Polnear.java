package cotejo.gate.attributions;

import cotejo.core.source.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The articles with what all annotators of each marked, in brat's format: `text/NAME.txt` and
/// `attributions/NAME_ANNOTATOR.ann`.
final class Polnear {
    private Polnear() {}

    /// Sources and contents of the attributions that have a source.
    record Article(String name, Text text, List<Stretches> sources, List<Stretches> contents) {}

    static List<Article> articles(Path folder) throws IOException {
        Map<String, List<Path>> annotations = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
            files.filter(file -> file.toString().endsWith(".ann"))
                    .sorted()
                    .forEach(file -> annotations
                            .computeIfAbsent(article(file), name -> new ArrayList<>())
                            .add(file));
        }
        List<Article> articles = new ArrayList<>();
        for (Map.Entry<String, List<Path>> entry : annotations.entrySet()) {
            Text text = Text.of(Files.readString(folder.resolve("text").resolve(entry.getKey() + ".txt")));
            Article article = new Article(entry.getKey(), text, new ArrayList<>(), new ArrayList<>());
            for (Path file : entry.getValue()) {
                read(file, article);
            }
            articles.add(article);
        }
        return articles;
    }

    private static String article(Path annotation) {
        String name = annotation.getFileName().toString();
        return name.substring(0, name.lastIndexOf('_'));
    }

    private static void read(Path file, Article article) throws IOException {
        Map<String, Stretches> marks = new HashMap<>();
        List<String> events = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            if (line.startsWith("T")) {
                marks.put(cells[0], Stretches.brat(cells[1].substring(cells[1].indexOf(' ') + 1)));
            } else if (line.startsWith("E")) {
                events.add(cells[1]);
            }
        }
        for (String event : events) {
            List<String> roles = List.of(event.split(" "));
            List<Stretches> sources = marked(roles, "Source:", marks);
            article.sources().addAll(sources);
            if (!sources.isEmpty()) {
                article.contents().addAll(marked(roles, "Content", marks));
            }
        }
    }

    private static List<Stretches> marked(List<String> roles, String role, Map<String, Stretches> marks) {
        return roles.stream()
                .filter(one -> one.startsWith(role))
                .map(one -> marks.get(one.substring(one.indexOf(':') + 1)))
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
