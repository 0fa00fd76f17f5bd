package cotejo.serving.trouble;

import cotejo.casework.port.BrokenCase;
import cotejo.casework.port.CaseProblem;
import cotejo.serving.page.Missing;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Reply;
import cotejo.serving.page.Unacceptable;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Visible;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Answers to what is missing or went wrong: plain, with what can be done about it.
@ControllerAdvice
public final class Trouble {
    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    private final Pages pages;

    Trouble(Pages pages) {
        this.pages = pages;
    }

    /// @param what one sentence
    /// @param mend one sentence
    public record View(String heading, String what, String mend) {}

    /// What a form asked for was not done.
    ///
    /// @param heading the phrase for what was not
    public static ResponseEntity<byte[]> refused(Pages pages, Visit visit, String heading, CaseProblem met) {
        return refused(pages, visit, heading, Visible.onOneLine(met.what()), Visible.onOneLine(met.mend()));
    }

    /// As the other.
    ///
    /// @param phrase for what is wrong with it; with ".mend" behind it, for what to do about it
    public static ResponseEntity<byte[]> refused(Pages pages, Visit visit, String heading, String phrase) {
        return refused(
                pages, visit, heading, visit.words().say(phrase), visit.words().say(phrase + ".mend"));
    }

    private static ResponseEntity<byte[]> refused(Pages pages, Visit visit, String heading, String what, String mend) {
        return pages.show(
                HttpStatus.CONFLICT,
                "trouble.jte",
                visit,
                new View(visit.words().say(heading), what, mend));
    }

    @ExceptionHandler(Missing.class)
    ResponseEntity<byte[]> missing(Missing missing, HttpServletRequest request) {
        return notFound(missing.what(), request);
    }

    @ExceptionHandler({
        NoResourceFoundException.class,
        NoHandlerFoundException.class,
        HttpRequestMethodNotSupportedException.class
    })
    ResponseEntity<byte[]> noPage(HttpServletRequest request) {
        return notFound("missing.page", request);
    }

    @ExceptionHandler(Unacceptable.class)
    ResponseEntity<byte[]> unacceptable(Unacceptable asked) {
        return Reply.problem(asked.status(), asked.what(), asked.mend());
    }

    @ExceptionHandler(BrokenCase.class)
    ResponseEntity<byte[]> broken(BrokenCase broken, HttpServletRequest request) {
        LOG.debug("the case could not be read", broken);
        Visit visit = pages.visit(request);
        View view = new View(
                visit.words().say("trouble.broken"),
                Visible.onOneLine(broken.problem().what()),
                Visible.onOneLine(broken.problem().mend()));
        return show(HttpStatus.INTERNAL_SERVER_ERROR, view, visit, request);
    }

    /// Whoever asked has gone on: there is nobody to answer.
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {}

    @ExceptionHandler(Exception.class)
    ResponseEntity<byte[]> failed(Exception failure, HttpServletRequest request) {
        LOG.error("a page could not be made: {}", failure.toString());
        LOG.debug("where", failure);
        Visit visit = pages.visit(request);
        View view = new View(
                visit.words().say("trouble.failed"),
                visit.words().say("trouble.failed.what"),
                visit.words().say("trouble.failed.mend"));
        return show(HttpStatus.INTERNAL_SERVER_ERROR, view, visit, request);
    }

    /// In the form of what was asked.
    private ResponseEntity<byte[]> show(HttpStatus status, View view, Visit visit, HttpServletRequest request) {
        return Reply.answers(request)
                ? Reply.problem(status, view.what(), view.mend())
                : pages.show(status, "trouble.jte", visit, view);
    }

    private ResponseEntity<byte[]> notFound(String what, HttpServletRequest request) {
        Visit visit = pages.visit(request);
        View view = new View(
                visit.words().say("missing"),
                visit.words().say(what),
                visit.words().say("missing.mend"));
        return show(HttpStatus.NOT_FOUND, view, visit, request);
    }
}
