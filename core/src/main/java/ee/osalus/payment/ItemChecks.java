package ee.osalus.payment;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.party.Organisation;
import ee.osalus.split.FundingConstraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.javamoney.moneta.Money;

/** What is wrong or odd about the documents of one claim, each on its own and beside those of earlier claims, and about all of them. */
final class ItemChecks {

    private final GrantAgreement agreement;
    private final Set<Document> known = new HashSet<>();
    private final Map<String, Money> byBudgetLine = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private ItemChecks(GrantAgreement agreement) {
        this.agreement = agreement;
    }

    /** What makes two documents the same: the supplier, by code where it has one, and the number, whatever their spelling. */
    private record Document(String supplier, String number) {

        static Document of(CostItem item) {
            Organisation supplier = item.supplier();
            String name = supplier.registryCode()
                    .map(Object::toString)
                    .orElseGet(() -> supplier.name().toString());
            return new Document(plain(name), plain(item.documentNumber()));
        }

        private static String plain(String text) {
            return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        }
    }

    static boolean isForeign(GrantAgreement agreement, CostItem item) {
        return !item.net().getCurrency().equals(agreement.currency());
    }

    /** Whether a document counts as eligible at all: one that cannot be added up does not. */
    static boolean isCounted(GrantAgreement agreement, CostItem item) {
        return !isForeign(agreement, item) && (item.category().isPresent() || !agreement.isByCategory());
    }

    static Findings check(GrantAgreement agreement, List<ClaimLine> earlier, List<ClaimLine> lines) {
        ItemChecks checks = new ItemChecks(agreement);
        for (ClaimLine line : earlier) {
            checks.known.add(Document.of(line.item()));
            line.item().budgetLine().ifPresent(name -> checks.byBudgetLine.merge(name, line.eligible(), Money::add));
        }
        for (int i = 0; i < lines.size(); i++) {
            checks.check("/items/" + i, lines.get(i));
        }
        checks.holdAgainstApproved(earlier, lines);
        checks.holdAgainstTerms(earlier, lines);
        return Findings.of(checks.findings);
    }

