package cotejo.serving.people;

import cotejo.casework.port.CaseProblem;
import cotejo.serving.door.Reach;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/// Where people sign in who have an account at a provider of OpenID Connect. There must be an account of the same name
/// here: nobody comes in because another house knows him.
///
/// @param issuer the provider's address
/// @param client by which the provider knows this room
/// @param secret shared with the provider
/// @param claim whose value is the account's name: "preferred_username", "email", "sub"
/// @param label of the provider, on the page
public record Provider(URI issuer, String client, String secret, String claim, String label) {
    static final String ID = "provider";
    private static final String EMAIL = "email";
    private static final Set<String> KNOWN = Set.of("issuer", "client", "secret", "claim", "label");

    /// What a file of properties says: `issuer`, `client`, `secret`, `claim`; `label` where it is wanted.
    public static Provider read(Path file) throws CaseProblem {
        Properties said = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            said.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw wrong(file, "cannot be read (" + e.getMessage() + ")");
        }
        for (String needed : new String[] {"issuer", "client", "secret", "claim"}) {
            if (said.getProperty(needed, "").isBlank()) {
                throw wrong(file, "does not say its " + needed);
            }
        }
        for (String name : said.stringPropertyNames()) {
            if (!KNOWN.contains(name)) {
                throw wrong(file, "says \"" + name + "\", which is not known");
            }
        }
        String issuer = said.getProperty("issuer").strip();
        try {
            return new Provider(
                    new URI(issuer),
                    said.getProperty("client").strip(),
                    said.getProperty("secret").strip(),
                    said.getProperty("claim").strip(),
                    said.getProperty("label", "OpenID Connect").strip());
        } catch (URISyntaxException e) {
            throw wrong(file, "gives an issuer that is no address");
        }
    }

    private static CaseProblem wrong(Path file, String how) {
        return new CaseProblem(
                CaseProblem.Kind.USAGE,
                "the provider's file " + file + " " + how,
                "write issuer, client, secret and claim, and if need be label, one on a line: name = value");
    }

    /// A provider that has said how it is spoken to.
    public record House(Provider provider, ClientRegistration registration) {}

    /// Asks the provider how it is spoken to.
    ///
    /// @throws CaseProblem where it does not say
    public House found(Reach reach) throws CaseProblem {
        try {
            return new House(this, asked(reach));
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new CaseProblem(
                    CaseProblem.Kind.USAGE,
                    "the provider " + issuer + " does not say how it is spoken to (" + e.getMessage() + ")",
                    "see that it answers at " + issuer + "/.well-known/openid-configuration, or serve without it");
        }
    }

    private ClientRegistration asked(Reach reach) {
        URI url = reach.url();
        return ClientRegistrations.fromIssuerLocation(issuer.toString())
                .registrationId(ID)
                .clientId(client)
                .clientSecret(secret)
                .clientName(label)
                .redirectUri((url == null ? "{baseUrl}" : Reach.origin(url)) + "/login/oauth2/code/" + ID)
                .scope(claim.equals(EMAIL) ? Set.of("openid", EMAIL) : Set.of("openid", "profile"))
                .userNameAttributeName("sub")
                .build();
    }

    @Override
    public String toString() {
        return "Provider[" + issuer + ", " + client + "]";
    }
}
