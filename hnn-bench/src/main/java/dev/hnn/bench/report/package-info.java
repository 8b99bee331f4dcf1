/**
 * The report: from plain data to one HTML file that needs nothing else, neither a network nor other files.
 *
 * <ul>
 *   <li>{@link dev.hnn.bench.report.ReportData}: everything that a report shows
 *   <li>{@link dev.hnn.bench.result.EnergyGrid}: an energy on a rectangle of the phase plane, for its contours
 *   <li>{@link dev.hnn.bench.report.ReportPage}: puts the data, the style, the scripts and the chart library into one page
 * </ul>
 *
 * <p>The page itself lies in the resources, as a template, a style sheet and small scripts. Nothing here knows of runs: a
 * report can be made from files as well.
 */
package dev.hnn.bench.report;