    static Findings doubleFunding(List<ClaimLine> lines, Map<String, List<CostItem>> otherProjects) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            CostItem item = lines.get(i).item();
            Document document = Document.of(item);
            for (Map.Entry<String, List<CostItem>> project : otherProjects.entrySet()) {
                if (project.getValue().stream().map(Document::of).anyMatch(document::equals)) {
                    findings.add(about(item, "/items/" + i, PaymentFinding.DOUBLE_FUNDING)
                            .putFact("project", project.getKey())
                            .build());
                }
            }
        }
        return Findings.of(findings);
    }

    private void check(String pointer, ClaimLine line) {
        CostItem item = line.item();
        if (isForeign(agreement, item)) {
            findings.add(Finding.at(pointer, PaymentFinding.OTHER_CURRENCY)
                    .putFact("amount", item.net())
                    .putFact("currency", agreement.currency().getCurrencyCode())
                    .build());
        }
        if (item.category().isEmpty() && agreement.isByCategory()) {
            findings.add(about(item, pointer, PaymentFinding.CATEGORY_MISSING).build());
        }
        checkDates(pointer, item);
        if (!known.add(Document.of(item))) {
            findings.add(about(item, pointer, PaymentFinding.DOCUMENT_TWICE).build());
        }
        checkVat(pointer, line);
        Money claimable = item.net().add(item.eligibleVat(rule(line)));
        if (!item.net().isNegative() && item.ineligible().isGreaterThan(claimable)) {
            findings.add(Finding.at(pointer + "/ineligible", PaymentFinding.INELIGIBLE_EXCEEDS_COST)
                    .putFact("ineligible", item.ineligible())
                    .putFact("cost", claimable)
                    .build());
        }
        item.budgetLine().ifPresent(name -> checkBudgetLine(pointer + "/budgetLine", name, line.eligible()));
    }

    private void checkDates(String pointer, CostItem item) {
        if (item.paidOn().isEmpty()) {
            findings.add(about(item, pointer, PaymentFinding.NOT_PAID).build());
            return;
        }
        agreement
                .eligiblePeriod()
                .filter(period -> !period.contains(item.paidOn().get()))
                .ifPresent(period -> findings.add(Finding.at(pointer + "/paidOn", PaymentFinding.PAID_OUTSIDE_PERIOD)
                        .putFact("paid", item.paidOn().get())
                        .putFact("period", period)
                        .build()));
        if (item.paidOn().get().isBefore(item.documentDate())) {
            findings.add(Finding.at(pointer + "/paidOn", PaymentFinding.PAID_BEFORE_ISSUED)
                    .putFact("paid", item.paidOn().get())
                    .putFact("issued", item.documentDate())
                    .build());
        }
    }

    private void checkVat(String pointer, ClaimLine line) {
        CostItem item = line.item();
        VatRates.brokenBy(item)
                .ifPresent(version -> findings.add(Finding.at(pointer + "/vat", PaymentFinding.VAT_FITS_NO_RATE)
                        .putFact("vat", item.vat())
                        .putFact("net", item.net())
                        .putFact("date", item.documentDate())
                        .build()
                        .withLegalBasis(version.source())));
        if (!item.vat().isZero() && line.vatRule().isEmpty()) {
            findings.add(Finding.at(pointer + "/vat", PaymentFinding.VAT_WITHOUT_RULE)
                    .putFact("vat", item.vat())
                    .putFact("date", item.documentDate())
                    .build());
        }
        if (!item.vat().isZero()
                && rule(line) == VatRule.ONLY_NON_RECOVERABLE
                && item.recoverableVat().isEmpty()) {
            findings.add(Finding.at(pointer + "/recoverableVat", PaymentFinding.RECOVERABLE_VAT_UNKNOWN)
                    .putFact("vat", item.vat())
                    .build());
        }
    }

    private void checkBudgetLine(String pointer, String name, Money eligible) {
        if (agreement.budgetLines().isEmpty()) {
            return;
        }
        Money planned = agreement.budgetLines().get(name);
        if (planned == null) {
            findings.add(Finding.at(pointer, PaymentFinding.UNKNOWN_BUDGET_LINE)
                    .putFact("line", name)
                    .build());
            return;
        }
        Money claimed = byBudgetLine.merge(name, eligible, Money::add);
        if (claimed.isGreaterThan(planned)) {
            findings.add(Finding.at(pointer, PaymentFinding.BUDGET_LINE_EXCEEDED)
                    .putFact("line", name)
                    .putFact("claimed", claimed)
                    .putFact("planned", planned)
                    .putFact("difference", claimed.subtract(planned))
                    .build());
        }
    }

    private void holdAgainstApproved(List<ClaimLine> earlier, List<ClaimLine> lines) {
        Money claimed = CostSums.of(agreement, earlier)
                .eligible()
                .add(CostSums.of(agreement, lines).eligible());
        Money approved = agreement.approvedCost().eligible();
        if (claimed.isGreaterThan(approved)) {
            findings.add(Finding.at("/items", PaymentFinding.CLAIM_EXCEEDS_APPROVED)
                    .putFact("claimed", claimed)
                    .putFact("approved", approved)
                    .putFact("difference", claimed.subtract(approved))
                    .build());
        }
    }

    /**
     * Of all that is claimed the constraints of the terms that are a rate of the eligible cost must hold, those that are an amount only
     * when all of the approved cost is claimed.
     */
    private void holdAgainstTerms(List<ClaimLine> earlier, List<ClaimLine> lines) {
        if (lines.isEmpty() || agreement.terms().constraints().isEmpty()) {
            return;
        }
        List<ClaimLine> all = new ArrayList<>(earlier);
        all.addAll(lines);
        CostSums claimed = CostSums.of(agreement, all);
        boolean isComplete =
                !claimed.eligible().isLessThan(agreement.approvedCost().eligible());
        Map<String, Money> amounts = lines.get(lines.size() - 1).cumulativeAmounts();
        for (FundingConstraint constraint : agreement.terms().constraints()) {
            if (isComplete || constraint.rate().isPresent()) {
                constraint
                        .check(agreement.terms(), claimed.toSplit(agreement), amounts)
                        .ifPresent(findings::add);
            }
        }
    }

    private static VatRule rule(ClaimLine line) {
        return line.vatRule().map(version -> version.value()).orElse(VatRule.INELIGIBLE);
    }

    private static Finding.Builder about(CostItem item, String pointer, PaymentFinding code) {
        return Finding.at(pointer, code)
                .putFact("supplier", item.supplier().name().toString())
                .putFact("document", item.documentNumber());
    }
}
