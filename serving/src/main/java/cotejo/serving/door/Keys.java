package cotejo.serving.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// The two secrets of one run: the token in the address that `serve` prints, and what a browser that brought it holds
/// in
/// its cookie from then on. Neither outlives the run, and the one in the address is in no page and no link.
public final class Keys {
    private static final int BYTES = 32;

    private final String token;
    private final String pass;

    private Keys(String token, String pass) {
        this.token = token;
        this.pass = pass;
    }

    public static Keys fresh() {
        SecureRandom random = new SecureRandom();
        return new Keys(secret(random), secret(random));
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
