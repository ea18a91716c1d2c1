/**
 * The commands: flags in, exit codes out. Only here are standard output, standard error and exit
 * codes known; each command is one small class over the package that does its work.
 *
 * <p>To add one, write a class with {@code @Command}, give it two examples as a footer, and list it
 * in {@link dev.readout.cli.Readout}; the README must name it, a test looks.
 *
 * <p>Traps: standard output is data and nothing else. What a command cannot do because of its
 * arguments is a {@code UsageException} (exit 2); what the input is to blame for is a {@code
 * Problem} (exit 1).
 */
package dev.readout.cli;
