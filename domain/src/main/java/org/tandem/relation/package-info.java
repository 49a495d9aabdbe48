/** What people record between and about organisations: assessments, links, commitments, refusals, offers, credentials, capabilities. */
package org.tandem.relation;
