package ee.osalus.examples.register;

/** Where splits are printed, each as it comes. */
interface SplitReport extends AutoCloseable {

    void add(SplitCase each);

    @Override
    void close();
}
