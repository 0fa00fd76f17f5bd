package cotejo.serving;

import cotejo.casework.Case;
import cotejo.casework.Received;
import cotejo.serving.api.Changes;
import cotejo.serving.api.Lists;
import cotejo.serving.api.Things;
import cotejo.serving.compare.ComparePage;
import cotejo.serving.decision.BulkPage;
import cotejo.serving.decision.DecidePage;
import cotejo.serving.decision.DecisionsPage;
import cotejo.serving.document.DocumentPage;
import cotejo.serving.document.FacsimilePage;
import cotejo.serving.document.ReviewPage;
import cotejo.serving.documents.DocumentsPage;
import cotejo.serving.door.Door;
import cotejo.serving.door.Keys;
import cotejo.serving.door.Notices;
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
import cotejo.serving.page.Pages;
import cotejo.serving.report.ReportPage;
import cotejo.serving.search.SavedPage;
import cotejo.serving.search.SearchPage;
import cotejo.serving.trouble.Elsewhere;
import cotejo.serving.trouble.Files;
import cotejo.serving.trouble.Trouble;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.net.InetAddress;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

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
    ReviewPage.class,
    VerifyPage.class,
    ReportPage.class,
    FigureJson.class,
    Lists.class,
    Things.class,
    Changes.class,
    FacsimilePage.class,
    Files.class,
    Elsewhere.class,
    Trouble.class
})
class Wiring {
    /// Few people sit at one machine.
    private static final int THREADS = 16;
    /// A form holds a few lines, or a draft with every letter escaped.
    private static final int MOST_SENT = 512 << 10;

    /// As large as the largest file that is read, in bytes.
    private static final long MOST_FILE = 256L << 20;
    /// Of all that is sent at once.
    private static final long MOST_FILES = 2L << 30;
    private static final int KEPT_IN_MEMORY = 64 << 10;
    private static final int MOST_PARTS = 2_000;

    record Port(int number) {}

    @Bean
    TomcatServletWebServerFactory server(Port port) {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory();
        factory.setAddress(InetAddress.ofLiteral("127.0.0.1"));
        factory.setPort(port.number());
        factory.setRegisterDefaultServlet(false);
        factory.addConnectorCustomizers(connector -> {
            connector.setProperty("maxThreads", Integer.toString(THREADS));
            connector.setProperty("maxHttpRequestHeaderSize", "16384");
            connector.setMaxPostSize(MOST_SENT);
            // Two hundred figures at once, each ticked.
            connector.setProperty("maxParameterCount", "300");
            connector.setMaxPartCount(MOST_PARTS);
            connector.setProperty("server", "");
            connector.setXpoweredBy(false);
            connector.setAllowTrace(false);
        });
        return factory;
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
    FilterRegistrationBean<Door> door(Keys keys) {
        FilterRegistrationBean<Door> registration = new FilterRegistrationBean<>(new Door(keys, new Notices()));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.addUrlPatterns("/*");
        return registration;
    }

    @Bean
    Pages pages(Case opened, Keys keys) {
        return new Pages(opened, keys.form());
    }
}
