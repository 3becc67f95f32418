package vn.motcua.slips;

import vn.motcua.dossier.Person;
import vn.motcua.dossier.Reappointment;

