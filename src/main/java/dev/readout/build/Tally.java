package dev.readout.build;

/**
 * What a build did.
 *
 * @param articles added or replaced
 * @param events tellings found in them
 * @param changed false when the store was so already
 */
public record Tally(int articles, int events, int problems, boolean changed) {}
