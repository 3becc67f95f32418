package vn.motcua.model;

import java.util.function.Supplier;
import vn.motcua.model.Idea.Verb;

/** An idea come true: in words, by the model's rules, and by the product's front doors. */
record Deed(Verb verb, String words, Supplier<Answer> rules, Supplier<Answer> doors) {}
