package ee.osalus.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a JSON object describes, told by the names of its fields: which reader takes it. A document that is given to the reader of
 * another kind is one finding, {@link JsonFinding#OTHER_KIND}.
 */
public enum JsonKind {
    /** A project, as {@link ProjectJson} reads it. */
    PROJECT,
    /** The terms of a grant, as {@link TermsJson} reads them. */
    TERMS,
    /** A rulebook, as {@link RulebookJson} reads it. */
    RULEBOOK,
    /** A split, as {@link NativeJson#costSplit()} reads it. */
    COST_SPLIT,
    /** A budget, as {@link NativeJson#budget()} reads it. */
    BUDGET,
    /** The costs of a budget, as {@link NativeJson#budgetCosts()} reads them. */
    BUDGET_COSTS,
    /** An agreement, as {@link NativeJson#grantAgreement()} reads it. */
    GRANT_AGREEMENT,
    /** A claim, as {@link NativeJson#claim()} reads it. */
    CLAIM,
    /** A ledger, as {@link NativeJson#claimLedger()} reads it. */
    CLAIM_LEDGER,
    /** Findings, as {@link NativeJson#findings} reads them. */
    FINDINGS,
    /** What the command line prints of documents, splits, claims, corrections and differences; no reader takes it. */
    REPORT,
    /** Grants as 360Giving JSON, as {@link ee.osalus.io.grants} reads them. */
    GRANTS;

    private static final int HEAD = 1 << 20;

    /**
     * The kind of a file: of its first object, where it holds a list or lines of them.
     *
     * @param file the file, of which the beginning is read
     * @return the kind; empty where it is no JSON, or JSON of other fields
     * @throws IOException if the file cannot be read
     */
    public static Optional<JsonKind> of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return KindFields.kind(in.readNBytes(HEAD));
        }
    }
}
