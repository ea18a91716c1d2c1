/**
 * Reads the language of an article: in come an article's blocks, out go sentences with words,
 * lemmas, tags, names, times and, for the sentences that are worth it, a dependency tree.
 *
 * <p>The only package that imports the language library; another engine is another {@link
 * dev.readout.analyse.Analyser}. Trap: parsing is nine tenths of the cost, so the caller says which
 * sentences deserve it.
 */
package dev.readout.analyse;
