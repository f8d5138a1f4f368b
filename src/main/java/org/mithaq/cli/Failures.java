package org.mithaq.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.mithaq.language.PackException;
import org.mithaq.link.MappingFault;
import org.mithaq.report.QueryFailed;
import org.mithaq.report.QueryRefused;
import org.mithaq.serve.ServeException;
import org.mithaq.store.StoreException;
import org.mithaq.wikidata.DumpException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one line on stderr and an exit code; the stack only for those who ask with --verbose. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        command.getErr().println("mithaq: " + line(failure));
        if (isVerbose(command)) {
            failure.printStackTrace(command.getErr());
        }
        command.getErr().flush();
        return code(failure);
    }

    static int code(Exception failure) {
        if (failure instanceof StoreException) {
            return ExitCode.STORE;
        }
        boolean usage = failure instanceof QueryRefused
                || failure instanceof MappingFault
                || failure instanceof NoSuchFileException;
        return usage ? ExitCode.USAGE : ExitCode.FAILED;
    }

    private static String line(Exception failure) {
        String message = String.valueOf(failure.getMessage());
        if (failure instanceof NoSuchFileException) {
            return "No such file: " + message;
        }
        boolean told = failure instanceof StoreException
                || failure instanceof QueryRefused
                || failure instanceof MappingFault
                || failure instanceof QueryFailed
                || failure instanceof ServeException
                || failure instanceof PackException
                || failure instanceof DumpException
                || failure instanceof TablesUnusable;
        if (told) {
            return message;
        }
        String kind = failure instanceof IOException ? "Reading or writing failed" : "This should not have happened";
        return kind + " (" + failure.getClass().getSimpleName() + "): " + message
                + ". Run again with --verbose for more.";
    }

    private static boolean isVerbose(CommandLine command) {
        CommandLine top = command;
        while (top.getParent() != null) {
            top = top.getParent();
        }
        return top.getCommand() instanceof Mithaq mithaq && mithaq.isVerbose();
    }
}
