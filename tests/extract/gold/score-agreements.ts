import type { Agreement } from '../../../src/model/agreement.ts'
import { idOf } from '../support/look-up.ts'
import type { GoldAgreement } from './gold.ts'
import { type Check, meets, mentionsOf, type Pair, type Tally, tally } from './tally.ts'

/** The agreement of the extraction that most of a gold agreement's cues name. */
export function findAgreement(pair: Pair, gold: GoldAgreement): Agreement | undefined {
  const cuesMet = ({ id }: Agreement): number =>
    gold.cues.filter((cue) => meets(pair.text, mentionsOf(pair, id), cue)).length
  const ranked = pair.extraction.agreements.toSorted((a, b) => cuesMet(b) - cuesMet(a))
  return ranked[0] !== undefined && cuesMet(ranked[0]) > 0 ? ranked[0] : undefined
}

/** The agreements themselves, each known by all its cues. */
export function scoreAgreements(pair: Pair): Tally {
  const matches = pair.gold.agreements.map((gold) => [gold, findAgreement(pair, gold)] as const)
  const known = new Set(matches.map(([, agreement]) => agreement?.id))
  const extra = pair.extraction.agreements.filter(({ id }) => !known.has(id)).map(({ id }) => id)
  return tally(
    matches.flatMap(([{ cues }, agreement]) =>
      cues.map((cue): Check => [cue, agreement !== undefined && meets(pair.text, mentionsOf(pair, agreement.id), cue)]),
    ),
    extra,
  )
}

/** What is told of each agreement: parties, signatories, day, term, renewability, domains. */
export const scoreAgreementDetails = (pair: Pair): Tally =>
  tally(pair.gold.agreements.flatMap((gold) => checkDetails(pair, gold, findAgreement(pair, gold))))

function checkDetails({ extraction }: Pair, gold: GoldAgreement, agreement: Agreement | undefined): Check[] {
  const has = (ids: readonly string[] | undefined, name: string): boolean =>
    ids?.includes(idOf(extraction, name) ?? '') ?? false
  return [
    [`${gold.key} kind`, agreement?.kind === gold.kind],
    ...gold.parties.map((name): Check => [`${gold.key} party ${name}`, has(agreement?.parties, name)]),
    ...gold.signatories.map((name): Check => [`${gold.key} signatory ${name}`, has(agreement?.signatories, name)]),
    [`${gold.key} day`, agreement !== undefined && (agreement.signedOn?.edtf ?? null) === gold.signedOn],
    [`${gold.key} term`, agreement?.term === gold.term],
    [`${gold.key} renewable`, agreement?.renewable === gold.renewable],
    ...gold.domains.map(
      (name): Check => [
        `${gold.key} domain ${name}`,
        agreement?.domains.some((one) => one.toLowerCase().includes(name.toLowerCase())) ?? false,
      ],
    ),
  ]
}

/** What each agreement lays down: its polarity right, and the words that say so are the gold's or hold some of them. */
export const scoreProvisions = ({ text, gold, extraction }: Pair): Tally =>
  tally(
    gold.agreements.flatMap((agreement) => {
      const provisions = findAgreement({ text, gold, extraction }, agreement)?.provisions ?? []
      return agreement.provisions.map(
        ([polarity, cue]): Check => [
          `${polarity} ${cue}`,
          provisions.some((one) => one.polarity === polarity && meets(text, one.evidence, cue)),
        ],
      )
    }),
  )
