package cotejo.serving.people;

import cotejo.casework.people.Account;
import cotejo.serving.wording.Visible;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/// Logs what each has looked at and changed, and what was refused to whom.
public final class Audited implements Filter {
    /// Of a form, what tells what it does; what people wrote stands in the log of decisions.
    private static final Set<String> TELLING =
            Set.of("kind", "figure", "document", "other", "entry", "id", "name", "role", "what");
    /// What is no part of a case.
    private static final Set<String> NO_MATTER = Set.of("/style.css", "/icon.svg", "/room.js", "/health");

    private static final int LONGEST_VALUE = 80;

    private final Log log;

    public Audited(Log log) {
        this.log = log;
    }

    @Override
    public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) in;
        String path = request.getRequestURI();
        boolean quiet = NO_MATTER.contains(path) || path.endsWith(".css") || path.equals("/sign-in");
        try {
            chain.doFilter(in, out);
        } finally {
            if (!quiet) {
                Account account = Known.account(request);
                log.note(
                        account == null ? "" : account.name(),
                        request.getRemoteAddr(),
                        deed(request),
                        ((HttpServletResponse) out).getStatus());
            }
        }
    }

    private static String deed(HttpServletRequest request) {
        StringBuilder deed =
                new StringBuilder(request.getMethod()).append(' ').append(Visible.onOneLine(request.getRequestURI()));
        if (request.getQueryString() != null) {
            deed.append('?').append(Visible.onOneLine(request.getQueryString()));
        }
        // What was refused unread stays so.
        if (request.getMethod().equals("POST") && Known.isLetIn(request) && isForm(request)) {
            tell(request, deed);
        }
        return deed.toString();
    }

    private static void tell(HttpServletRequest request, StringBuilder deed) {
        Map<String, String[]> fields;
        try {
            fields = request.getParameterMap();
        } catch (IllegalStateException e) {
            deed.append(" (too long to be read)");
            return;
        }
        fields.forEach((name, values) -> {
            for (String value : TELLING.contains(name) ? values : new String[0]) {
                String plain = Visible.onOneLine(value);
                deed.append(' ').append(name).append('=').append(plain, 0, Math.min(plain.length(), LONGEST_VALUE));
            }
        });
    }

    private static boolean isForm(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded");
    }
}
