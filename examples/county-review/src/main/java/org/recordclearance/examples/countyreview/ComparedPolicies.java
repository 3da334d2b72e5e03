package org.recordclearance.examples.countyreview;

import java.util.List;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads the names behind {@code --compare}: the next argument, and those behind it that name policies too. */
final class ComparedPolicies implements IParameterConsumer {

    @Override
    public void consumeParameters(Stack<String> args, ArgSpec option, CommandSpec command) {
        if (args.isEmpty()) {
            throw new ParameterException(command.commandLine(), "Missing required parameter for option '--compare'");
        }
        List<String> names = option.getValue();
        PolicyCatalog policies = policies(command);
        do {
            names.add(args.pop());
        } while (!args.isEmpty() && policies.isPolicy(args.peek()));
    }

    private static PolicyCatalog policies(CommandSpec command) {
        try {
            return PolicyCatalog.onClassPath();
        } catch (UsageException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }
}
