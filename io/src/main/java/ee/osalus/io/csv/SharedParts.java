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

/** The parts of projects that row after row of a list repeats. */
final class SharedParts {

    private record Grant(
            Optional<Share> rate, Optional<String> fund, Optional<String> funder, Optional<String> intermediary) {

        FundingSource source() {
            FundingSource.Builder source = FundingSource.builder().kind(FundingKind.GRANT);
            rate.ifPresent(source::rate);
            fund.map(LocalizedText::of).ifPresent(source::fund);
            funder.map(Organisation::of).ifPresent(source::funder);
            intermediary.map(Organisation::of).ifPresent(source::intermediary);
            return source.build();
        }
    }

    private record Named(String name, Optional<String> code, Optional<String> body) {

        Programme programme() {
            Programme.Builder programme = Programme.builder().name(LocalizedText.of(name));
            code.ifPresent(programme::code);
            body.map(Organisation::of).ifPresent(programme::body);
            return programme.build();
        }
    }

    private record Registered(String name, Optional<RegistryCode> code) {

        Partner beneficiary() {
            Organisation.Builder organisation = Organisation.builder().name(LocalizedText.of(name));
            code.ifPresent(organisation::registryCode);
            return Partner.of(PartnerRole.BENEFICIARY, organisation.build());
        }
    }

    private final Repeated<Grant, FundingSource> grants = new Repeated<>(Grant::source);
    private final Repeated<Named, Programme> programmes = new Repeated<>(Named::programme);
    private final Repeated<Registered, Partner> beneficiaries = new Repeated<>(Registered::beneficiary);
    private final Repeated<String, Optional<RegistryCode>> codes = new Repeated<>(SharedParts::valid);

    private static Optional<RegistryCode> valid(String code) {
        return Optional.of(new RegistryCode(code)).filter(RegistryCode::isValid);
    }

    /** A grant without its amount. */
    FundingSource grant(
            Optional<Share> rate, Optional<String> fund, Optional<String> funder, Optional<String> intermediary) {
        return grants.of(new Grant(rate, fund, funder, intermediary));
    }

    Programme programme(String name, Optional<String> code, Optional<String> body) {
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
