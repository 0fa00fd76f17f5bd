package cotejo.serving.draft;

import cotejo.casework.verify.Speech;
import cotejo.casework.verify.Telling;
import cotejo.casework.verify.Verification;
import cotejo.core.scope.Vocabulary;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Resources;
import cotejo.serving.wording.Tongue;
import cotejo.serving.wording.Wording;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/// A draft with every figure marked by what the case says of it, and the evidence beside it. The page holds its own
/// style, which its policy names by hash; nothing else may be loaded, sent or run.
public final class DraftPage {
    private DraftPage() {}

    /// @param caseName in the page's head
    public static String of(Verification verification, String caseName, Vocabulary vocabulary, Speech speech) {
        Wording words = new Wording(tongue(speech), vocabulary);
        String style = style();
        DraftView page = DraftView.of(
                verification, new Telling(speech, vocabulary).entries(verification), caseName, words, claim -> "");
        StringOutput output = new StringOutput();
        Pages.templates()
                .render(
                        "draft.jte",
                        Map.of("words", words, "page", page, "style", style, "policy", policy(style)),
                        output);
        return output.toString();
    }

    private static Tongue tongue(Speech speech) {
        return switch (speech) {
            case ENGLISH -> Tongue.ENGLISH;
            case SPANISH -> Tongue.SPANISH;
        };
    }

    private static String policy(String style) {
        return "default-src 'none'; style-src 'sha256-" + hash(style) + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String style) {
        try {
            byte[] bytes = style.getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private static String style() {
        return sheet("draft.css") + sheet("marked.css");
    }

    private static String sheet(String name) {
        return new String(Resources.read(DraftPage.class, name), StandardCharsets.UTF_8);
    }
}
