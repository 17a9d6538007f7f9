package ee.osalus.examples.city;

import ee.osalus.io.report.Bar;
import ee.osalus.split.CostSplit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one source pays.
 *
 * @param name the source
 * @param piece its piece of a bar
 */
record SplitPart(String name, Bar.Piece piece) {

    static List<SplitPart> of(CostSplit split) {
        List<String> names = List.copyOf(split.amounts().keySet());
        List<Bar.Piece> pieces = Bar.of(List.copyOf(split.amounts().values())).pieces();
        return IntStream.range(0, pieces.size())
                .mapToObj(i -> new SplitPart(names.get(i), pieces.get(i)))
                .toList();
    }
}
