/**
 * Says who is meant: in comes an analysis, out go references, each a run of words and the entities
 * it stands for.
 *
 * <p>Names come first, over the whole article, so that a surname in the first sentence finds the
 * full name in the fifth. Then, in reading order, offices ("the German chancellor"), pairs ("the
 * two leaders"), groups ("Syrian rebels") and pronouns. What the evidence does not settle gets no
 * reference: a wrong link costs more than none.
 */
package dev.readout.link;
