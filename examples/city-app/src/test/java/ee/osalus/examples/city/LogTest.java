package ee.osalus.examples.city;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogTest {

    @Test
    void namesDocumentsByNumberAndNeverByWhatTheySay() throws IOException, InterruptedException {
        RunningApp app = RunningApp.shared();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(log);
        try {
            String text =
                    "Projekti nimi: Salapärane tee\nMaksumus: 1 EUR\nProjektijuht: Mari Näidis, mari.naidis@example.ee\n";
            String id = app.upload(text).get("id").asString();
            app.get("/api/documents/mari.naidis@example.ee");
            app.get("/documents/" + id + "/projects/0/split?name=Mari+N%C3%A4idis&kind=X&pays=X&figure=1");

            assertThat(log.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .anyMatch(message -> message.contains(id))
                    .noneMatch(message -> message.contains("Salap")
                            || message.toLowerCase(Locale.ROOT).contains("naidis"))
                    .noneMatch(message -> message.contains("Näidis"));
            assertThat(log.list).allMatch(event -> event.getThrowableProxy() == null);
        } finally {
            root.detachAppender(log);
        }
    }
}
