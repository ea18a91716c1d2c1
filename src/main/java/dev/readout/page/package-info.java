/**
 * What people see: pages made of the graph, as complete HTML that is readable without a script.
 *
 * <p>In comes a {@link dev.readout.describe.Thing} or a question with its values; out goes a
 * string. Servlets in {@code dev.readout.web} decide which page answers which address. Styles and
 * scripts are the files in the resource folder {@code dev/readout/page/assets}, served under {@code
 * /assets/}.
 *
 * <p>To add a page for a class: a class here that turns a thing into a body, and its line in {@link
 * dev.readout.page.Pages}. Any other page: a class here, and its address in a servlet.
 *
 * <p>Traps: all text that comes from the graph goes through {@link dev.readout.page.Html}; no
 * inline style or script and nothing from another host, the content security policy blocks it.
 */
package dev.readout.page;
