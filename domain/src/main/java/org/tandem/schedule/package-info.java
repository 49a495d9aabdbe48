/** Papers that are made again and again by themselves: on a day of the month, or when a publication comes out. */
package org.tandem.schedule;
