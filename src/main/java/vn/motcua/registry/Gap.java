package vn.motcua.registry;

/** Numbers that no line bears, both ends included. */
public record Gap(long first, long last) {}
