package ee.osalus.io.csv;

import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Programme;
import ee.osalus.money.Share;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.party.RegistryCode;
import ee.osalus.project.Partner;
import ee.osalus.text.LocalizedText;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of projects that row after row of a list repeats. */
final class SharedParts {

    private record Grant(
            @Nullable Share rate,
            @Nullable String fund,
            @Nullable String funder,
            @Nullable String intermediary) {

        FundingSource source() {
            FundingSource.Builder source = FundingSource.builder().kind(FundingKind.GRANT);
            if (rate != null) {
                source.rate(rate);
            }
            if (fund != null) {
                source.fund(LocalizedText.of(fund));
            }
            if (funder != null) {
                source.funder(Organisation.of(funder));
            }
            if (intermediary != null) {
                source.intermediary(Organisation.of(intermediary));
            }
            return source.build();
        }
    }

    private record Named(
            String name, @Nullable String code, @Nullable String body) {

        Programme programme() {
            Programme.Builder programme = Programme.builder().name(LocalizedText.of(name));
            if (code != null) {
                programme.code(code);
            }
            if (body != null) {
                programme.body(Organisation.of(body));
            }
            return programme.build();
        }
    }

    private record Registered(String name, Optional<RegistryCode> code) {

        Partner beneficiary() {
            Organisation organisation = Organisation.builder()
                    .name(LocalizedText.of(name))
                    .registryCode(code)
                    .build();
            return Partner.of(PartnerRole.BENEFICIARY, organisation);
        }
    }

    private static final Set<String> LANGUAGES_OF_ESTONIA = Set.of("et", "en");

    private final Repeated<Grant, FundingSource> grants = new Repeated<>(Grant::source);
    private final Repeated<Named, Programme> programmes = new Repeated<>(Named::programme);
    private final Repeated<Registered, Partner> beneficiaries = new Repeated<>(Registered::beneficiary);
    private final Repeated<String, Optional<RegistryCode>> codes = new Repeated<>(this::valid);
    private final boolean mayBeEstonian;

    /**
     * The parts of a list.
     *
     * @param language that of its header: a bare number is Estonia's only in a list that may be from there
     */
    SharedParts(String language) {
        this.mayBeEstonian = LANGUAGES_OF_ESTONIA.contains(language);
    }

    private Optional<RegistryCode> valid(String text) {
        RegistryCode code = new RegistryCode(text);
        return Optional.of(code).filter(each -> each.isValid() && (mayBeEstonian || each.isForeign()));
    }

    /** A grant without its amount. */
    FundingSource grant(
            @Nullable Share rate, @Nullable String fund, @Nullable String funder, @Nullable String intermediary) {
        return grants.of(new Grant(rate, fund, funder, intermediary));
    }

    Programme programme(String name, @Nullable String code, @Nullable String body) {
        return programmes.of(new Named(name, code, body));
    }

    Partner beneficiary(String name, Optional<RegistryCode> code) {
        return beneficiaries.of(new Registered(name, code));
    }

    /** The registry code that a text is; empty where it is none. */
    Optional<RegistryCode> registryCode(String text) {
        return codes.of(text);
    }
}
