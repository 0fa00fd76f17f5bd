package cotejo.serving.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DoorTest {
    private final Keys keys = Keys.fresh();
    private final Notices notices = new Notices();
    private final Door door = new Door(Reach.alone(8080), notices);
    private final Alone alone = new Alone(keys, notices);

    @Test
    void withoutTokenThePageSaysHowToGetIn() throws Exception {
        var response = ask(request("GET", "/"));
        assertEquals(403, response.getStatus());
        assertTrue(response.getContentAsString().contains("?token="));
        assertFalse(response.getContentAsString().contains(keys.token()));
        var spanish = request("GET", "/");
        spanish.addHeader("Accept-Language", "es-MX");
        assertTrue(ask(spanish).getContentAsString().contains("imprimió"));
    }

    @Test
    void theTokenIsExchangedForACookieAndLeavesTheAddress() throws Exception {
        var request = request("GET", "/line/l1");
        request.setQueryString("lang=es&token=" + keys.token() + "&view=machine");
        request.setParameter("token", keys.token());
        var response = ask(request);
        assertEquals(303, response.getStatus());
        assertEquals("/line/l1?lang=es&view=machine", response.getHeader("Location"));
        String cookie = response.getHeader("Set-Cookie");
        assertNotNull(cookie);
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
        assertFalse(cookie.contains(keys.token()), "what stands in the address is not what opens later");
        assertTrue(passes(withPass(request("GET", "/line/l1"))));
    }

    @Test
    void aWrongTokenOpensNothing() throws Exception {
        var request = request("GET", "/");
        request.setParameter("token", keys.token() + "x");
        assertEquals(403, ask(request).getStatus());
        var forged = request("GET", "/");
        forged.setCookies(new Cookie("cotejo-8080", keys.token()));
        assertEquals(403, ask(forged).getStatus());
    }

    @Test
    void theExchangeNeverLeadsElsewhere() throws Exception {
        var request = request("GET", "//elsewhere.example/x");
        request.setParameter("token", keys.token());
        request.setQueryString("token=" + keys.token());
        assertEquals("/elsewhere.example/x", ask(request).getHeader("Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:8080", "localhost:8080", "LocalHost:8080", "[::1]:8080"})
    void ourOwnNamesAreServed(String host) throws Exception {
        var request = withPass(request("GET", "/"));
        request.removeHeader("Host");
        request.addHeader("Host", host);
        assertTrue(passes(request));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example:8080",
                "127.0.0.1",
                "127.0.0.1:80",
                "127.0.0.1.evil.example:8080",
                "",
                "localhost:8080.",
                "[::1]"
            })
    void otherNamesAreNot(String host) throws Exception {
        var request = withPass(request("GET", "/"));
        request.removeHeader("Host");
        request.addHeader("Host", host);
        var response = ask(request);
        assertEquals(403, response.getStatus());
        assertNull(response.getHeader("Set-Cookie"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"})
    void nothingIsChanged(String method) throws Exception {
        var response = ask(withPass(request(method, "/")));
        assertEquals(405, response.getStatus());
        assertEquals("GET, HEAD", response.getHeader("Allow"));
    }

    @Test
    void onlyAFormOfThisRoomDecides() throws Exception {
        assertTrue(passes(form(keys.form())));
        var here = form(keys.form());
        here.addHeader("Origin", "http://127.0.0.1:8080");
        assertTrue(passes(here));
        var elsewhere = form(keys.form());
        elsewhere.addHeader("Origin", "http://evil.example");
        assertEquals(403, ask(elsewhere).getStatus());
        var nowhere = form(keys.form());
        nowhere.addHeader("Origin", "null");
        assertEquals(403, ask(nowhere).getStatus());
        assertEquals(403, ask(form("guessed")).getStatus());
        assertEquals(403, ask(form(keys.pass())).getStatus());
        var unknown = form(keys.form());
        unknown.setCookies();
        assertEquals(403, ask(unknown).getStatus());
        var asked = ask(withPass(request("GET", "/decide")));
        assertEquals(405, asked.getStatus());
        assertEquals("POST", asked.getHeader("Allow"));
    }

    private MockHttpServletRequest form(String secret) {
        var request = withPass(request("POST", "/decide"));
        request.setParameter("form", secret);
        return request;
    }

    @Test
    void everyAnswerCarriesTheHeaders() throws Exception {
        for (var request :
                java.util.List.of(request("GET", "/"), withPass(request("GET", "/")), request("POST", "/"))) {
            var response = ask(request);
            String policy = String.valueOf(response.getHeader("Content-Security-Policy"));
            for (String part : new String[] {
                "default-src 'none'",
                "style-src 'self'",
                "img-src 'self'",
                "script-src 'self'",
                "connect-src 'self'",
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'"
            }) {
                assertTrue(policy.contains(part), policy);
            }
            assertEquals("nosniff", response.getHeader("X-Content-Type-Options"));
            assertEquals("same-origin", response.getHeader("Referrer-Policy"));
            assertEquals("same-origin", response.getHeader("Cross-Origin-Opener-Policy"));
            assertEquals("same-origin", response.getHeader("Cross-Origin-Resource-Policy"));
            assertNotNull(response.getHeader("Permissions-Policy"));
            assertEquals("no-store", response.getHeader("Cache-Control"));
        }
    }

    @Test
    void theStyleSheetIsNoSecret() throws Exception {
        assertTrue(passes(request("GET", "/style.css")));
        assertFalse(passes(request("GET", "/style.css/../")));
    }

    private MockHttpServletRequest withPass(MockHttpServletRequest request) {
        request.setCookies(new Cookie("other", "x"), new Cookie("cotejo-8080", keys.pass()));
        return request;
    }

    private static MockHttpServletRequest request(String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        request.setLocalPort(8080);
        request.addHeader("Host", "127.0.0.1:8080");
        return request;
    }

    private MockHttpServletResponse ask(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        door.doFilter(request, response, (in, out) -> alone.doFilter(in, out, new MockFilterChain()));
        return response;
    }

    private boolean passes(MockHttpServletRequest request) throws Exception {
        var chain = new MockFilterChain();
        door.doFilter(request, new MockHttpServletResponse(), (in, out) -> alone.doFilter(in, out, chain));
        return chain.getRequest() != null;
    }
}
