package cotejo.serving.people;

import cotejo.casework.people.Account;
import cotejo.serving.door.Addresses;
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
            Set.of("kind", "figure", "document", "other", "entry", "id", "name", "role", "what", "paths");
    /// What is no part of a case.
    private static final Set<String> NO_MATTER = Set.of("/style.css", "/icon.svg", "/room.js", "/health");

    private static final int LONGEST_VALUE = 80;
    /// Of each part of a deed.
    private static final int LONGEST = 160;

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
                int status = ((HttpServletResponse) out).getStatus();
                if (account == null) {
                    log.refused("", request.getRemoteAddr(), deed(request), status);
                } else {
                    log.note(account.name(), request.getRemoteAddr(), deed(request), status);
                }
            }
        }
    }

    /// Method and address, what a form did, and what was asked for; each cut by itself, so that none hides another.
    private static String deed(HttpServletRequest request) {
        StringBuilder deed =
                new StringBuilder(request.getMethod()).append(' ').append(cut(Addresses.path(request), LONGEST));
        // What was refused unread stays so.
        if (request.getMethod().equals("POST") && Known.isLetIn(request) && isForm(request)) {
            StringBuilder told = new StringBuilder();
            tell(request, told);
            deed.append(told.isEmpty() ? "" : " ").append(cut(told.toString(), LONGEST));
        }
        if (request.getQueryString() != null) {
            deed.append('?').append(cut(request.getQueryString(), LONGEST));
        }
        return deed.toString();
    }

    private static String cut(String written, int longest) {
        String plain = Visible.onOneLine(written);
        return plain.length() <= longest ? plain : plain.substring(0, longest - 1) + "…";
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
                deed.append(' ').append(name).append('=').append(cut(value, LONGEST_VALUE));
            }
        });
    }

    private static boolean isForm(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded");
    }
}
