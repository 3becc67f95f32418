package vn.motcua.model;

import java.util.function.Supplier;

/** An idea come true: in words, by the model's rules, and by the product's front doors. */
record Deed(String words, Supplier<Answer> rules, Supplier<Answer> doors) {}
