package cotejo.gate.speed;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// What a document-search tool of this field runs for names alone: CoreNLP with `tokenize,ner`, its three default
/// English models, and nothing else.
final class Rival {
    private static final String FOLDER = "edu/stanford/nlp/models/ner/";
    private static final List<String> MODELS = List.of(
            "english.all.3class.distsim.crf.ser.gz",
            "english.muc.7class.distsim.crf.ser.gz",
            "english.conll.4class.distsim.crf.ser.gz");
    /// Where the models' jar is, when it does not lie beside CoreNLP's own.
    static final String PROPERTY = "cotejo.corenlp-models";

    private final StanfordCoreNLP pipeline;

    private Rival(StanfordCoreNLP pipeline) {
        this.pipeline = pipeline;
    }

    /// The jar with the three models: as told, else beside CoreNLP's own as a local repository lays it; null where it
    /// is
    /// in neither place.
    static @Nullable Path modelsJar() {
        String told = System.getProperty(PROPERTY);
        Path jar = told == null ? besideCoreNlp() : Path.of(told);
        return Files.isRegularFile(jar) ? jar : null;
    }

    private static Path besideCoreNlp() {
        try {
            Path own = Path.of(StanfordCoreNLP.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return own.resolveSibling(own.getFileName().toString().replace(".jar", "-models.jar"));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Loads the models out of their jar, which is not on the class path: the program must not come to lean on it.
    static Rival load(Path jar) throws IOException {
        Path folder = Files.createTempDirectory("cotejo-speed");
        List<String> files = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (String model : MODELS) {
                ZipEntry entry = zip.getEntry(FOLDER + model);
                if (entry == null) {
                    throw new IOException(jar + " holds no " + model);
                }
                Path file = folder.resolve(model);
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, file);
                }
                files.add(file.toString());
            }
            Properties properties = new Properties();
            properties.setProperty("annotators", "tokenize,ner");
            properties.setProperty("ner.model", String.join(",", files));
            properties.setProperty("ner.applyNumericClassifiers", "false");
            properties.setProperty("ner.useSUTime", "false");
            properties.setProperty("ner.applyFineGrained", "false");
            properties.setProperty("ner.docdate.usePresent", "false");
            properties.setProperty("ner.buildEntityMentions", "false");
            return new Rival(new StanfordCoreNLP(properties));
        } finally {
            for (String file : files) {
                Files.deleteIfExists(Path.of(file));
            }
            Files.deleteIfExists(folder);
        }
    }

    void read(String text) {
        pipeline.annotate(new CoreDocument(text));
    }
}
