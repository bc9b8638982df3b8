import { globSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { extract } from '../src/extract/extract.ts'
import type { Extraction } from '../src/model/extraction.ts'
import type { Span } from '../src/model/span.ts'
import { listOffsets } from './code-points.ts'

/**
 * Scores coreference on GUM documents (JSON with `text` and `mentions`, offsets in code points):
 *
 *   npx tsx bench/coreference.ts --data DIR [--misses]
 *
 * A third-person pronoun is asked for where its cluster has a name before it of a person, place or organization. It is
 * right where it is a mention of an entity of ours whose names overlap a name of that cluster, wrong where it is one of
 * another entity. Names stay together where the names of one cluster that we found are mentions of one entity: every
 * name but the first is asked for, and right where it is of the entity that most of them are of. A name within another
 * ("the Andy Warhol Foundation") is not asked for, and a name of ours has to cover the head of GUM's phrase.
 */
const GumMention = z.object({
  start: z.int(),
  end: z.int(),
  head_start: z.int(),
  head_end: z.int(),
  text: z.string(),
  type: z.string(),
  cluster: z.string(),
  named: z.boolean(),
})
const GumDocument = z.object({ text: z.string(), dateCreated: z.string(), mentions: z.array(GumMention) })
type Mention = z.infer<typeof GumMention>

const PRONOUN = /^(?:he|she|him|her|his|hers|himself|herself|it|its|itself|they|them|their|theirs|themselves)$/i
const TYPES = /^(?:person|place|organization)$/

const { values } = parseArgs({ options: { data: { type: 'string' }, misses: { type: 'boolean', default: false } } })
if (values.data === undefined) throw new Error('--data DIR: a folder of GUM documents, searched for *.json')
const tally = { pronouns: { right: 0, wrong: 0, asked: 0 }, names: { right: 0, wrong: 0, asked: 0 } }

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

const headOf = ({ head_start, head_end }: Mention): Span => ({ start: head_start, end: head_end })

/** The entity that has a mention of a form in these words. */
const entityAt = ({ entities }: Extraction, span: Span, form: string): string | null =>
  entities.find(({ mentions }) => mentions.some((mention) => mention.form === form && overlaps(mention, span)))?.id ??
  null

function scorePronoun(extraction: Extraction, pronoun: Mention, names: readonly Mention[]): string {
  tally.pronouns.asked++
  const found = extraction.entities.filter(({ mentions }) =>
    mentions.some(({ form, start, end }) => form === 'pronoun' && start === pronoun.start && end === pronoun.end),
  )
  const right = found.some(({ mentions }) =>
    mentions.some((mention) => mention.form === 'name' && names.some((name) => overlaps(mention, name))),
  )
  if (right) tally.pronouns.right++
  else if (found.length > 0) tally.pronouns.wrong++
  return right ? '' : found.length > 0 ? `is ${found.map(({ id }) => id).join(' ')}` : 'is nobody'
}

function scoreNames(extraction: Extraction, names: readonly Mention[]): void {
  const found = names.flatMap((name) => entityAt(extraction, headOf(name), 'name') ?? [])
  const counts = Map.groupBy(found, (id) => id)
  const most = Math.max(0, ...[...counts.values()].map(({ length }) => length))
  tally.names.asked += Math.max(0, found.length - 1)
  tally.names.right += Math.max(0, most - 1)
}

function scoreDocument(path: string): void {
  const document = GumDocument.parse(JSON.parse(readFileSync(path, 'utf8')))
  const offsets = listOffsets(document.text)
  const at = (mention: Mention): Mention => ({
    ...mention,
    start: offsets[mention.start] ?? 0,
    end: offsets[mention.end] ?? 0,
    head_start: offsets[mention.head_start] ?? 0,
    head_end: offsets[mention.head_end] ?? 0,
  })
  const isNested = (name: Mention): boolean =>
    document.mentions
      .map(at)
      .some(
        (other) => other.named && other.cluster !== name.cluster && other.start <= name.start && other.end >= name.end,
      )
  const extraction = extract({ text: document.text, publishedAt: document.dateCreated })
  for (const cluster of Map.groupBy(document.mentions.map(at), (mention) => mention.cluster).values()) {
    const names = cluster.filter(({ named, type }) => named && TYPES.test(type))
    scoreNames(
      extraction,
      names.filter((name) => !isNested(name)),
    )
    for (const pronoun of cluster.filter(({ text }) => PRONOUN.test(text))) {
      if (!names.some(({ end }) => end <= pronoun.start)) continue
      const miss = scorePronoun(extraction, pronoun, names)
      if (values.misses && miss !== '') console.log(`  “${excerpt(document.text, pronoun)}”: ${names[0]?.text} ${miss}`)
    }
  }
}

const excerpt = (text: string, { start, end }: Span): string =>
  `${text.slice(Math.max(0, start - 90), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(
    /\s+/g,
    ' ',
  )

for (const path of globSync(`${values.data}/**/*.json`).sort()) scoreDocument(path)
for (const [what, { right, wrong, asked }] of Object.entries(tally))
  console.log(`${what.padEnd(9)} ${(right / asked).toFixed(3)}  (${right} of ${asked}, ${wrong} wrong)`)
