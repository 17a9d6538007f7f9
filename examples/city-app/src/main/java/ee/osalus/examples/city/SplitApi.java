package ee.osalus.examples.city;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.io.Reading;
import ee.osalus.io.json.TermsJson;
import ee.osalus.money.ExactMoney;
import ee.osalus.split.CostBase;
import ee.osalus.split.CostSplit;
import ee.osalus.split.FundingTerms;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.javamoney.moneta.Money;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/** Who pays what of a cost under terms, for programs. */
@RestController
final class SplitApi {

    /**
     * What is asked.
     *
     * @param eligible the eligible cost
     * @param total the total cost, where part of it is not eligible
     * @param terms the terms in native JSON
     */
    record Question(Money eligible, Optional<Money> total, JsonNode terms) {}

    /**
     * What one source pays.
     *
     * @param name the source
     * @param amount its part
     */
    record Part(String name, Money amount) {}

    /**
     * The split.
     *
     * @param parts what each source pays; together the cost
     * @param explanation a line a step
     * @param findings which sources were cut, and which constraints do not hold
     */
    record Answer(List<Part> parts, List<String> explanation, List<Finding> findings) {}

    @PostMapping(path = "/api/splits", consumes = "application/json")
    Answer split(@RequestBody Question asked, Locale language) throws UnreadableDocument {
        Reading<FundingTerms> reading = TermsJson.standard().read(String.valueOf(asked.terms()));
        if (reading.value().isEmpty()) {
            throw new UnreadableDocument(reading.findings());
        }
        CostBase cost = cost(asked);
        Findings obstacles = reading.value().get().obstacles(cost);
        if (!obstacles.isEmpty()) {
            throw new UnreadableDocument(obstacles);
        }
        CostSplit split = reading.value().get().split(cost);
        List<Part> parts = split.amounts().entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
        return new Answer(
                parts,
                split.explain(language).lines().toList(),
                reading.findings().and(split.findings()).list());
    }

    private static CostBase cost(Question asked) {
        CostBase eligible = CostBase.eligible(usable(asked.eligible(), asked.eligible()));
        return asked.total()
                .map(total -> eligible.withTotal(usable(total, asked.eligible())))
                .orElse(eligible);
    }

    /** A cost is not negative, in whole cents, and all of it in one currency. */
    private static Money usable(Money amount, Money eligible) {
        if (amount.isNegative()
                || !ExactMoney.isWholeMinor(amount)
                || !amount.getCurrency().equals(eligible.getCurrency())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return amount;
    }
}
