package cotejo.serving.people;

import cotejo.casework.people.Account;
import cotejo.casework.people.Accounts;
import cotejo.casework.port.CaseProblem;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Finds the account of somebody whom a provider vouches for.
final class Guests implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private static final String EMAIL = "email";

    private final Accounts accounts;
    private final Provider house;
    private final OidcUserService provider = new OidcUserService();

    Guests(Accounts accounts, Provider house) {
        this.accounts = accounts;
        this.house = house;
    }

    /// A person under the name of the account here.
    private static final class Guest extends DefaultOidcUser {
        private static final long serialVersionUID = 1;

        private final String account;

        Guest(OidcUser told, String account) {
            super(told.getAuthorities(), told.getIdToken(), told.getUserInfo());
            this.account = account;
        }

        @Override
        public String getName() {
            return account;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Guest guest && guest.account.equals(account) && super.equals(other);
        }

        @Override
        public int hashCode() {
            return Objects.hash(super.hashCode(), account);
        }
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser told = provider.loadUser(request);
        String name = Objects.toString(told.getClaims().get(house.claim()), "");
        // An address that nobody has shown to be his is no name.
        boolean trusted = !house.claim().equals(EMAIL) || Boolean.TRUE.equals(told.getEmailVerified());
        try {
            Account account = trusted ? accounts.named(name) : null;
            if (account != null && account.open()) {
                return new Guest(told, account.name());
            }
        } catch (CaseProblem e) {
            throw new OAuth2AuthenticationException(new OAuth2Error("server_error"), e.what(), e);
        }
        throw new OAuth2AuthenticationException(new OAuth2Error("access_denied"), "no account here is called so");
    }
}
