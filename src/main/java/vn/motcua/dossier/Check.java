package vn.motcua.dossier;

import java.util.List;

/** What a room above proves of all dossiers when {@code verify --all} has proved their timelines. */
public interface Check {

    /** One line for each dossier found wrong, at most a hundred; empty when all is well. */
    List<String> violations();
}
