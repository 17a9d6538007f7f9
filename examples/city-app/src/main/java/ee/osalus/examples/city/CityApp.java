package ee.osalus.examples.city;

import ee.osalus.io.json.OsalusModule;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The application; {@code README.md} says how it is started and what can be set. */
@SpringBootApplication
@EnableConfigurationProperties(Limits.class)
public class CityApp implements WebMvcConfigurer {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("et"));

    /**
     * Starts the application.
     *
     * @param args settings such as {@code --server.port=8081}
     */
    public static void main(String[] args) {
        SpringApplication.run(CityApp.class, args);
    }

    @Bean
    OsalusModule osalusModule() {
        return new OsalusModule();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The language that was chosen on a page, else the first that the browser asks for and that is spoken here. */
    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver chosen = new CookieLocaleResolver("language");
        chosen.setCookieHttpOnly(true);
        chosen.setCookieSameSite("Lax");
        chosen.setDefaultLocaleFunction(request -> {
            String asked = request.getHeader("Accept-Language");
            Locale spoken = asked == null ? null : Locale.lookup(Locale.LanguageRange.parse(asked), LANGUAGES);
            return spoken == null ? Locale.ENGLISH : spoken;
        });
        return chosen;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor byLink = new LocaleChangeInterceptor();
        byLink.setParamName("lang");
        byLink.setIgnoreInvalidLocale(true);
        // The body of what was refused is not looked into for parameters.
        registry.addInterceptor(byLink).excludePathPatterns("/error");
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> sayWhere() {
        return event -> {
            if (event.getApplicationContext() instanceof WebServerApplicationContext web
                    && web.getWebServer() != null) {
                LoggerFactory.getLogger(CityApp.class)
                        .info(
                                "ready at http://localhost:{}/",
                                web.getWebServer().getPort());
            }
        };
    }
}
