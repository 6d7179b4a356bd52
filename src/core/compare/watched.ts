import { systems } from '#core/base/concept.ts';
import type { ConditionFact } from '#core/facts/clinical.ts';

/**
 * Problems whose being present or past changes treatment at once: cancer, what is treated by
 * anticoagulation, pregnancy, transplants, dialysis.
 *
 * @see docs/safety.md
 */
const WORDS =
  /cancer|carcinoma|malignan|lymphoma|leuk(?:a?e)mia|melanoma|sarcoma|myeloma|atrial fibrillation|\bafib\b|atrial flutter|thrombosis|embolism|\bdvt\b|anticoag|mechanical (?:heart )?valve|prosthetic heart valve|pregnan|gestation|transplant|dialysis|end[- ]stage renal|\besrd\b/i;
const ICD10 = /^(?:C\d|D0\d|I48|I26|I82|Z79\.?01|Z95\.?2|D68|O\d|Z3[34]|Z94|T86|Z99\.?2|N18\.?6)/;

export function isWatchedProblem({ code }: ConditionFact): boolean {
  if (code === undefined) return false;
  if (WORDS.test(code.text ?? '')) return true;
  return code.codings.some(
    (coding) =>
      WORDS.test(coding.display ?? '') ||
      ((coding.system === systems.icd10cm || coding.system === systems.icd10) &&
        ICD10.test(coding.code.toUpperCase())),
  );
}
