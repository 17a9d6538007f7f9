package ee.osalus.examples.city;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A document as it came.
 *
 * @param id its number, which cannot be guessed
 * @param name what it was called; only ever shown
 * @param received when it came
 * @param content its bytes
 */
// An array has no equality of its own; documents are never compared.
@SuppressWarnings("ArrayRecordComponent")
record StoredDocument(UUID id, String name, OffsetDateTime received, byte[] content) {}
