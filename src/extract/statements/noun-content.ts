import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { Status } from '../../model/evidence.ts'
import { sourceOf } from '../attribution/attribution.ts'
import { actorsOf } from '../entities/actors.ts'
import { clausesOf, type Discourse } from '../entities/discourse.ts'
import { typeOfId } from '../entities/reference.ts'
import { findReportingNoun } from '../lexicon/reporting-verbs.ts'
import { trimEnd } from './content-end.ts'
import type { Content } from './indirect.ts'

/** What a noun reports: "expressing optimism that …", "accusations from Norland that …". */
export interface NounReport {
  readonly content: Content
  readonly speaker: string
  readonly cue: string
  readonly stance: Status
}

/** Nouns for what somebody thinks, which are not said of themselves but where somebody voices them. */
const VOICED = /^(?:optimism|confidence|concern|doubt|disappointment|satisfaction|regret|conviction|certainty)$/

/** The content clauses that hang on nouns of speech or thought, where it is known whose they are. */
export function findNounReports(discourse: Discourse): NounReport[] {
  const { tokens } = discourse.reading.document
  return discourse.reading.clauses.flatMap((clause) => {
    const noun = clause.role === 'content' && clause.form === 'finite' ? clause.noun : null
    const head = tokens[noun?.head ?? -1]
    if (noun === null || head === undefined || tokens[clause.verb - 1]?.upos === 'CCONJ') return []
    const stance = findReportingNoun(head.lemma)?.stance ?? (VOICED.test(head.lemma) ? 'asserted' : null)
    const speaker = stance === null ? null : findOwner(discourse, clause, noun)
    if (stance === null || speaker === null) return []
    return [{ content: readContent(discourse, clause, noun), speaker, cue: head.text, stance }]
  })
}

/** Who voices it: the subject of the verb that has the noun for its object, else "from …" or the owner. */
function findOwner(discourse: Discourse, clause: Clause, noun: NounPhrase): string | null {
  const voicing = clausesOf(discourse.reading, clause.sentence).find(({ objects }) => objects.includes(noun))
  const subjects = voicing?.subjects.flatMap((phrase) => actorsOf(discourse, phrase)) ?? []
  return subjects.find((id) => typeOfId(id) !== 'agreement') ?? sourceOf(discourse, noun)
}

/** From the word behind "that" to the end of the last clause coordinated under the same noun. */
function readContent(discourse: Discourse, clause: Clause, noun: NounPhrase): Content {
  const { tokens } = discourse.reading.document
  const that = tokens.slice(noun.head, clause.verb).findLast(({ lower }) => lower === 'that')
  const joined = clausesOf(discourse.reading, clause.sentence).filter((other) => other.noun === noun)
  const last = Math.max(...joined.map((other) => other.last))
  return { first: that === undefined ? clause.first : that.index + 1, last: trimEnd(discourse, last) }
}
