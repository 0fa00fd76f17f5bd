package cotejo.serving;

import cotejo.casework.Case;
import cotejo.casework.people.Accounts;
import cotejo.serving.page.Pages;
import cotejo.serving.people.Audited;
import cotejo.serving.people.Log;
import cotejo.serving.people.Safeguard;
import java.time.Clock;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/// A room that several people have accounts for.
@Configuration(proxyBeanMethods = false)
@Import(Safeguard.class)
class ForMany {
    @Bean
    Log log(Accounts accounts) {
        return new Log(accounts, Clock.systemUTC());
    }

    /// First of all, so that what is refused after it is logged, too.
    @Bean
    FilterRegistrationBean<Audited> audited(Log log) {
        return Wiring.first(new Audited(log), Wiring.AUDITED);
    }

    @Bean
    DelegatingFilterProxyRegistrationBean guarded() {
        var registration = new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + Wiring.GUARDED);
        registration.addUrlPatterns("/*");
        return registration;
    }

    @Bean
    Pages pages(Case opened) {
        return new Pages(opened, Safeguard::desk);
    }
}
