import type { AgreementKind } from '../../model/agreement.ts'
import type { Reading } from '../reading.ts'
import type { AgreementMention } from './agreement-mention.ts'

/** The mentions that speak of one agreement, with what they say of it so far. `key` stands for it until its parties are known. */
export interface AgreementGroup {
  readonly key: string
  readonly mentions: AgreementMention[]
  readonly heads: Set<number>
  readonly kinds: Set<AgreementKind>
  readonly years: Set<string>
  readonly partners: Set<string>
  readonly modifiers: Set<string>
  /** Its proper name in lower case, where it has been named. */
  readonly names: Set<string>
}

/** Kinds that writers use for one another; a ceasefire or a convention is only itself. */
const LOOSE = new Set<AgreementKind>(['treaty', 'pact', 'accord', 'agreement', 'deal', 'memorandum'])
/** A reader keeps no more agreements in mind than this, and time stays linear. */
const IN_MIND = 40

/** Gathers the mentions of each agreement: names by name, definite ones to the fitting group spoken of most, new ones apart. */
export function groupAgreements(reading: Reading, mentions: readonly AgreementMention[]): AgreementGroup[] {
  const groups: AgreementGroup[] = []
  for (const mention of mentions) {
    const found = findGroup(reading, groups.slice(-IN_MIND), mention)
    const group = found ?? createGroup(`agreement:#${groups.length}`)
    if (found === null) groups.push(group)
    addMention(reading, group, mention)
  }
  return groups
}

const createGroup = (key: string): AgreementGroup => ({
  key,
  mentions: [],
  heads: new Set(),
  kinds: new Set(),
  years: new Set(),
  partners: new Set(),
  modifiers: new Set(),
  names: new Set(),
})

function addMention(reading: Reading, group: AgreementGroup, mention: AgreementMention): void {
  group.mentions.push(mention)
  group.heads.add(mention.phrase.head)
  group.kinds.add(mention.kind).add(mention.called)
  if (mention.year !== null) group.years.add(mention.year)
  for (const partner of mention.partners) group.partners.add(partner)
  for (const modifier of [...mention.modifiers, ...mention.subjects]) group.modifiers.add(modifier)
  if (mention.definiteness === 'name') group.names.add(wordsOf(reading, mention))
}

function findGroup(
  reading: Reading,
  groups: readonly AgreementGroup[],
  mention: AgreementMention,
): AgreementGroup | null {
  const subject = predicated(reading, groups, mention)
  if (subject !== null) return subject
  if (isHeadlined(reading, groups, mention)) return groups[0] ?? null
  if (mention.definiteness === 'indefinite') return null
  const fitting = groups.filter((group) => fits(reading, group, mention))
  const likely = fitting.length > 0 ? fitting : groups.filter((group) => isMeant(reading, group, groups, mention))
  return likely.toSorted((a, b) => salience(b, mention) - salience(a, mention))[0] ?? null
}

/** Sentences after a headline that tell its news again. */
const LEAD = 2

/** "China and Norland sign pact", and then "signed an agreement": the first one of the story is that of the headline. */
function isHeadlined({ document }: Reading, groups: readonly AgreementGroup[], mention: AgreementMention): boolean {
  const [headline] = document.sentences
  const [group, other] = groups
  if (headline === undefined || group === undefined || other !== undefined || mention.sentence > LEAD) return false
  if (mention.sentence === 0 || /[.!?]["”’)]*$/.test(document.text.slice(headline.start, headline.end))) return false
  return (
    group.mentions.length === 1 &&
    group.mentions[0]?.sentence === 0 &&
    mention.definiteness === 'indefinite' &&
    mention.year === null &&
    sharesPartners(group, mention) &&
    isOfKind(group, mention)
  )
}

/** Sentences within which a plain word or a first name speaks of the agreement told before. */
const NEAR = 4

/**
 * "The deal" of the ceasefire that the sentences before tell of, where no deal is known; or "the Treaty of Lima" of "a
 * treaty" that they tell of and that is the only one without a name.
 */
function isMeant(
  reading: Reading,
  group: AgreementGroup,
  groups: readonly AgreementGroup[],
  mention: AgreementMention,
): boolean {
  const near = mention.sentence - (group.mentions.at(-1)?.sentence ?? 0) <= NEAR
  if (!near || !sharesPartners(group, mention) || mention.year !== null) return false
  if (mention.definiteness === 'name')
    return (
      groups.length === 1 && group.names.size === 0 && group.mentions.length === 1 && isNameOf(reading, group, mention)
    )
  return LOOSE.has(mention.kind) && mention.modifiers.length === 0 && group.kinds.has('ceasefire')
}

/** A name of the same kind, or of a like one that shares a word with it or is what was signed: "signed the Lima Defense Compact". */
function isNameOf(reading: Reading, group: AgreementGroup, mention: AgreementMention): boolean {
  const clauses = reading.syntaxes[mention.sentence]?.clauses ?? []
  const done = (verbs: RegExp) =>
    clauses.some(({ lemma, objects }) => verbs.test(lemma) && objects.some(({ head }) => head === mention.phrase.head))
  if (done(/^(?:follow|replace|supersede|succeed|violate|breach|resemble|mirror)$/)) return false
  if (group.kinds.has(mention.kind)) return true
  const shares = wordsOf(reading, mention)
    .split(' ')
    .some((word) => group.modifiers.has(word))
  const signed = done(/^(?:sign|seal|conclude|ink|initial)$/)
  return isOfKind(group, mention) && (shares || signed)
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
  const subjects = clause?.subjects ?? []
  return groups.find(({ heads }) => subjects.some(({ head }) => heads.has(head))) ?? null
}

function fits(reading: Reading, group: AgreementGroup, mention: AgreementMention): boolean {
  if (!isOfKind(group, mention)) return false
  if (mention.definiteness === 'name') return group.names.has(wordsOf(reading, mention))
  if (mention.year !== null && !group.years.has(mention.year)) return false
  if (!sharesPartners(group, mention)) return false
  return mention.definiteness === 'demonstrative' || mention.modifiers.every((word) => group.modifiers.has(word))
}

/** Of a kind that the group has been called, or of one that writers use for it. */
const isOfKind = ({ kinds }: AgreementGroup, { kind }: AgreementMention): boolean =>
  kinds.has(kind) || (LOOSE.has(kind) && [...kinds].some((own) => LOOSE.has(own)))

/** "The deal with Iran" is no deal that is known to be with others only. */
const sharesPartners = ({ partners }: AgreementGroup, mention: AgreementMention): boolean =>
  mention.partners.length === 0 || partners.size === 0 || mention.partners.some((partner) => partners.has(partner))

const wordsOf = (reading: Reading, { phrase }: AgreementMention): string =>
  reading.document.tokens
    .slice(phrase.first, phrase.last + 1)
    .filter(({ upos }) => upos !== 'DET')
    .map(({ lower }) => lower)
    .join(' ')

/** How much a group is on the reader's mind: what has been spoken of most, then what came last. */
function salience(group: AgreementGroup, mention: AgreementMention): number {
  const last = group.mentions.at(-1)?.sentence ?? 0
  return group.mentions.length - (mention.sentence - last) / 1000
}
