import { globSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { extract } from '../src/extract/extract.ts'
import type { Extraction } from '../src/model/extraction.ts'
import { listOffsets } from './code-points.ts'

/**
 * Scores names and statements on GUM documents (JSON with `text`, `mentions` and `attributions`, offsets in code points):
 *
 *   npx tsx bench/gum.ts --data DIR [--misses]
 *
 * A named person, place or organization that stands in no longer name is found where a name of that type overlaps it;
 * GUM files countries under places and, where they act, organizations, so both count for a country. Precision is
 * not told, since GUM marks no demonyms and we look at outermost names only. An attribution with a cue is found where a
 * statement covers half of its content, and its speaker is right where the speaker is mentioned within GUM's source.
 */
const Place = z.object({ start: z.int(), end: z.int() })
const GumMention = Place.extend({ type: z.string(), named: z.boolean() })
const Attribution = z.object({ source: Place.nullable(), cue: Place.nullable(), content: z.array(Place) })
const GumDocument = z.object({
  text: z.string(),
  dateCreated: z.string(),
  mentions: z.array(GumMention),
  attributions: z.array(Attribution),
})
type GumDocument = z.infer<typeof GumDocument>
type GumMention = z.infer<typeof GumMention>

const TYPES: Readonly<Record<string, readonly string[]>> = {
  person: ['person'],
  place: ['place', 'country'],
  organization: ['organization', 'country'],
}

const { values } = parseArgs({ options: { data: { type: 'string' }, misses: { type: 'boolean', default: false } } })

type Found = { found: number; asked: number }
const tally = new Map<string, Found>()

function scoreDocument(document: GumDocument, extraction: Extraction): void {
  const offsets = listOffsets(document.text)
  const at = ({ start, end }: { start: number; end: number }) => ({
    start: offsets[start] ?? 0,
    end: offsets[end] ?? 0,
  })
  const wordsAt = ({ start, end }: { start: number; end: number }) => document.text.slice(start, end)
  for (const mention of document.mentions.filter((one) => isOutermostName(document, one))) {
    const types = TYPES[mention.type]
    if (types !== undefined) count(mention.type, isMentioned(extraction, types, at(mention)), wordsAt(at(mention)))
  }
  for (const { source, cue, content } of document.attributions) {
    if (source !== null && cue !== null && content[0] !== undefined)
      scoreAttribution(
        extraction,
        at(source),
        at(content[0]),
        [source, cue, content[0]].map(at).map(wordsAt).join(' | '),
      )
  }
}

const isOutermostName = ({ mentions }: GumDocument, mention: GumMention): boolean =>
  mention.named &&
  !mentions.some(
    (other) => other !== mention && other.named && other.start <= mention.start && other.end >= mention.end,
  )

const isMentioned = (
  { entities }: Extraction,
  types: readonly string[],
  gold: { start: number; end: number },
): boolean =>
  entities.some(
    ({ type, mentions }) =>
      types.includes(type) &&
      mentions.some(({ start, end, form }) => form === 'name' && start < gold.end && end > gold.start),
  )

function scoreAttribution(
  extraction: Extraction,
  source: { start: number; end: number },
  content: { start: number; end: number },
  words: string,
): void {
  const half = (content.end - content.start) / 2
  const found = extraction.statements.find(
    (one) => Math.min(one.end, content.end) - Math.max(one.start, content.start) >= half,
  )
  count('statements', found !== undefined, words)
  const speaker = extraction.entities.find(({ id }) => id === found?.speaker)
  const heard = speaker?.mentions.some(({ start, end }) => start < source.end && end > source.start) ?? false
  count('speakers', heard, `${words} → ${speaker?.name ?? 'nobody'}`)
}

function count(what: string, holds: boolean, words: string): void {
  if (values.misses && !holds) console.log(`  ${what}: ${words}`)
  const { found, asked } = tally.get(what) ?? { found: 0, asked: 0 }
  tally.set(what, { found: found + Number(holds), asked: asked + 1 })
}

if (values.data === undefined) throw new Error('--data DIR: a folder of GUM documents, searched for *.json')
for (const path of globSync('**/*.json', { cwd: values.data }).sort()) {
  const document = GumDocument.parse(JSON.parse(readFileSync(`${values.data}/${path}`, 'utf8')))
  scoreDocument(document, extract({ text: document.text, publishedAt: document.dateCreated.slice(0, 10) }))
}
for (const [what, { found, asked }] of tally)
  console.log(`${what.padEnd(14)} ${(found / asked).toFixed(3)}  (${found} of ${asked})`)
