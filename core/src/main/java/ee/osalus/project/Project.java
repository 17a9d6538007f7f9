package ee.osalus.project;

import ee.osalus.funding.Call;
import ee.osalus.funding.Funding;
import ee.osalus.funding.Measure;
import ee.osalus.funding.Programme;
import ee.osalus.party.Person;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A publicly funded project as a document describes it.
 *
 * <p>Nothing is mandatory. A project whose figures contradict each other, in two currencies, with no lead partner, can be built:
 * it must be representable to be reported. Lists keep the order of the document.
 */
@Value.Immutable
public abstract sealed class Project implements WithProject, Serializable permits ImmutableProject {

    private static final long serialVersionUID = 1L;

    Project() {}

    /**
     * The numbers that identify the project.
     *
     * @return an unmodifiable list
     */
    public abstract List<Reference> references();

    /**
     * The title by language.
     *
     * @return the title as printed, without quotes around it
     */
    public abstract Optional<LocalizedText> title();

    /**
     * How far the project has come.
     *
     * @return the status
     */
    public abstract Optional<ProjectStatus> status();

    /**
     * Why the project ended (projekti lõpetamise põhjus).
     *
     * @return the reason as printed
     */
    public abstract Optional<String> endReason();

    /**
     * The day on which the grant was decided (otsuse kuupäev).
     *
     * @return the day; never the start of the project
     */
    public abstract Optional<LocalDate> awardDate();

    /**
     * When the project runs, both bounds inclusive.
     *
     * @return the period with the precision of the document
     */
    public abstract Optional<Period> period();

    /**
     * The programme under which it is funded.
     *
     * @return the programme
     */
    public abstract Optional<Programme> programme();

    /**
     * The measure under which it is funded.
     *
     * @return the measure
     */
    public abstract Optional<Measure> measure();

    /**
     * The call that it answered.
     *
     * @return the call
     */
    public abstract Optional<Call> call();

    /**
     * What it costs and who pays.
     *
     * @return the project's own figures; {@link Funding#none()} where none is stated
     */
    @Value.Default
    public Funding funding() {
        return Funding.none();
    }

    /**
     * The organisations that take part.
     *
     * @return an unmodifiable list
     */
    public abstract List<Partner> partners();

    /**
     * The people who take part: personal data.
     *
     * @return an unmodifiable list
     */
    public abstract List<Person> people();

    /**
     * A short account of the project (lühikokkuvõte, projekti tutvustus).
     *
     * @return the text as printed
     */
    public abstract Optional<LocalizedText> summary();

    /**
     * What it is for (eesmärgid).
     *
     * @return the text as printed
     */
    public abstract Optional<LocalizedText> aims();

    /**
     * What is done in it (tegevused).
     *
     * @return the text as printed
     */
    public abstract Optional<LocalizedText> activities();

    /**
     * What comes of it (tulemused).
     *
     * @return the text as printed
     */
    public abstract Optional<LocalizedText> results();

    /**
     * The address of its page.
     *
     * @return the address as printed
     */
    public abstract Optional<String> website();

    /**
     * The unit of the authority that answers for it (menetlev üksus).
     *
     * @return the unit as printed
     */
    public abstract Optional<String> responsibleUnit();

    /**
     * The department of the authority (osakond).
     *
     * @return the department as printed, often abbreviated
     */
    public abstract Optional<String> department();

    /**
     * The register case under which an authority keeps it.
     *
     * @return the case
     */
    public abstract Optional<RegisterCase> registerCase();

    /**
     * The restriction of access to its document.
     *
     * @return the restriction; empty means that none is stated
     */
    public abstract Optional<AccessRestriction> accessRestriction();

    /**
     * What a format carries and this model does not, by JSON Pointer, as raw JSON.
     *
     * @return an unmodifiable map in document order
     */
    public abstract Map<String, String> extensions();

    /**
     * A builder without values; none is mandatory.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds projects. */
    public static final class Builder extends ImmutableProject.Builder {
        Builder() {}
    }
}
