package dev.readout.build;

/**
 * What a build did.
 *
 * @param articles added or replaced
 * @param reports of events, posts and relations found in them
 * @param changed false when the store was so already
 */
public record Tally(int articles, int reports, int problems, boolean changed) {}
