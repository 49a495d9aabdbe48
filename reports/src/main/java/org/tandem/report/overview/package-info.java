/** The regional overview: every trust of a region against every indicator, on one workbook. */
package org.tandem.report.overview;
