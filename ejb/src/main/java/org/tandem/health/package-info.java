/**
 * Health checks. The server looks for them in the libraries of the application only, neither among its services nor in its
 * pages, so this package is packed into a library of its own and asks the services by name.
 */
package org.tandem.health;
