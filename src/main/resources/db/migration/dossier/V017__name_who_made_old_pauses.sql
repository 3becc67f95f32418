-- V012 put all stretches of before down to the agency that receives; the facts name the one that made the clock stand still.
UPDATE dossier.pause p
   SET agency = f.agency
  FROM dossier.fact f
 WHERE f.code = p.code AND f.at = p.since AND f.agency <> p.agency
   AND f.kind IN ('dossier.paused', 'dossier.obliged', 'dossier.supplement-asked', 'dossier.stopped',
                  'dossier.awaits-again');
