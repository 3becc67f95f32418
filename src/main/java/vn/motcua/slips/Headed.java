package vn.motcua.slips;

/** A page with the head of a form, which also says on what it is printed. */
interface Headed {
    SlipHead head();
}
