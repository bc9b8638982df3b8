import { denoted } from '../entities/discourse.ts'
import { typeOfId } from '../entities/reference.ts'
import { toEvidence } from '../evidence.ts'
import { type AgreementView, clausesAbout, tellsOf } from './agreement-view.ts'
import { type Supported, support } from './supported.ts'

/** The agreements that this one follows, replaces or builds on. */
export function findPredecessors(view: AgreementView): Supported {
  const found: Supported = new Map()
  for (const clause of clausesAbout(view)) {
    if (!/^(?:follow|replace|supersede|succeed|extend|update|renew)$/.test(clause.lemma) || !tellsOf(view, clause))
      continue
    const evidence = toEvidence(view.discourse.reading.document, clause.first, clause.last, 'follows/verb', 0.85)
    for (const phrase of clause.objects)
      for (const id of denoted(view.discourse, phrase))
        if (typeOfId(id) === 'agreement' && !view.isMention(phrase)) support(found, id, evidence)
  }
  return found
}
