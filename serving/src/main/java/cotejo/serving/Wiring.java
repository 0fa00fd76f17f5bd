package cotejo.serving;

import cotejo.casework.Received;
import cotejo.serving.api.Changes;
import cotejo.serving.api.Drafts;
import cotejo.serving.api.Lists;
import cotejo.serving.api.Things;
import cotejo.serving.compare.CompareJson;
import cotejo.serving.compare.ComparePage;
import cotejo.serving.decision.BulkPage;
import cotejo.serving.decision.DecidePage;
import cotejo.serving.decision.DecisionsPage;
import cotejo.serving.document.DocumentPage;
import cotejo.serving.document.FacsimilePage;
import cotejo.serving.document.ReceivedPage;
import cotejo.serving.document.ReviewPage;
import cotejo.serving.documents.DocumentsPage;
import cotejo.serving.door.Door;
import cotejo.serving.door.Notices;
import cotejo.serving.door.Reach;
import cotejo.serving.draft.VerifyPage;
import cotejo.serving.figure.FigureJson;
import cotejo.serving.finding.FindingPage;
import cotejo.serving.finding.FindingsPage;
import cotejo.serving.home.HomePage;
import cotejo.serving.inputs.InputsPage;
import cotejo.serving.intake.AddPage;
import cotejo.serving.ledger.LedgerPage;
import cotejo.serving.ledger.MatrixPage;
import cotejo.serving.line.LinePage;
import cotejo.serving.meters.Meters;
import cotejo.serving.meters.MetersPage;
import cotejo.serving.meters.Timed;
import cotejo.serving.report.ReportJson;
import cotejo.serving.report.ReportPage;
import cotejo.serving.search.SavedPage;
import cotejo.serving.search.SearchPage;
import cotejo.serving.trouble.Elsewhere;
import cotejo.serving.trouble.Files;
import cotejo.serving.trouble.Trouble;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.AsyncSupportConfigurer;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// What the room is made of, named one by one: nothing is found by scanning, nothing configures itself.
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
@Import({
    HomePage.class,
    LedgerPage.class,
    MatrixPage.class,
    LinePage.class,
    DocumentPage.class,
    DocumentsPage.class,
    ComparePage.class,
    InputsPage.class,
    AddPage.class,
    SearchPage.class,
    SavedPage.class,
    FindingPage.class,
    FindingsPage.class,
    DecisionsPage.class,
    DecidePage.class,
    BulkPage.class,
    ReceivedPage.class,
    ReviewPage.class,
    VerifyPage.class,
    ReportPage.class,
    FigureJson.class,
    Lists.class,
    Things.class,
    Changes.class,
    Drafts.class,
    CompareJson.class,
    ReportJson.class,
    FacsimilePage.class,
    MetersPage.class,
    Files.class,
    Elsewhere.class,
    Trouble.class
})
class Wiring {
    /// The places of the filters, of whichever room. What is refused at the door is logged, too.
    static final int AUDITED = 0;

    private static final int DOOR = 1;
    private static final int TIMED = 2;
    static final int GUARDED = 3;

    /// Few people sit at one machine; one who sends slowly holds one of these.
    private static final int THREADS = 48;
    /// Whoever sends nothing for so long is hung up on.
    private static final int SLOWEST_MILLIS = 10_000;
    /// A form holds a few lines, or a draft with every letter escaped.
    private static final int MOST_SENT = 512 << 10;

    private static final int MINUTES_TO_SIGN_IN = 10;
    private static final int MOST_SESSIONS = 10_000;
    private static final int STREAMS = 24;
    private static final int STREAMS_WAITING = 100;

    /// As large as the largest file that is read, in bytes.
    private static final long MOST_FILE = 256L << 20;
    /// Of all that is sent at once.
    private static final long MOST_FILES = 2L << 30;
    private static final int KEPT_IN_MEMORY = 64 << 10;
    private static final int MOST_PARTS = 2_000;

