package ee.osalus.io.csv;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import ee.osalus.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads lists from texts and bytes, by way of a file. */
final class Lists {

    /** What was read of a list. */
    record Read(Findings findings, List<Reading<Project>> rows) {

        List<Project> projects() {
            return rows.stream().flatMap(row -> row.value().stream()).toList();
        }

        /** Code, place and facts of what was noticed about rows. */
        List<String> rowFindings() {
            return rows.stream()
                    .flatMap(row -> row.findings().stream())
                    .map(Lists::line)
                    .toList();
        }

        /** The same of the list as a whole. */
        List<String> listFindings() {
            return findings.stream().map(Lists::line).toList();
        }
    }

    private Lists() {}

    static Read read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Read read(String text, Charset charset) {
        return read(text.getBytes(charset));
    }

    static Read read(byte[] bytes) {
        return read(bytes, InputLimits.standard());
    }

    static Read read(byte[] bytes, InputLimits limits) {
        return withFile(bytes, file -> read(file, OperationListReader.standard().withLimits(limits)));
    }

    static Read read(Path file, OperationListReader reader) throws IOException {
        try (OperationList list = reader.read(file);
                Stream<Reading<Project>> rows = list.rows()) {
            return new Read(list.findings(), rows.toList());
        }
    }

    /** What is done with a file. */
    @FunctionalInterface
    interface FileWork<T> {
        T on(Path file) throws IOException;
    }

    static <T> T withFile(byte[] bytes, FileWork<T> work) {
        try {
            Path file = Files.createTempFile("list", ".tmp");
            try {
                Files.write(file, bytes);
                return work.on(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String line(Finding finding) {
        StringBuilder facts = new StringBuilder();
        for (Map.Entry<String, ?> fact : finding.facts().entrySet()) {
            facts.append(' ').append(fact.getKey()).append('=').append(fact.getValue());
        }
        return finding.code().code() + finding.location().map(l -> " " + l).orElse("") + facts;
    }

    static String resource(String name) {
        try (var in = Lists.class.getResourceAsStream("lists/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
