package ee.osalus.finding;

import java.io.Serializable;

/** The place that a finding speaks of: in a text, in a table, or in the model. */
public sealed interface Location extends Serializable permits TextLocation, CellLocation, PointerLocation {}
