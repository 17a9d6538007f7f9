package ee.osalus.io.text;

import ee.osalus.finding.TextLocation;
import ee.osalus.funding.Call;
import ee.osalus.funding.Programme;
import ee.osalus.project.Project;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** What a document tells about funding: projects, and programmes and calls that it announces. */
@Value.Immutable
public abstract sealed class FundingDocument implements WithFundingDocument, Serializable
        permits ImmutableFundingDocument {

    private static final long serialVersionUID = 1L;

    FundingDocument() {}

    /**
     * The text that was read, and that origins point into; for a web page the text without its markup.
     *
     * @return the text; empty where what was read is no text, such as a row of a list
     */
    public abstract String text();

    /**
     * The projects in the order of the document; one that is told in several languages is one.
     *
     * @return an unmodifiable list, empty where the document is about none
     */
    public abstract List<Project> projects();

    /**
     * The programmes that the document announces; the programme of a project stands on the project.
     *
     * @return an unmodifiable list
     */
    public abstract List<Programme> programmes();

    /**
     * The calls for applications that the document names, those of its projects included.
     *
     * @return an unmodifiable list
     */
    public abstract List<Call> calls();

    /**
     * The lines that nothing was read from, each with its place and shortened.
     *
     * @return an unmodifiable list in the order of the text
     */
    public abstract List<TextLocation> unrecognised();

    /**
     * A builder without values; the text is mandatory.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds documents. */
    public static final class Builder extends ImmutableFundingDocument.Builder {
        Builder() {}
    }
}
