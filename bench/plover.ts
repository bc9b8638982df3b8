import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { extract } from '../src/extract/extract.ts'
import type { Event } from '../src/model/event.ts'
import type { Extraction } from '../src/model/extraction.ts'
import type { Span } from '../src/model/span.ts'

/**
 * Scores events on the PLOVER gold standard records (JSON lines with `text`, `event` and `spans`, a sentence each):
 *
 *   npx tsx bench/plover.ts --data FILE [--misses]
 *
 * A record's event is found where words of one of its triggers are a mention of an event of ours; its type is right where
 * one of those events has it. A source is found where an entity that is mentioned in its words takes part in such an
 * event, as its actor or as one of equals, and a target likewise as what is acted upon; where the record says that both
 * are one ("Norland and Sudland agreed"), in any role. Records without one ask none.
 */
const Record = z.object({
  id: z.string(),
  text: z.string(),
  event: z.string(),
  spans: z.array(z.object({ role: z.string(), start: z.int(), end: z.int(), text: z.string() })),
})
type Record = z.infer<typeof Record>

/** Types by the names that they had when the records were made. */
const RENAMED: Readonly<{ [name: string]: string }> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  CONCEDE: 'YIELD',
  FIGHT: 'ASSAULT',
}
const SOURCE = /^(?:actor|participant)$/
const TARGET = /^(?:target|recipient|participant)$/
const ANY = /./

const { values } = parseArgs({ options: { data: { type: 'string' }, misses: { type: 'boolean', default: false } } })
if (values.data === undefined) throw new Error('--data FILE: the records as JSON lines')

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

const mentionsOf = ({ entities }: Extraction, id: string): readonly Span[] =>
  entities.find((entity) => entity.id === id)?.mentions ?? []

function eventsAt(extraction: Extraction, triggers: readonly Span[]): Event[] {
  return extraction.events.filter(({ id }) =>
    mentionsOf(extraction, id).some((mention) => triggers.some((trigger) => overlaps(mention, trigger))),
  )
}

/** Whether anyone named in these words takes part in an event so; null where no words are given. */
function hasParticipant(extraction: Extraction, events: readonly Event[], words: readonly Span[], roles: RegExp) {
  if (words.length === 0) return null
  return events.some(({ participants }) =>
    participants.some(
      ({ role, entity }) =>
        roles.test(role) &&
        mentionsOf(extraction, entity).some((mention) => words.some((span) => overlaps(mention, span))),
    ),
  )
}

function score({ text, event, spans }: Record) {
  const extraction = extract({ text })
  const events = eventsAt(
    extraction,
    spans.filter(({ role }) => role === 'EVT'),
  )
  const type = RENAMED[event] ?? event
  const ofRole = (name: RegExp) => spans.filter(({ role }) => name.test(role))
  return {
    trigger: events.length > 0,
    type: events.some(({ plover }) => plover === type),
    source: hasParticipant(extraction, events, ofRole(/^SRC/), SOURCE),
    target: hasParticipant(extraction, events, ofRole(/TAR$/), ofRole(/^SRC\/TAR$/).length > 0 ? ANY : TARGET),
    found: events.map(({ kind, plover }) => `${kind}/${plover}`).join(' ') || 'nothing',
  }
}

const records = readFileSync(values.data, 'utf8')
  .trim()
  .split('\n')
  .map((line) => Record.parse(JSON.parse(line)))
const scores = records.map((record) => ({ record, ...score(record) }))

for (const part of ['trigger', 'type', 'source', 'target'] as const) {
  const asked = scores.filter((row) => row[part] !== null)
  const right = asked.filter((row) => row[part])
  console.log(`${part.padEnd(8)} ${(right.length / asked.length).toFixed(3)}  (${right.length} of ${asked.length})`)
}
if (values.misses)
  for (const { record, trigger, type, source, target, found } of scores) {
    const missed = Object.entries({ trigger, type, source, target }).flatMap(([part, ok]) =>
      ok === false ? [part] : [],
    )
    if (missed.length > 0) console.log(`  ${record.event}: ${missed.join(', ')} missed, ${found} found: ${record.text}`)
  }
