package ee.osalus.examples.register;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a call by its form, in the language of the call: told by what picocli throws, not by what that says. */
final class CallErrors {

    private final ParameterException error;
    private final List<String> args;
    private final CommandSpec spec;

    private CallErrors(ParameterException error, String[] args) {
        this.error = error;
        this.args = List.of(args);
        this.spec = error.getCommandLine().getCommandSpec();
    }

    /** Complains of a call, and gives the exit status. */
    static int complain(ParameterException error, String[] args) {
        CallErrors errors = new CallErrors(error, args);
        Complaints complaints = Complaints.of(errors.spec, language(errors.spec, errors.args));
        UnusableCall call = errors.call();
        return complaints.call(complaints.word(call) + errors.hint(complaints));
    }

    /** Complains of a call whose words have their form and make no sense together. */
    static int complain(UnusableCall call, CommandLine command, List<String> args) {
        CommandSpec spec = command.getCommandSpec();
        Complaints complaints = Complaints.of(spec, language(spec, args));
        return complaints.call(complaints.word(call));
    }

    /** The language that the call names, be its other words right or wrong; else the one in which the command reports. */
    private static Language language(CommandSpec spec, List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            String named = arg.startsWith("--lang=")
                    ? arg.substring("--lang=".length())
                    : arg.equals("--lang") && i + 1 < args.size() ? args.get(i + 1) : "";
            for (Language language : Language.values()) {
                if (named.toUpperCase(Locale.ROOT).split(",", 2)[0].equals(language.name())) {
                    return language;
                }
            }
        }
        OptionSpec option = spec.findOption("--lang");
        Object usual = option == null ? null : option.initialValue();
        return usual instanceof List<?> several && !several.isEmpty() && several.get(0) instanceof Language first
                ? first
                : usual instanceof Language one ? one : Language.EN;
    }

    private UnusableCall call() {
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0));
        }
        if (error instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (error instanceof MutuallyExclusiveArgsException) {
            return new UnusableCall("exclusive", "options", names(exclusive()));
        }
        if (error instanceof OverwrittenOptionException || error instanceof MaxValuesExceededException) {
            return new UnusableCall("once", "options", names(givenAgain()));
        }
        ArgSpec arg = error.getArgSpec();
        return arg == null || error.getValue() == null
                ? new UnusableCall("other", "message", String.valueOf(error.getMessage()))
                : wrong(arg, error.getValue());
    }

    private UnusableCall unmatched(String first) {
        boolean isOption = first.startsWith("-") && first.length() > 1;
        boolean isCommand = !isOption && !spec.subcommands().isEmpty();
        String key = isOption ? "unknownOption" : isCommand ? "unknownCommand" : "tooMany";
        return new UnusableCall(key, "typed", first);
    }

    /** Options and parameters that are not there; an option that is there alone lacks its value. */
    private UnusableCall missing(List<ArgSpec> missing) {
        if (missing.size() == 1 && missing.get(0) instanceof OptionSpec option && given(option) > 0) {
            return new UnusableCall("valueMissing", "option", name(option), "label", option.paramLabel());
        }
        boolean isOneOfGroup = missing.stream()
                .allMatch(arg -> arg.group() != null && arg.group().exclusive());
        return isOneOfGroup
                ? new UnusableCall("oneOf", "options", names(missing))
                : new UnusableCall(
                        "missing",
                        "missing",
                        withFollowing(missing).map(CallErrors::withLabel).collect(Collectors.joining(", ")));
    }

    /** Of parameters the first that is missing is told, and those behind it are, too. */
    private Stream<ArgSpec> withFollowing(List<ArgSpec> missing) {
        Stream<ArgSpec> following = spec.positionalParameters().stream()
                .filter(ArgSpec::required)
                .filter(each -> missing.stream()
                        .anyMatch(first -> first instanceof PositionalParamSpec parameter
                                && each.index().min() > parameter.index().min()))
                .map(ArgSpec.class::cast);
        return Stream.concat(missing.stream(), following).distinct();
    }

    private UnusableCall wrong(ArgSpec arg, String typed) {
        List<Class<?>> types = Stream.concat(Stream.of(arg.type()), Arrays.stream(arg.auxiliaryTypes()))
                .collect(Collectors.toList());
        if (Map.class.isAssignableFrom(arg.type()) && args.stream().anyMatch(each -> isPairless(each, typed))) {
            return new UnusableCall("pair", "option", name(arg), "label", arg.paramLabel(), "typed", typed);
        }
        for (Class<?> type : types) {
            if (type.isEnum()) {
                return new UnusableCall("word", "option", name(arg), "words", words(arg, type), "typed", typed);
            }
        }
        String key = types.contains(LocalDate.class)
                ? "day"
                : types.contains(BigDecimal.class) ? "number" : types.contains(Path.class) ? "path" : "wrong";
        return new UnusableCall(key, "option", name(arg), "typed", typed);
    }

    private static boolean isPairless(String arg, String typed) {
        return arg.equals(typed) && typed.indexOf('=') < 0;
    }

    /** The words of an enumeration: those that the option's label lists, where it lists any. */
    private static String words(ArgSpec arg, Class<?> type) {
        return arg.paramLabel().contains("|")
                ? arg.paramLabel().replace("|", ", ")
                : Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** The options of the groups of which more than one is given. */
    private List<ArgSpec> exclusive() {
        return spec.argGroups().stream()
                .filter(ArgGroupSpec::exclusive)
                .filter(group ->
                        group.args().stream().filter(arg -> given(arg) > 0).count() > 1)
                .flatMap(group -> group.args().stream())
                .toList();
    }

    private List<OptionSpec> givenAgain() {
        return spec.options().stream()
                .filter(option -> !option.isMultiValue() && given(option) > 1)
                .toList();
    }

    private long given(ArgSpec arg) {
        return arg instanceof OptionSpec option
                ? args.stream()
                        .filter(typed -> Arrays.stream(option.names())
                                .anyMatch(name -> typed.equals(name) || typed.startsWith(name + "=")))
                        .count()
                : 0;
    }

    private static String names(List<? extends ArgSpec> args) {
        return args.stream().map(CallErrors::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private static String withLabel(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel() : arg.paramLabel();
    }

    /** What was perhaps meant: an option of another command, or the nearest names. */
    private String hint(Complaints complaints) {
        if (!(error instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        String first = unmatched.getUnmatched().get(0).split("=", 2)[0];
        List<String> having = Objects.requireNonNull(spec.root()).subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(each -> each.findOption(first) != null)
                .map(CommandSpec::name)
                .toList();
        if (!having.isEmpty()) {
            return spec.parent() == null
                    ? complaints.word("behind", "option", first)
                    : complaints.word("elsewhere", "commands", String.join(", ", having));
        }
        List<String> nearest = unmatched.getSuggestions();
        return nearest.isEmpty() ? "" : complaints.word("perhaps", "names", String.join(", ", nearest));
    }
}
