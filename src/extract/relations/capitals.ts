import type { Discourse } from '../entities/discourse.ts'
import { typeOfId } from '../entities/reference.ts'
import type { Referent } from '../entities/referent.ts'
import { toEvidence } from '../evidence.ts'
import type { RelationDraft } from './relation-draft.ts'

/** "The capital, Nairobi", "Nairobi, the capital,": the country that has a capital of this name; and "the Kenyan capital", which the text names elsewhere. */
export const findCapitals = (discourse: Discourse, referents: readonly Referent[]): RelationDraft[] => [
  ...referents.flatMap((referent) => besideCapital(discourse, referent)),
  ...[...discourse.bySentence.values()].flat().flatMap((reference) => calledCapital(discourse, reference)),
]

function besideCapital({ reading: { document } }: Discourse, { name, entity, metonym }: Referent): RelationDraft[] {
  const { tokens } = document
  if (name.seatOf === null || metonym || name.type !== 'place') return []
  const before = tokens[name.first - 1]?.text === ',' ? name.first - 2 : name.first - 1
  const ahead = isBareCapital(tokens[before]?.lower, tokens[before - 1]?.lower)
  const behind =
    tokens[name.last + 1]?.text === ',' &&
    isBareCapital(tokens[name.last + 3]?.lower, tokens[name.last + 2]?.lower) &&
    /^[,.;:)—–]$/.test(tokens[name.last + 4]?.text ?? '')
  if (!ahead && !behind) return []
  const [first, last] = ahead ? [before - 1, name.last] : [name.first, name.last + 3]
  const evidence = toEvidence(document, first, last, 'capital-of/known', 0.9)
  return [{ type: 'capital_of', subject: entity, object: name.seatOf.id, value: null, evidence: [evidence] }]
}

const isBareCapital = (noun: string | undefined, article: string | undefined): boolean =>
  noun === 'capital' && article === 'the'

/** "The Kenyan capital", "Kenya’s capital" for the place that is so called. */
function calledCapital(
  { reading: { document, names, nameAt } }: Discourse,
  {
    form,
    first,
    last,
    entities: [place, other],
  }: { form: string; first: number; last: number; entities: readonly string[] },
): RelationDraft[] {
  if (form !== 'nominal' || place === undefined || other !== undefined || typeOfId(place) !== 'place') return []
  if (document.tokens[last]?.lower !== 'capital') return []
  const owner = document.tokens.slice(first, last).flatMap(({ index }) => names[nameAt.get(index) ?? -1] ?? [])[0]
  if (owner?.type !== 'country' || owner.id === null) return []
  const evidence = toEvidence(document, first, last, 'capital-of/known', 0.8)
  return [{ type: 'capital_of', subject: place, object: owner.id, value: null, evidence: [evidence] }]
}
