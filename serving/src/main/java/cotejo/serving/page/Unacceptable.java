package cotejo.serving.page;

import org.springframework.http.HttpStatus;

/// What was asked cannot be answered as it was asked.
public final class Unacceptable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final HttpStatus status;
    private final String mend;

    public Unacceptable(String what, String mend) {
        this(HttpStatus.BAD_REQUEST, what, mend);
    }

    public Unacceptable(HttpStatus status, String what, String mend) {
        super(what);
        this.status = status;
        this.mend = mend;
    }

    public HttpStatus status() {
        return status;
    }

    public String what() {
        return String.valueOf(getMessage());
    }

    public String mend() {
        return mend;
    }
}
