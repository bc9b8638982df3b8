import type { Clause } from '../../language/syntax/clause.ts'
import type { Status } from '../../model/evidence.ts'
import { clausesOf, type Discourse } from '../entities/discourse.ts'
import { findReportingVerb } from '../lexicon/reporting-verbs.ts'
import { awaitedStatus } from './awaited.ts'
import { findControl } from './control.ts'
import { findDetachedNoun, isAside, underNoun } from './noun-content.ts'
import { isWould, ownStatus } from './own-status.ts'
import { findSource, speakerOf } from './source.ts'

export { sourceOf } from './source.ts'

/** How a clause's content stands: its status, and who says so where it is not the article itself. */
export interface Attribution {
  readonly status: Status
  readonly assertedBy: string | null
}

const PLAIN: Attribution = { status: 'asserted', assertedBy: null }
const DOUBT = /^(?:fear|worry|doubt|wonder|hope|wish)$/
/** What these introduce is taken for granted, whatever becomes of the clause above. */
const PRESUPPOSING = /^(?:after|before|since|despite|upon|for|over|while|when)$/
const MAX_DEPTH = 6

/** Reads the attribution of a clause from its own verb and from what it hangs on. */
export function attribute(discourse: Discourse, clause: Clause, depth = 0): Attribution {
  const own = ownStatus(discourse, clause)
  if (depth > MAX_DEPTH) return { status: own ?? 'asserted', assertedBy: null }
  const above = attributionAbove(discourse, clause, depth)
  const isForetold = above.assertedBy !== null && own !== 'negated' && isWould(discourse, clause)
  return under(above, isForetold ? 'planned' : own)
}

/** An accusation of something planned stays an accusation; otherwise the clause's own status is the closer one. */
const under = ({ status, assertedBy }: Attribution, own: Status | null): Attribution => ({
  status: status === 'alleged' || status === 'denied' ? status : (own ?? status),
  assertedBy,
})

/** What the noun or the clause that it hangs on makes of it, or who else the sentence names as its source. */
function attributionAbove(discourse: Discourse, clause: Clause, depth: number): Attribution {
  const source = findSource(discourse, clause)
  if (source !== null) return { status: 'asserted', assertedBy: source }
  if (clause.noun !== null && clause.role !== 'content') return PLAIN
  if (clause.noun !== null && !isAside(discourse, clause, clause.noun)) return underNoun(discourse, clause, clause.noun)
  const above = governorOf(discourse, clause)
  return above === undefined || above.sentence !== clause.sentence
    ? PLAIN
    : underClause(discourse, clause, above, depth)
}

/** The clause above; for "… but that it had left", which the tree leaves alone, the one that reports its fellow before. */
function governorOf({ reading }: Discourse, { governor, marker, sentence, index }: Clause): Clause | undefined {
  if (governor !== null) return reading.clauses[governor]
  if (marker !== 'that') return undefined
  const fellow = clausesOf(reading, sentence).findLast((one) => one.index < index && one.role === 'content')
  return fellow?.governor == null ? undefined : reading.clauses[fellow.governor]
}

function underClause(discourse: Discourse, clause: Clause, above: Clause, depth: number): Attribution {
  const read = (): Attribution => attribute(discourse, above, depth + 1)
  const noun = findDetachedNoun(discourse, clause, above)
  if (noun !== null) return underNoun(discourse, clause, noun)
  const control = findControl(discourse, clause, above)
  if (control?.by === 'subject') return { status: control.status, assertedBy: speakerOf(discourse, above) }
  if (control !== null) return under(read(), control.status)
  if (clause.form === 'infinitive') return read()
  const isReported = isContent(discourse, clause, above)
  if (clause.form === 'gerund' && !isReported) return underAdjunct(clause, read())
  if (isReported) return underReport(discourse, above, read)
  const stance = read()
  const awaited = awaitedStatus(discourse, clause, stance.status)
  return awaited === null ? presupposed(clause, stance) : { ...stance, status: awaited }
}

/** "Attacked the camp, killing two" tells both alike; "did not resign after attacking the camp" does not. */
const underAdjunct = (clause: Clause, above: Attribution): Attribution =>
  PRESUPPOSING.test(clause.marker ?? '') && (above.status === 'negated' || above.status === 'denied') ? PLAIN : above

/** "Said that she left because Norland attacked": told by her too; but who denies the one says nothing of the other. */
const presupposed = (clause: Clause, above: Attribution): Attribution =>
  clause.role === 'adverbial' && above.status === 'asserted' ? above : PLAIN

function underReport(discourse: Discourse, above: Clause, read: () => Attribution): Attribution {
  const row = findReportingVerb(above.lemma)
  if (row === null) return read()
  const stance = DOUBT.test(above.lemma) ? 'hypothetical' : row.stance
  const status = above.negated && stance === 'asserted' ? 'negated' : stance
  return { status, assertedBy: speakerOf(discourse, above) }
}

/** Tells whether the clause is what the verb above reports: after "that" or "whether", or right behind it. */
function isContent(discourse: Discourse, clause: Clause, above: Clause): boolean {
  if (clause.role === 'content' && /^(?:if|whether)$/.test(clause.marker ?? '')) return true
  if (clause.marker !== null && clause.marker !== 'that') return false
  if (clause.form === 'participle') return false
  if (clause.form === 'gerund') return discourse.reading.document.tokens[clause.verb - 1]?.text !== ','
  return clause.marker === 'that' || findReportingVerb(above.lemma) !== null
}
