/** Tests of the policy: each requirement, each path, each boundary to the day, and each fact that can be missing. */
@NullMarked
package org.recordclearance.examples.automaticrelief;

import org.jspecify.annotations.NullMarked;
