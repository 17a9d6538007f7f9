package ee.osalus.examples.register;

import ee.osalus.io.Reading;
import ee.osalus.io.document.Document;
import ee.osalus.io.document.DocumentFormat;
import ee.osalus.io.document.DocumentReader;
import ee.osalus.io.text.FundingDocument;
import ee.osalus.project.Project;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The projects of files, one after the other, in the memory that one of them takes; reports what was noticed on the way. */
final class ConvertedProjects implements Iterator<Project>, AutoCloseable {

    /** A file that could not be read. */
    static final class Unreadable extends UncheckedIOException {

        private static final long serialVersionUID = 1L;

        private final transient Path file;

        Unreadable(Path file, @Nullable IOException cause) {
            super(file.toString(), Objects.requireNonNull(cause));
            this.file = file;
        }

        Path file() {
            return file;
        }
    }

    private final Iterator<Path> files;
    private final DocumentReader reader;
    private final ConversionReport report;
    private final PrintWriter out;
    private String source = "";
    private DocumentFormat format = DocumentFormat.TEXT;
    private @Nullable Document document;
    private Progress progress;
    private Iterator<Reading<FundingDocument>> parts = Collections.emptyIterator();
    private Iterator<Project> projects = Collections.emptyIterator();

    ConvertedProjects(List<Path> files, DocumentReader reader, ConversionReport report, PrintWriter out) {
        this.files = files.iterator();
        this.reader = reader;
        this.report = report;
        this.out = out;
        this.progress = Progress.over(0, out);
    }

    /** Not {@code flatMap}, which would hold all projects of a file in memory at once. */
    Stream<Project> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public boolean hasNext() {
        try {
            return isThereOne();
        } catch (UncheckedIOException failed) {
            throw new Unreadable(Path.of(source), failed.getCause());
        }
    }

    private boolean isThereOne() {
        progress.wipe();
        while (!projects.hasNext()) {
            if (parts.hasNext()) {
                Reading<FundingDocument> part = parts.next();
                report.noticed(source, format, part.findings());
                projects = part.value()
                        .map(FundingDocument::projects)
                        .orElse(List.of())
                        .iterator();
            } else if (files.hasNext()) {
                open(files.next());
            } else {
                return false;
            }
        }
        return true;
    }

    private void open(Path file) {
        close();
        source = file.toString();
        try {
            Document opened = reader.read(file);
            document = opened;
            format = opened.format();
            report.noticed(source, format, opened.findings());
            parts = opened.parts().iterator();
            progress = Progress.overRecords("convert", opened.format(), out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Project next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Project project = projects.next();
        report.begin(source, project);
        progress.step();
        return project;
    }

    @Override
    public void close() {
        progress.close();
        if (document != null) {
            document.close();
        }
    }
}
