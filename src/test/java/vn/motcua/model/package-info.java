/**
 * The same town hall a second time, small and in memory, written from the law and the data files: procedures ({@code
 * Law}), people ({@code Staff}), dossiers ({@code Life}, {@code Standing}) and rules ({@code StepRules},
 * {@code OfferRules}, {@code DeskRules}). It uses no rule of the product but the calendar's arithmetic, which has its
 * own proof. {@code RandomActsTest} lets officers do anything in any order through the product's front doors and
 * compares: the answer, where each dossier stands after each act, and at the end of the day chains, receipts and work
 * lists.
 */
package vn.motcua.model;
