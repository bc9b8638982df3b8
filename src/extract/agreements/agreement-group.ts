import type { AgreementKind } from '../../model/agreement.ts'
import type { Reading } from '../reading.ts'
import type { AgreementMention } from './agreement-mention.ts'

/** The mentions that speak of one agreement. `key` stands for it until its parties are known. */
export interface AgreementGroup {
  readonly key: string
  readonly mentions: AgreementMention[]
}

/** Kinds that writers use for one another; a ceasefire or a convention is only itself. */
const LOOSE = new Set<AgreementKind>(['treaty', 'pact', 'accord', 'agreement', 'deal'])

/** Gathers the mentions of each agreement: names by name, definite ones to the fitting group spoken of most, new ones apart. */
export function groupAgreements(reading: Reading, mentions: readonly AgreementMention[]): AgreementGroup[] {
  const groups: AgreementGroup[] = []
  for (const mention of mentions) {
    const group = findGroup(reading, groups, mention)
    if (group !== null) group.mentions.push(mention)
    else groups.push({ key: `agreement:#${groups.length}`, mentions: [mention] })
  }
  return groups
}

function findGroup(
  reading: Reading,
  groups: readonly AgreementGroup[],
  mention: AgreementMention,
): AgreementGroup | null {
  const subject = predicated(reading, groups, mention)
  if (subject !== null) return subject
  if (mention.definiteness === 'indefinite') return null
  const fitting = groups.filter((group) => fits(reading, group, mention))
  return fitting.toSorted((a, b) => salience(b, mention) - salience(a, mention))[0] ?? null
}

/** "This treaty is an ambitious agreement": what is said of an agreement is that agreement. */
function predicated(
  reading: Reading,
  groups: readonly AgreementGroup[],
  mention: AgreementMention,
): AgreementGroup | null {
  const clause = reading.syntaxes[mention.sentence]?.clauses.find(
    ({ lemma, objects }) =>
      /^(?:be|become|remain)$/.test(lemma) && objects.some(({ head }) => head === mention.phrase.head),
  )
  const heads = new Set(clause?.subjects.map(({ head }) => head))
  return groups.find((group) => group.mentions.some(({ phrase }) => heads.has(phrase.head))) ?? null
}

function fits(reading: Reading, group: AgreementGroup, mention: AgreementMention): boolean {
  const kinds = new Set(group.mentions.map(({ kind }) => kind))
  if (!kinds.has(mention.kind) && !(LOOSE.has(mention.kind) && [...kinds].some((kind) => LOOSE.has(kind)))) return false
  if (mention.definiteness === 'name') return nameOf(reading, group) === wordsOf(reading, mention)
  const years = group.mentions.flatMap(({ year }) => year ?? [])
  if (mention.year !== null && !years.includes(mention.year)) return false
  if (!sharesPartners(group, mention)) return false
  if (mention.definiteness === 'demonstrative') return true
  const known = new Set(group.mentions.flatMap(({ modifiers }) => modifiers))
  return mention.modifiers.every((modifier) => known.has(modifier))
}

/** "The deal with Iran" is no deal that is known to be with others only. */
function sharesPartners(group: AgreementGroup, mention: AgreementMention): boolean {
  const known = new Set(group.mentions.flatMap(({ partners }) => partners))
  return mention.partners.length === 0 || known.size === 0 || mention.partners.some((partner) => known.has(partner))
}

const nameOf = (reading: Reading, group: AgreementGroup): string | null => {
  const named = group.mentions.find(({ definiteness }) => definiteness === 'name')
  return named === undefined ? null : wordsOf(reading, named)
}

const wordsOf = (reading: Reading, { phrase }: AgreementMention): string =>
  reading.document.tokens
    .slice(phrase.first, phrase.last + 1)
    .filter(({ pos }) => pos !== 'DET')
    .map(({ lower }) => lower)
    .join(' ')

/** How much a group is on the reader's mind: what has been spoken of most, then what came last. */
function salience(group: AgreementGroup, mention: AgreementMention): number {
  const last = group.mentions.at(-1)?.sentence ?? 0
  return group.mentions.length - (mention.sentence - last) / 1000
}
