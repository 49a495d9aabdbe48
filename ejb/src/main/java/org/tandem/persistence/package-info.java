/** The persistence unit and what it needs, packed into a library so that it is registered before any bean starts. */
package org.tandem.persistence;
