package ee.osalus.examples.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The one script of a report and the policy that lets a browser run nothing else, whatever a document says.
 *
 * @param text the script
 * @param policy the content security policy
 */
public record PageScript(String text, String policy) {

    /** The version stands in the path; a test notices when the dependency has another. */
    private static final String CHARTS = "/META-INF/resources/webjars/chart.js/4.5.1/dist/chart.umd.min.js";

    static PageScript ofCharts() {
        String library = resource(CHARTS).replaceFirst("\n//# sourceMappingURL=.*\\s*$", "\n");
        String text = "\n" + library + resource("report.js");
        return new PageScript(
                text,
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; script-src 'sha256-"
                        + sha256(text) + "'");
    }

    /** A text file beside this class, or of a dependency. */
    static String resource(String name) {
        try (InputStream in = PageScript.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException ofOurOwnArchive) {
            throw new UncheckedIOException(ofOurOwnArchive);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
