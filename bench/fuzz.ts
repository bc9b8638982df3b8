import { parseArgs } from 'node:util'
import { readSeedArticle } from '../seed/seed.ts'
import { extract } from '../src/extract/extract.ts'
import { createRandom } from '../src/language/training/random.ts'
import type { Words } from '../src/model/span.ts'

/**
 * Mangles the seed article again and again, words lost, doubled, swapped and junk put between them, and holds that each
 * reading ends, gives its words back and refers to nothing that it does not list:
 *
 *   npx tsx bench/fuzz.ts [--runs 10000] [--seed 1]
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
})
const runs = Number(values.runs)
const random = createRandom(Number(values.seed))
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item

const JUNK = [
  '“',
  '”',
  '"',
  '‘',
  '(',
  ')',
  '[',
  ',',
  ';',
  ':',
  '.',
  '!',
  '—',
  '\n',
  '\n\n',
  '\u0000',
  '\u200f',
  '😀',
  '\ud83d',
  'e\u0301',
  'Mr.',
  'U.S.',
  'which',
  'that',
  'said',
  '1',
  '2025',
  '<b>',
  'x'.repeat(200),
]
const article = readSeedArticle()
const words = article.text.split(/(?<=\s)/)

function mangle(): string {
  const from = Math.floor(random() * words.length)
  const part = words.slice(from, from + 20 + Math.floor(random() * 200))
  const changes = 1 + Math.floor(random() * 30)
  for (let change = 0; change < changes; change++) {
    const at = Math.floor(random() * part.length)
    const kind = random()
    if (kind < 0.25) part.splice(at, 1)
    else if (kind < 0.5) part.splice(at, 0, pick(JUNK))
    else if (kind < 0.7) part.splice(at, 0, pick(words))
    else if (kind < 0.85) part[at] = (part[at] ?? '').toUpperCase()
    else part.push(...part.splice(at, 5))
  }
  return part.join('')
}

function findFault(text: string): string | null {
  const { entities, relations, events, agreements, statements, dates } = extract({ ...article, text })
  const told: Words[] = [
    ...entities.flatMap(({ mentions }) => mentions),
    ...[...relations, ...events, ...agreements].flatMap(({ evidence }) => evidence),
    ...statements,
    ...dates,
  ]
  const wrong = told.find(({ start, end, text: words }) => text.slice(start, end) !== words)
  if (wrong !== undefined) return `${wrong.start} to ${wrong.end} is not “${wrong.text}”`
  const listed = new Set(entities.map(({ id }) => id))
  const named = [
    ...relations.flatMap(({ subject, object }) => [subject, object]),
    ...events.flatMap(({ participants }) => participants.map(({ entity }) => entity)),
  ]
  const lost = named.find((id) => id !== null && !listed.has(id))
  return lost === undefined ? null : `${lost} is not listed`
}

let faults = 0
for (let run = 1; run <= runs; run++) {
  const text = mangle()
  let fault: string | null
  try {
    fault = findFault(text)
  } catch (error) {
    fault = String(error)
  }
  if (fault !== null) {
    faults++
    console.log(`run ${run}: ${fault}\n${JSON.stringify(text)}`)
  }
  if (run % 1000 === 0) console.error(`${run} of ${runs}, ${faults} faults`)
}
console.log(`${runs} mangled articles, ${faults} faults`)
process.exitCode = faults === 0 ? 0 : 1
