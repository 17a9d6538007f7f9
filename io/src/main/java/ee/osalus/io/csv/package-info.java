/**
 * Tables: lists of operations as managing authorities publish them, and lists of cost documents; CSV and XLSX.
 *
 * <p>Every managing authority must publish a list of operations (Regulation (EU) 2021/1060, Article 49(3); before, Regulation
 * (EU) No 1303/2013, Article 115(2) and Annex XII). {@link ee.osalus.io.csv.OperationListReader} reads them as they are: in any
 * encoding and language, with titles above the header, two header rows, amounts and dates in every notation.
 * {@link ee.osalus.io.csv.OperationListWriter} writes the one strict form that the Commission's Kohesio takes.
 * {@link ee.osalus.io.csv.CostListReader} reads cost documents for a claim.
 *
 * <p>How a column is to be read (decimal comma or point, day or month first, fraction or percent, which currency) is decided for
 * the whole column by evidence, never cell by cell, and said in a finding. Where nothing decides, nothing is taken, and every
 * value that was not taken is reported with row, column and header: a wrong amount is far worse than a missing one.
 *
 * <h2>What the written form can hold</h2>
 *
 * <table>
 * <caption>A project written and read again</caption>
 * <tr><th>part of the project</th><th>in the list</th></tr>
 * <tr><td>first reference</td><td>Operation_Unique_Identifier; a second one is Operation_Local_Identifier, more are left out, and
 * the schemes are those of the list</td></tr>
 * <tr><td>title, summary</td><td>in English and in one other language, which is read back as unknown</td></tr>
 * <tr><td>period</td><td>first and last day; months and years become days</td></tr>
 * <tr><td>eligible cost</td><td>amount and currency</td></tr>
 * <tr><td>first grant with a fund, amount or rate</td><td>Project_EU_Budget, Cofinancing_Rate, Fund_Code or Fund_Name</td></tr>
 * <tr><td>programme, its code and body</td><td>Programme_Name, Programme_Code, ManagingAuthority</td></tr>
 * <tr><td>first beneficiary, else lead partner</td><td>name and registry code</td></tr>
 * <tr><td>country, postcode, NUTS code, coordinates, category of intervention, programming period, exchange rate</td><td>from the
 * extensions {@code /operationList:Country} and so on of the project</td></tr>
 * <tr><td>total and ineligible cost, other sources, measure, call, status, aims, activities, results, website</td><td>no column;
 * left out, with a finding</td></tr>
 * <tr><td>people</td><td>personal data; left out</td></tr>
 * </table>
 *
 * <p>All types are immutable and thread-safe, but for the streams of rows, which one thread reads and closes.
 */
@NullMarked
package ee.osalus.io.csv;

import org.jspecify.annotations.NullMarked;
