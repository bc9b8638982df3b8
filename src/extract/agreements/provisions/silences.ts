import { lemmaAt } from '../../../language/document.ts'
import type { Clause } from '../../../language/syntax/clause.ts'
import { type AgreementView, tellsOf } from '../agreement-view.ts'
import { actOf, clausesBeside, type Extent, type Found, hangsOn, isPronoun } from './found.ts'
import { type Told, toTopics } from './scope.ts'
import { INCLUDES, setOf } from './verbs.ts'

/** Verbs by which something may be passed over, by themselves or with others. */
const PASSES = setOf(
  'say be remain stay contain include leave make have stop fall specify define explain state spell clarify settle determine tell mention address cover set regulate resolve tackle protect ban limit provide feature comprise foresee envisage guarantee stipulate allow permit require call oblige grant prohibit forbid',
)

/** What the agreement itself is said to pass over: "is silent on labour", "fails to mention fish", "stops short of a ban". */
export const readSilences = (view: AgreementView, clause: Clause): Found[] =>
  (PASSES.has(clause.lemma) || clause.marker === 'as') && tellsOf(view, clause)
    ? toTopics(view, clause, readSilent(view, clause) ?? readFailure(view, clause) ?? readShort(view, clause))
    : []

/** "Says nothing about fish", "makes no mention of dairy", "leaves out rice". */
function readSilent(view: AgreementView, clause: Clause): Told | null {
  const { tokens } = view.discourse.reading.document
  if (clause.lemma === 'leave' && clause.particle !== null) return { phrases: clause.objects, polarity: 'absent' }
  if (/^(?:say|be|remain|stay|contain|include)$/.test(clause.lemma) && isSilent(view, clause))
    return silentOn(view, clause)
  const none = clause.objects.filter(
    (phrase) =>
      !isPronoun(view, phrase) && (clause.negated || /^(?:no|little)$/.test(tokens[phrase.first]?.lower ?? '')),
  )
  return /^(?:make|contain|have)$/.test(clause.lemma) && none.length > 0 ? { phrases: none, polarity: 'absent' } : null
}

/** "Silent on fish", "says nothing about who will pay". */
function silentOn(view: AgreementView, clause: Clause): Told {
  const { tokens, sentences } = view.discourse.reading.document
  const phrases = behind(clause, /^(?:on|about|of|regarding)$/)
  const nothing = tokens.slice(clause.verb, clause.last + 1).find(({ lower }) => lower === 'nothing')?.index ?? -1
  const asks = /^(?:on|about|of)$/.test(tokens[nothing + 1]?.lower ?? '') && ASKS.test(tokens[nothing + 2]?.lower ?? '')
  if (phrases.length > 0 || nothing < 0 || !asks) return { phrases, polarity: 'absent' }
  const end = sentences[clause.sentence]?.last ?? clause.last
  const mark = tokens.slice(nothing + 3, end).find(({ text }) => /^[,;]$/.test(text))
  return { phrases: [], extents: [[nothing + 2, (mark?.index ?? end) - 1]], polarity: 'absent' }
}

const behind = ({ obliques }: Clause, prepositions: RegExp) =>
  obliques.filter(({ preposition }) => prepositions.test(preposition)).flatMap(({ phrases }) => phrases)

const isSilent = ({ discourse }: AgreementView, { first, last }: Clause): boolean =>
  discourse.reading.document.tokens.slice(first, last + 1).some(({ lower }) => /^(?:silent|nothing|mum)$/.test(lower))

/** "Does not say what becomes of deserters": the question; "fails to mention fish": the fish. */
function readFailure(view: AgreementView, clause: Clause): Told | null {
  const above = clausesBeside(view, clause).find((other) => other.lemma === 'fail' && hangsOn(clause, other))
  if (!clause.negated && above === undefined) return null
  const questions = SAYS.test(clause.lemma) ? questionsBelow(view, clause) : []
  if (questions.length > 0) return { phrases: [], extents: questions, polarity: 'absent' }
  const missed = above !== undefined && (HOLDS.test(clause.lemma) || INCLUDES.has(clause.lemma))
  return missed ? { phrases: clause.objects, polarity: 'absent' } : null
}

const SAYS = /^(?:say|specify|define|explain|state|spell|clarify|settle|determine|tell)$/
const HOLDS = /^(?:mention|address|cover|set|define|regulate|settle|resolve|tackle|protect|ban|limit)$/

function questionsBelow(view: AgreementView, clause: Clause): Extent[] {
  const { tokens } = view.discourse.reading.document
  return clausesBeside(view, clause)
    .filter(({ governor, first }) => governor === clause.index && ASKS.test(tokens[first]?.lower ?? ''))
    .map(({ first, last }) => [first, last] as const)
}

const ASKS = /^(?:what|who|how|when|where|whether|which)$/

/** "Stops short of a ban on coal", "does not go as far as banning coal". */
function readShort(view: AgreementView, clause: Clause): Told | null {
  const { tokens } = view.discourse.reading.document
  if (/^(?:stop|fall)$/.test(clause.lemma) && tokens[clause.verb + 1]?.lower === 'short') {
    const phrases = view.discourse.reading.syntaxes[clause.sentence]?.nouns.filter(
      ({ first }) => first === clause.verb + 3 && lemmaAt(view.discourse.reading.document, first - 1) === 'of',
    )
    const deeds = clausesBeside(view, clause).filter(
      ({ form, governor }) => form === 'gerund' && governor === clause.index,
    )
    return { phrases: phrases ?? [], extents: deeds.map((deed) => actOf(view, deed)), polarity: 'absent' }
  }
  const above = clausesBeside(view, clause).find(
    ({ index, lemma, negated }) => index === clause.governor && lemma === 'go' && negated,
  )
  return above !== undefined && clause.marker === 'as'
    ? { phrases: [], extents: [actOf(view, clause)], polarity: 'absent' }
    : null
}
