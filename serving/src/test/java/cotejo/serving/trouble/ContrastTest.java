package cotejo.serving.trouble;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The colours of the style sheet, light and dark, by the ratios of WCAG 2.2: 4.5 for text, 3 for what is drawn and for
/// the edges of what can be filled in.
class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");
    private static final double TEXT = 4.5;
    private static final double DRAWN = 3;

    @Test
    void textIsReadOnEveryGround() throws IOException {
        List<String> poor = new ArrayList<>();
        schemes().forEach((scheme, colours) -> {
            for (String text : List.of("ink", "quiet", "mute", "read", "bad", "var")) {
                check(scheme, colours, text, "paper", TEXT, poor);
            }
            for (String ground : List.of("read-pale", "bad-pale", "var-pale")) {
                check(scheme, colours, "ink", ground, TEXT, poor);
            }
            check(scheme, colours, "paper", "ink", TEXT, poor);
        });
        assertEquals(List.of(), poor);
    }

    @Test
    void whatIsDrawnAndWhatIsFilledInIsSeen() throws IOException {
        List<String> poor = new ArrayList<>();
        schemes().forEach((scheme, colours) -> {
            for (String drawn : List.of("read-deep", "bad-deep", "var", "mute", "read")) {
                check(scheme, colours, drawn, "paper", DRAWN, poor);
            }
        });
        assertEquals(List.of(), poor);
    }

    private static void check(
            String scheme, Map<String, String> colours, String one, String other, double least, List<String> poor) {
        double ratio = ratio(colours.getOrDefault(one, ""), colours.getOrDefault(other, ""));
        if (ratio < least) {
            poor.add(String.format("%s: %s on %s has %.2f, not %.1f", scheme, one, other, ratio, least));
        }
    }

    /// The colours of the first block of the style sheet, and those with what the dark one puts in their place.
    private static Map<String, Map<String, String>> schemes() throws IOException {
        String sheet;
        try (InputStream in = Objects.requireNonNull(Files.class.getResourceAsStream("style.css"))) {
            sheet = new String(in.readAllBytes(), UTF_8);
        }
        int dark = sheet.indexOf("prefers-color-scheme: dark");
        Map<String, String> light = colours(sheet.substring(0, dark));
        Map<String, String> darker = new HashMap<>(light);
        darker.putAll(colours(sheet.substring(dark, sheet.indexOf("box-sizing", dark))));
        return Map.of("light", light, "dark", darker);
    }

    private static Map<String, String> colours(String block) {
        Map<String, String> colours = new HashMap<>();
        Matcher matcher = COLOUR.matcher(block);
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        return colours;
    }

    private static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            double share = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            parts[i] = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
