package cotejo.serving;

import cotejo.casework.Case;
import cotejo.casework.people.Role;
import cotejo.serving.door.Alone;
import cotejo.serving.door.Keys;
import cotejo.serving.door.Notices;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Signed;
import cotejo.serving.page.Visit;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A room that one person has to himself: whoever brings the token of the run may do everything.
@Configuration(proxyBeanMethods = false)
class ForOne {
    @Bean
    FilterRegistrationBean<Alone> alone(Keys keys, Notices notices) {
        return Wiring.first(new Alone(keys, notices), Wiring.GUARDED);
    }

    @Bean
    Pages pages(Case opened, Keys keys) {
        return new Pages(opened, request -> new Visit.Desk(keys.form(), Signed.by(request), Role.ADMINISTRATOR, ""));
    }
}
