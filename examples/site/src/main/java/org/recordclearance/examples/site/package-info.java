/**
 * A site of all pages of the house, beside its Javadoc: Markdown made HTML, JSON Schemas, a search that needs no server, and a check that no
 * link of it leads nowhere.
 */
@NullMarked
package org.recordclearance.examples.site;

import org.jspecify.annotations.NullMarked;
