package ee.osalus.publication;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.budget.Budget;
import ee.osalus.budget.BudgetLine;
import ee.osalus.budget.FlatRate;
import ee.osalus.funding.Call;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Measure;
import ee.osalus.funding.Programme;
import ee.osalus.party.Organisation;
import ee.osalus.party.Person;
import ee.osalus.project.AccessRestriction;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.project.RegisterCase;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    @Test
    void everyFieldOfTheModelHasAClassAndEveryClassAField() {
        Set<String> listed = Disclosure.fields().keySet().stream()
                .map(field -> field.replaceAll("/.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(fieldsOfTheModel());
    }

    @Test
    void findsTheTypesOfTheModel() {
        assertThat(types())
                .containsExactlyInAnyOrder(
                        Project.class,
                        Reference.class,
                        Programme.class,
                        Measure.class,
                        Organisation.class,
                        Call.class,
                        Funding.class,
                        FundingSource.class,
                        Partner.class,
                        Budget.class,
                        BudgetLine.class,
                        BudgetLine.Contract.class,
                        FlatRate.class,
                        Person.class,
                        RegisterCase.class,
                        AccessRestriction.class);
    }

    private static Set<String> fieldsOfTheModel() {
        return types().stream()
                .flatMap(type -> fields(type).stream().map(field -> type.getSimpleName() + "." + field.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The types of the packages project, funding and party that are made of fields, from the project downwards. */
    private static Set<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(Project.class));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (types.add(type)) {
                fields(type).stream()
                        .flatMap(field -> Arrays.stream(
                                field.getGenericReturnType().getTypeName().split("[<>, ]")))
                        .filter(name -> name.matches("ee\\.osalus\\.(project|funding|party|budget)\\..*"))
                        .map(DisclosureTest::type)
                        .filter(inner -> !inner.isEnum() && inner != ee.osalus.party.RegistryCode.class)
                        .forEach(open::push);
            }
        }
        return types;
    }

    private static List<Method> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(m -> m.getParameterCount() == 0 && !Modifier.isStatic(m.getModifiers()) && !m.isSynthetic())
                .filter(m -> type.isRecord() || Modifier.isAbstract(m.getModifiers()) || isDefault(m))
                .filter(m -> !Set.of("toString", "hashCode").contains(m.getName()))
                .toList();
    }

    /** A field with a default is overridden by the generated type; what is computed is not. */
    private static boolean isDefault(Method method) {
        Class<?>[] permitted = method.getDeclaringClass().getPermittedSubclasses();
        return permitted != null
                && Arrays.stream(permitted[0].getDeclaredMethods())
                        .anyMatch(m -> m.getName().equals(method.getName()) && m.getParameterCount() == 0);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
