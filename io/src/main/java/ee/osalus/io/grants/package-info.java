/**
 * 360Giving JSON, the standard of British funders for open data about grants, both ways.
 *
 * <p>{@link ee.osalus.io.grants.GrantsReader} takes whatever is found and says in findings what is odd;
 * {@link ee.osalus.io.grants.GrantsWriter} writes only what is complete. What becomes of each field:
 *
 * <table>
 * <caption>A grant and a project</caption>
 * <thead><tr><th scope="col">grant</th><th scope="col">project</th></tr></thead>
 * <tbody>
 * <tr><td>{@code id}</td><td>reference of the scheme {@code 360giving}</td></tr>
 * <tr><td>{@code title}, {@code description}, {@code url}</td><td>title, summary, website (if it is a web address)</td></tr>
 * <tr><td>{@code amountAwarded}, {@code currency}</td><td>amount of the first source of the kind {@code GRANT}</td></tr>
 * <tr><td>{@code fundingOrganization[0]}</td><td>its funder</td></tr>
 * <tr><td>{@code awardDate}</td><td>award date</td></tr>
 * <tr><td>{@code plannedDates[0]}</td><td>period</td></tr>
 * <tr><td>{@code recipientOrganization}</td><td>partners in the role {@code BENEFICIARY}; when writing, where there are none, the
 *     lead partner or the applicant</td></tr>
 * <tr><td>{@code recipientIndividual}</td><td>a partner of the kind {@code NATURAL_PERSON}, written anonymously</td></tr>
 * <tr><td>{@code grantProgramme[0]}, named by its title, else by its code</td><td>programme</td></tr>
 * <tr><td>{@code classifications[0]}</td><td>measure</td></tr>
 * <tr><td>{@code osalus} (our extension)</td><td>what the standard has no place for, see below</td></tr>
 * <tr><td>everything else: further funders, programmes, classifications and dates, locations, numbers and addresses of
 *     organisations, transactions, documents, fields of the publisher's own</td>
 *     <td>extension {@code /360giving}, in the shape of the grant</td></tr>
 * </tbody>
 * </table>
 *
 * <p>Texts of the standard have no language; they are read as of unknown language, and of several the English one is written.
 * Identifiers of organisations are those of org-id.guide; an Estonian registry code is {@code EE-RIK-77000507} there.
 *
 * <p><b>What the format cannot hold</b>, and what is done about it:
 *
 * <table>
 * <caption>A project as a grant</caption>
 * <thead><tr><th scope="col">of a project</th><th scope="col">what becomes of it</th></tr></thead>
 * <tbody>
 * <tr><td>texts in several languages; references of other schemes; status, end reason, call, aims, activities, results, people,
 *     departments, register case, access restriction; totals, rates, further sources; partners in other roles</td>
 *     <td>written under {@code osalus} as native JSON and read back: lossless</td></tr>
 * <tr><td>a project without identifier, title, summary, amount, award date, funder or recipient</td>
 *     <td>not written; a finding of severity ERROR names what is missing</td></tr>
 * <tr><td>the name and code of a human being; what was kept of an individual but an identifier that does not tell the name</td>
 *     <td>written as {@code Individual recipient}: lost on purpose, the latter with a finding</td></tr>
 * <tr><td>the trailing zeros of an amount ({@code 1250.00})</td><td>written as {@code 1250}: the same number</td></tr>
 * <tr><td>the form of a date that is not the standard's, {@code 14/05/2019} or {@code 31 March 2014}</td>
 *     <td>read, with a finding; of {@code 03/04/2019} the other dates in the first 64 kB of the document tell which is the month</td></tr>
 * <tr><td>a time of day with a date</td><td>left out when read, with a finding</td></tr>
 * <tr><td>a kept value that could not be read, of a field that is written from the model</td>
 *     <td>not written, with a finding</td></tr>
 * <tr><td>what a policy of publication keeps back</td><td>not written, with a finding</td></tr>
 * <tr><td>fields beside the list of grants</td><td>not taken, with a finding</td></tr>
 * </tbody>
 * </table>
 *
 * <p>Readers and writers are immutable and thread-safe; the streams that they give are not.
 */
@NullMarked
package ee.osalus.io.grants;

import org.jspecify.annotations.NullMarked;
