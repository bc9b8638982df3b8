import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { AgreementKind, Polarity } from '../../../src/model/agreement.ts'
import { EntityType } from '../../../src/model/entity.ts'
import { EventKind, Role } from '../../../src/model/event-kind.ts'
import { Status } from '../../../src/model/evidence.ts'
import { RelationType } from '../../../src/model/relation.ts'

const GoldAgreement = z.strictObject({
  key: z.string(),
  cues: z.array(z.string()).min(1),
  kind: AgreementKind,
  parties: z.array(z.string()),
  signatories: z.array(z.string()),
  signedOn: z.string().nullable(),
  term: z.string().nullable(),
  renewable: z.boolean().nullable(),
  domains: z.array(z.string()),
  provisions: z.array(z.tuple([Polarity, z.string()])),
})
export type GoldAgreement = z.infer<typeof GoldAgreement>

const GoldEvent = z.strictObject({
  kind: EventKind,
  cue: z.string(),
  date: z.string().optional(),
  place: z.string().optional(),
  roles: z.array(z.tuple([Role, z.string()])),
  /** How the words at the cue stand to it; not looked at where it is left out. */
  status: Status.optional(),
  /** Who says so; left out where the article itself does. */
  assertedBy: z.string().optional(),
})
export type GoldEvent = z.infer<typeof GoldEvent>

/**
 * What a careful reader files from an article. Entities go by name, agreements by `key`; `cue` and `cues` are words of
 * the text that tell of the thing, statements the words said behind their speaker. `optional` names count neither way.
 */
export const Gold = z.strictObject({
  entities: z.array(z.tuple([EntityType, z.string()])),
  optional: z.array(z.string()),
  dates: z.array(z.tuple([z.string(), z.string()])),
  agreements: z.array(GoldAgreement),
  relations: z.array(z.tuple([RelationType, z.string(), z.string(), z.string().nullable()])),
  events: z.array(GoldEvent),
  statements: z.array(z.tuple([z.string(), z.string()])),
})
export type Gold = z.infer<typeof Gold>

/** A gold file that also says what is known of its article. */
export const GoldArticle = Gold.extend({ title: z.string(), publishedAt: z.iso.date() })
export type GoldArticle = z.infer<typeof GoldArticle>

/** Reads the gold of the seed article; throws where it is malformed or a cue is not in the text. */
export const readGold = (name: string, text: string): Gold => checkCues(Gold.parse(readJson(name)), text)

/** Reads the gold of an article with title and day; throws as `readGold` does. */
export const readGoldArticle = (name: string, text: string): GoldArticle =>
  checkCues(GoldArticle.parse(readJson(name)), text)

const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8'))

function checkCues<G extends Gold>(gold: G, text: string): G {
  const cues = [
    ...gold.agreements.flatMap(({ cues, provisions }) => [...cues, ...provisions.map(([, cue]) => cue)]),
    ...gold.events.map(({ cue }) => cue),
    ...gold.dates.map(([cue]) => cue),
    ...gold.statements.map(([, words]) => words),
  ]
  const missing = cues.filter((cue) => !text.includes(cue))
  if (missing.length > 0) throw new Error(`not in the text: ${missing.join(' · ')}`)
  return gold
}
