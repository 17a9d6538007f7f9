package ee.osalus.money;

/**
 * Who receives the cents that are left when every part of a {@linkplain Allocation division} has been cut to whole cents.
 *
 * <p>There are always fewer of them than parts of non-zero weight; each goes to another part, and a part of weight zero
 * never receives one. 100.00 EUR by 3 : 6 : 6 : 2 is cut to 17.64, 35.29, 35.29 and 11.76; two cents are left:
 *
 * <table>
 *   <caption>100.00 EUR divided by 3 : 6 : 6 : 2</caption>
 *   <tr><th>rule</th><th>3</th><th>6</th><th>6</th><th>2</th></tr>
 *   <tr><td>exact</td><td>17.6470…</td><td>35.2941…</td><td>35.2941…</td><td>11.7647…</td></tr>
 *   <tr><td>{@link #LARGEST_FRACTION}</td><td>17.65</td><td>35.29</td><td>35.29</td><td>11.77</td></tr>
 *   <tr><td>{@link #LARGEST_WEIGHT}</td><td>17.64</td><td>35.30</td><td>35.30</td><td>11.76</td></tr>
 *   <tr><td>{@link #FIRST}</td><td>17.65</td><td>35.30</td><td>35.29</td><td>11.76</td></tr>
 *   <tr><td>{@link #LAST}</td><td>17.64</td><td>35.29</td><td>35.30</td><td>11.77</td></tr>
 * </table>
 */
public enum Remainder {
    /** The parts that lost most by the cut (the method of Hamilton, or Hare and Niemeyer); of equal losses the earlier part. */
    LARGEST_FRACTION,

    /** The parts of the largest weights; of equal weights the earlier part. */
    LARGEST_WEIGHT,

    /** The first parts, in the order given. */
    FIRST,

    /** The last parts, in the order given. */
    LAST
}
