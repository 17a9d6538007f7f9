package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.funding.Call;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Measure;
import ee.osalus.funding.Programme;
import ee.osalus.party.Organisation;
import ee.osalus.party.PersonalCode;
import ee.osalus.party.RegistryCode;
import ee.osalus.party.VatNumber;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of registry codes, programme codes and project numbers. */
final class IdentifierRules {

    static final List<Rule> ALL = Stream.of(
                    List.of(
                            Rule.of(
                                    List.of(
                                            IdentifierFinding.REGISTRY_CODE_LENGTH,
                                            IdentifierFinding.REGISTRY_CODE_CHECK_DIGIT,
                                            IdentifierFinding.VAT_NUMBER_AS_REGISTRY_CODE,
                                            IdentifierFinding.VAT_NUMBER_CHECK_DIGIT,
                                            PersonalDataFinding.CODE),
                                    IdentifierRules::registryCodesAreValid),
                            Rule.of(IdentifierFinding.CCI_SHAPE, IdentifierRules::programmeCodesAreWhatTheyBeginAs),
                            Rule.of(IdentifierFinding.PROJECT_NUMBER_SHAPE, IdentifierRules::numbersAreOfTheirScheme),
                            Rule.of(
                                    IdentifierFinding.REGISTRY_CODE_AS_REFERENCE,
                                    IdentifierRules::registryCodesAreNoReferences),
                            Rule.of(
                                    IdentifierFinding.OTHER_PROGRAMMING_PERIOD,
                                    IdentifierRules::numberAndProgrammeAreOfOnePeriod)),
                    CodeCharacterRules.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Pattern CCI = Pattern.compile("20\\d{2}[A-Z]{2}\\d{2}[A-Z0-9]{4}\\d{3}");
    private static final Pattern TARTU_NUMBER = Pattern.compile("VP-\\d{2}-\\d{4}");
    private static final Pattern STRUCTURAL_NUMBER =
            Pattern.compile("\\d{4}-\\d{4}(?:\\.\\d{1,3}){2,5}\\.\\d{2}-\\d{4}");
    private static final int CODE_LENGTH = 8;

    private IdentifierRules() {}

    /** Visits each registry code of a project with its JSON Pointer. */
    static void registryCodes(Project project, BiConsumer<RegistryCode, Supplier<String>> visitor) {
        List<Partner> partners = project.partners();
        for (int i = 0; i < partners.size(); i++) {
            int index = i;
            visit(partners.get(i).organisation(), () -> "/partners/" + index + "/organisation", visitor);
        }
        List<FundingSource> sources = project.funding().sources();
        for (int i = 0; i < sources.size(); i++) {
            int index = i;
            String parent = "/funding/sources/";
            Optional<Organisation> funder = sources.get(i).funder();
            if (funder.isPresent()) {
                visit(funder.get(), () -> parent + index + "/funder", visitor);
            }
            Optional<Organisation> intermediary = sources.get(i).intermediary();
            if (intermediary.isPresent()) {
                visit(intermediary.get(), () -> parent + index + "/intermediary", visitor);
            }
        }
    }

    private static void visit(
            Organisation organisation, Supplier<String> pointer, BiConsumer<RegistryCode, Supplier<String>> visitor) {
        Optional<RegistryCode> code = organisation.registryCode();
        if (code.isPresent()) {
            visitor.accept(code.get(), () -> pointer.get() + "/registryCode");
        }
    }

    /** Visits each other code of a project with its JSON Pointer. */
    static void codes(Project project, BiConsumer<String, Supplier<String>> visitor) {
        List<Reference> references = project.references();
        for (int i = 0; i < references.size(); i++) {
            int index = i;
            visitor.accept(references.get(i).value(), () -> "/references/" + index + "/value");
        }
        project.programme().flatMap(Programme::code).ifPresent(code -> visitor.accept(code, () -> "/programme/code"));
        project.measure().flatMap(Measure::code).ifPresent(code -> visitor.accept(code, () -> "/measure/code"));
        project.call().flatMap(Call::code).ifPresent(code -> visitor.accept(code, () -> "/call/code"));
    }

    private static Findings registryCodesAreValid(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        registryCodes(project, (registryCode, pointer) -> {
            if (!registryCode.isValid()) {
                holdRegistryCode(registryCode.value().strip(), pointer.get(), found);
            }
        });
        return found.findings();
    }

    /** Holds a code that is not valid as it stands; blanks around it are reported by {@link CodeCharacterRules}. */
    private static void holdRegistryCode(String code, String pointer, Gathered found) {
        if (new RegistryCode(code).isValid()) {
            return;
        }
        if (PersonalCode.isIn(code)) {
            found.add(Finding.at(pointer, PersonalDataFinding.CODE).putFact("masked", code));
        } else if (VatNumber.hasForm(code)) {
            found.add(Finding.at(pointer, IdentifierFinding.VAT_NUMBER_AS_REGISTRY_CODE)
                    .putFact("code", code));
            if (!new VatNumber(code).isValid()) {
                found.add(Finding.at(pointer, IdentifierFinding.VAT_NUMBER_CHECK_DIGIT)
                        .putFact("code", code));
            }
        } else if (!Names.isFiller(code)) {
            found.add(Finding.at(
                            pointer,
                            isOfRightLength(code)
                                    ? IdentifierFinding.REGISTRY_CODE_CHECK_DIGIT
                                    : IdentifierFinding.REGISTRY_CODE_LENGTH)
                    .putFact("code", code));
        }
    }

    private static boolean isOfRightLength(String code) {
        return code.length() == CODE_LENGTH && code.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Findings programmeCodesAreWhatTheyBeginAs(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        Optional<String> code = project.programme().flatMap(Programme::code);
        if (code.isPresent()
                && ProgrammingPeriod.beginsAsCci(code.get())
                && !CCI.matcher(code.get()).matches()) {
            found.add(Finding.at("/programme/code", IdentifierFinding.CCI_SHAPE).putFact("code", code.get()));
        }
        return found.findings();
    }

    private static Findings numbersAreOfTheirScheme(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        for (int i = 0; i < project.references().size(); i++) {
            Reference reference = project.references().get(i);
            String value = reference.value().strip();
            String form = "";
            if (reference.scheme().equals("tartu-register")
                    && !value.isEmpty()
                    && !TARTU_NUMBER.matcher(value).matches()) {
                form = "VP-yy-nnnn";
            } else if (ProgrammingPeriod.ofNumber(value).isPresent()
                    && !STRUCTURAL_NUMBER.matcher(value).matches()) {
                form = "yyyy-yyyy.n.nn.yy-nnnn";
            }
            if (!form.isEmpty()) {
                found.add(Finding.at("/references/" + i + "/value", IdentifierFinding.PROJECT_NUMBER_SHAPE)
                        .putFact("reference", value)
                        .putFact("form", form));
            }
        }
        return found.findings();
    }

    private static Findings registryCodesAreNoReferences(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        for (int i = 0; i < project.references().size(); i++) {
            String value = project.references().get(i).value();
            if (value.length() == CODE_LENGTH && isRegistryCodeOfPartner(value, project)) {
                found.add(Finding.at("/references/" + i + "/value", IdentifierFinding.REGISTRY_CODE_AS_REFERENCE)
                        .putFact("code", value));
            }
        }
        return found.findings();
    }

    private static boolean isRegistryCodeOfPartner(String value, Project project) {
        return project.partners().stream()
                .flatMap(partner -> partner.organisation().registryCode().stream())
                .anyMatch(code -> code.value().equals(value));
    }

    private static Findings numberAndProgrammeAreOfOnePeriod(Project project, CheckParameters parameters) {
        Optional<String> code = project.programme().flatMap(Programme::code);
        Optional<ProgrammingPeriod> named = code.flatMap(ProgrammingPeriod::ofCci);
        if (named.isEmpty()) {
            return Findings.none();
        }
        Gathered found = new Gathered();
        for (int i = 0; i < project.references().size(); i++) {
            String number = project.references().get(i).value();
            Optional<ProgrammingPeriod> numbered = ProgrammingPeriod.ofNumber(number);
            if (numbered.isPresent() && !numbered.equals(named)) {
                found.add(Finding.at("/references/" + i + "/value", IdentifierFinding.OTHER_PROGRAMMING_PERIOD)
                        .putFact("reference", number)
                        .putFact("programme", code.orElseThrow()));
            }
        }
        return found.findings();
    }
}
