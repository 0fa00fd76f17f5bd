package cotejo.serving.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// The secrets of one run: the token in the address that `serve` prints, what a browser that brought it holds in its
/// cookie from then on, and what every form of a page holds, so that no page elsewhere can send one. None outlives the
/// run, and the one in the address is in no page and no link.
public final class Keys {
    private static final int BYTES = 32;

    private final String token;
    private final String pass;
    private final String form;

    private Keys(String token, String pass, String form) {
        this.token = token;
        this.pass = pass;
        this.form = form;
    }

    public static Keys fresh() {
        SecureRandom random = new SecureRandom();
        return new Keys(secret(random), secret(random), secret(random));
    }

    private static String secret(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// For the address that is printed once.
    public String token() {
        return token;
    }

    /// For the forms of pages: what changes something must bring it.
    public String form() {
        return form;
    }

    boolean isForm(@Nullable String given) {
        return same(form, given);
    }

    String pass() {
        return pass;
    }

    boolean isToken(@Nullable String given) {
        return same(token, given);
    }

    boolean isPass(@Nullable String given) {
        return same(pass, given);
    }

    /// Takes as long whatever is given.
    private static boolean same(String secret, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
