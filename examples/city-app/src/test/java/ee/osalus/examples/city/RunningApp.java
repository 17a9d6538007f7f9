package ee.osalus.examples.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The application in this process, on a free port. */
final class RunningApp extends CityClient implements AutoCloseable {

    private static final Path SAMPLES = Path.of("../register");

    /** One for all tests that change no setting; it ends with the process. */
    private static final class Shared {

        private static final RunningApp APP = start();

        private static RunningApp start() {
            try {
                return in(Files.createTempDirectory("city"), "--city.burst=100000");
            } catch (IOException noDirectory) {
                throw new UncheckedIOException(noDirectory);
            }
        }
    }

    private final ConfigurableApplicationContext application;

    private RunningApp(ConfigurableApplicationContext application) {
        this.application = application;
    }

    static RunningApp shared() {
        return Shared.APP;
    }

    /** Starts it with a store in a directory. */
    static RunningApp in(Path directory, String... settings) {
        List<String> args = new ArrayList<>(List.of("--server.port=0", "--city.data=" + directory));
        args.addAll(List.of(settings));
        return new RunningApp(SpringApplication.run(CityApp.class, args.toArray(String[]::new)));
    }

    /** A document written for the examples. */
    static String sample(String name) {
        try {
            return Files.readString(SAMPLES.resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    int port() {
        return Integer.parseInt(String.valueOf(application.getEnvironment().getProperty("local.server.port")));
    }

    /** The operations that the controllers serve below a path, such as {@code GET /api/projects}. */
    Set<String> operationsBelow(String path) {
        Set<String> operations = new TreeSet<>();
        application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith(path))
                        .forEach(pattern -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> operations.add(verb + " " + pattern.replace("{project}", "{id}")))));
        return operations;
    }

    @Override
    public void close() {
        application.close();
    }
}