    @Bean
    TomcatServletWebServerFactory server(Reach reach) {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory();
        factory.setAddress(reach.bound());
        factory.setPort(reach.port());
        factory.setRegisterDefaultServlet(false);
        if (reach.url() != null) {
            factory.addEngineValves(asker(reach));
        }
        factory.addContextCustomizers(context -> {
            // What goes wrong before the pages tells nothing of the server.
            ErrorReportValve report = new ErrorReportValve();
            report.setShowReport(false);
            report.setShowServerInfo(false);
            context.getParent().getPipeline().addValve(report);
            // Whoever has not signed in has a session for as long as signing in elsewhere takes.
            context.setSessionTimeout(MINUTES_TO_SIGN_IN);
            if (context.getManager() instanceof StandardManager sessions) {
                sessions.setMaxActiveSessions(MOST_SESSIONS);
            }
        });
        factory.addInitializers(context -> {
            context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
            SessionCookieConfig cookie = context.getSessionCookieConfig();
            cookie.setName(reach.isPrivate() ? "__Host-cotejo" : "cotejo-session");
            cookie.setHttpOnly(true);
            cookie.setSecure(reach.isPrivate());
            cookie.setPath("/");
            // Not Strict: whoever follows a link that was sent to him is still signed in. What changes something is
            // sent.
            cookie.setAttribute("SameSite", "Lax");
        });
        factory.addConnectorCustomizers(connector -> {
            connector.setProperty("maxThreads", Integer.toString(THREADS));
            connector.setProperty("connectionTimeout", Integer.toString(SLOWEST_MILLIS));
            connector.setProperty("maxHttpRequestHeaderSize", "16384");
            connector.setMaxPostSize(MOST_SENT);
            // Two hundred figures at once, each ticked.
            connector.setProperty("maxParameterCount", "300");
            connector.setMaxPartCount(MOST_PARTS);
            connector.setProperty("server", "");
            connector.setXpoweredBy(false);
            connector.setAllowTrace(false);
            // All figures of a large case take minutes; whoever has gone is noticed when he is written to.
            connector.setAsyncTimeout(-1);
        });
        return factory;
    }

    /// Who stands before the room, and does TLS, says for whom it asks; on this machine, or where it was said to be.
    private static RemoteIpValve asker(Reach reach) {
        RemoteIpValve asker = new RemoteIpValve();
        InetAddress proxy = reach.proxy();
        asker.setInternalProxies("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|0:0:0:0:0:0:0:1|::1"
                + (proxy == null ? "" : "|" + Pattern.quote(proxy.getHostAddress())));
        asker.setProtocolHeader(null);
        return asker;
    }

    /// Streams have threads of their own, and no more than these: who opens many downloads waits for his own.
    @Bean
    WebMvcConfigurer streams() {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(STREAMS);
        threads.setMaxPoolSize(STREAMS);
        threads.setQueueCapacity(STREAMS_WAITING);
        threads.setAllowCoreThreadTimeOut(true);
        threads.setDaemon(true);
        threads.setThreadNamePrefix("stream-");
        threads.initialize();
        return new WebMvcConfigurer() {
            @Override
            public void configureAsyncSupport(AsyncSupportConfigurer streams) {
                streams.setTaskExecutor(threads);
            }
        };
    }

    @Bean
    ServletRegistrationBean<DispatcherServlet> dispatcher(WebApplicationContext context) throws IOException {
        ServletRegistrationBean<DispatcherServlet> registration =
                new ServletRegistrationBean<>(new DispatcherServlet(context), "/");
        registration.setName("pages");
        registration.setMultipartConfig(
                new MultipartConfigElement(Received.waiting().toString(), MOST_FILE, MOST_FILES, KEPT_IN_MEMORY));
        return registration;
    }

    @Bean
    Meters meters() {
        return new Meters();
    }

    @Bean
    Notices notices() {
        return new Notices();
    }

    @Bean
    FilterRegistrationBean<Door> door(Reach reach, Notices notices) {
        return first(new Door(reach, notices), DOOR);
    }

    @Bean
    FilterRegistrationBean<Timed> timed(Meters meters) {
        return first(new Timed(meters), TIMED);
    }

    /// @param place behind the first of all
    static <T extends Filter> FilterRegistrationBean<T> first(T filter, int place) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        registration.addUrlPatterns("/*");
        return registration;
    }
}
