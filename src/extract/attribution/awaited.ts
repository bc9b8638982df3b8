import type { Clause } from '../../language/syntax/clause.ts'
import type { Status } from '../../model/evidence.ts'
import type { Discourse } from '../entities/discourse.ts'

/** What must happen first. */
const UNTIL = /^(?:once|until|till|after|unless)$/
/** What is expected to happen meanwhile. */
const WHEN = /^(?:when|while|before|ahead)$/

/**
 * How a clause stands that tells, in the present, what something to come waits for: "will take effect once five have
 * ratified it" is a thought, "will be signed when Ruiz visits Lima" is planned too. Null where nothing above is to come.
 */
export function awaitedStatus(discourse: Discourse, clause: Clause, above: Status): Status | null {
  if (clause.role !== 'adverbial' || clause.form !== 'finite' || !/^(?:planned|hypothetical)$/.test(above)) return null
  if (!isPresent(discourse, clause)) return null
  const marker = clause.marker ?? ''
  if (UNTIL.test(marker) || isSoon(discourse, clause)) return 'hypothetical'
  return WHEN.test(marker) ? above : null
}

/** "As soon as Norland has freed them". */
const isSoon = ({ reading: { document } }: Discourse, { marker, first, verb }: Clause): boolean =>
  marker === 'as' &&
  document.tokens
    .slice(Math.max(0, first - 2), verb)
    .some(({ lower, index }) => lower === 'as' && document.tokens[index - 1]?.lower === 'soon')

/** The verb, or the first of its auxiliaries, is in the present. */
function isPresent({ reading: { document } }: Discourse, { first, verb, subjects }: Clause): boolean {
  const from = Math.max(first, ...subjects.filter(({ last }) => last < verb).map(({ last }) => last + 1))
  const finite = document.tokens.slice(from, verb + 1).find(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos))
  return finite !== undefined && /^VB[ZP]$/.test(finite.xpos)
}
