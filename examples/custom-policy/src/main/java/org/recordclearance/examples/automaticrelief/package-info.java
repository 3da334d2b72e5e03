/**
 * Automatic conviction relief under Penal Code 1203.425, as a policy from outside the library.
 *
 * <ul>
 *   <li>{@link org.recordclearance.examples.automaticrelief.AutomaticRelief} is the provider and the decision table: read
 *       it first.
 *   <li>{@code PersonConditions} asks about the person's whole record, {@code PathConditions} about the conviction, in the
 *       words of the table.
 *   <li>{@code RegistrationsOnRecord}, {@code PendingCharges}, {@code LaterOrders}, {@code SentenceEnd}, {@code SentenceKinds},
 *       {@code Supervision} and
 *       {@code FelonyOffense} find the facts, and answer unknown where the record lacks them.
 *   <li>{@code FelonyList} and {@code ReliefLimits} are the law as data: tables with citations among the resources.
 * </ul>
 */
@NullMarked
package org.recordclearance.examples.automaticrelief;

import org.jspecify.annotations.NullMarked;
