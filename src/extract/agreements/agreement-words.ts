import { lemmaAt } from '../../language/document.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { AgreementKind } from '../../model/agreement.ts'
import { AGREEMENT_HEADS } from '../lexicon/organization-words.ts'
import type { Reading } from '../reading.ts'

/** What has been called an agreement so far: by which doubtful words, and where last. */
export interface Settled {
  readonly words: Set<string>
  sentence: number
}

/** The kind of the noun at a token; the parts of "cease-fire" are tokens of their own. */
export function kindAt({ document }: Reading, at: number): AgreementKind | undefined {
  const lemma = lemmaAt(document, at)
  const parts = document.tokens.slice(at - 2, at).map(({ lower }) => lower)
  const whole = lemma === 'fire' && parts[0] === 'cease' && /^[-‐‑]$/.test(parts[1] ?? '')
  return AGREEMENT_HEADS.get(whole ? 'ceasefire' : lemma)
}

/** "A humanitarian pause", "a 48-hour pause in the fighting" is a ceasefire; others pause as well. */
export function kindOfPause(
  { document }: Reading,
  { first, head, complements }: NounPhrase,
): AgreementKind | undefined {
  if (lemmaAt(document, head) !== 'pause') return undefined
  const before = document.tokens
    .slice(first, head)
    .some(({ lower }) => /^(?:humanitarian|military|tactical)$/.test(lower))
  const fights = complements.some(({ phrases }) =>
    phrases.some((phrase) => /^(?:fighting|hostility|hostilities|war)$/.test(lemmaAt(document, phrase.head))),
  )
  return before || fights ? 'ceasefire' : undefined
}

/** Words for agreements that mean other things as often, with the kind that each makes. */
const OTHERWISE: ReadonlyMap<string, AgreementKind> = new Map<string, AgreementKind>([
  ['settlement', 'agreement'],
  ['understanding', 'agreement'],
  ['arrangement', 'agreement'],
  ['compromise', 'agreement'],
  ['decree', 'agreement'],
  ['bargain', 'deal'],
  ['contract', 'agreement'],
  ['concession', 'agreement'],
])

/** Sentences behind a mention within which "the compromise" is a word for it. */
const BACK = 2

const LEGAL =
  /^(?:legal|court|divorce|civil|peace|political|negotiated|plea|consent|dollar|million|billion|class-action|antitrust)$/
const MAKING = /^(?:reach|sign|negotiate|accept|approve|agree|offer|propose|conclude|strike|announce|broker|hammer)$/

/**
 * "A settlement reached in March", "a plea bargain", "agreed to a compromise" are agreements; villages are settlements too.
 * Those that have meant one before mean it again, and right behind another word for one "the compromise" means that.
 */
export function kindOfSettlement(
  { document, syntaxes }: Reading,
  phrase: NounPhrase,
  sentence: number,
  settled: Settled,
): AgreementKind | undefined {
  const lemma = lemmaAt(document, phrase.head)
  const kind = OTHERWISE.get(lemma)
  if (kind === undefined || document.tokens[phrase.first - 1]?.lower === 'of') return undefined
  const definite = /^(?:the|this|that)$/.test(document.tokens[phrase.first]?.lower ?? '')
  if (definite && phrase.head === phrase.first + 1 && sentence - settled.sentence <= BACK) return kind
  const legal = document.tokens.slice(phrase.first, phrase.head).some(({ lower }) => LEGAL.test(lower))
  const made = syntaxes[sentence]?.clauses.some(
    ({ lemma: verb, objects, obliques }) =>
      MAKING.test(verb) &&
      [...objects, ...obliques.flatMap(({ preposition, phrases }) => (preposition === 'to' ? phrases : []))].some(
        ({ head }) => head === phrase.head,
      ),
  )
  const under = document.tokens[phrase.first - 1]?.lower === 'under'
  const shared = phrase.complements.some(({ preposition }) => /^(?:with|between)$/.test(preposition))
  const told = { decree: legal, contract: made === true, concession: made === true }[lemma]
  if (told ?? (legal || made === true || shared || under)) settled.words.add(lemma)
  else if (!settled.words.has(lemma) || !definite) return undefined
  return kind
}

/** The kind that a word of a name tells: "Treaty of Lisbon", "Minsk Protocol". */
export function kindWithin(reading: Reading, first: number, last: number): AgreementKind | undefined {
  for (let at = last; at >= first; at--) {
    const word = reading.document.tokens[at]?.lower ?? ''
    const kind = AGREEMENT_HEADS.get(word) ?? AGREEMENT_HEADS.get(word.replace(/s$/, ''))
    if (kind !== undefined) return kind
  }
  return undefined
}
