package vn.motcua.catalogue;

/**
 * When a waiting step goes on. ALL: every leg has ended; LEAD: the lead's has, the others are no longer needed;
 * SILENCE: a leg that has not answered in its own limit has agreed (NĐ 61/2018 Art. 19, laws that say so).
 */
public enum JoinRule {
    ALL,
    LEAD,
    SILENCE
}
