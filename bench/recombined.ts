import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleInput } from '../src/model/article.ts'

/** Sentences of one document in their order. */
type Passage = readonly string[]

/** So many sentences of a document stand together in an article, and so many documents give to one. */
const SENTENCES = 4
const SOURCES = 3

/**
 * Articles made of passages of open texts: three passages of four sentences each from documents picked at random, the same
 * for the same data. `data` is a folder whose CoNLL-U files, at whatever depth, have `# text` lines.
 */
export function* recombine(data: string, count: number): Generator<ArticleInput> {
  const passages = readPassages(data)
  const random = createRandom(7)
  const pick = () => passages[Math.floor(random() * passages.length)] ?? []
  for (let number = 0; number < count; number++) {
    const paragraphs = Array.from({ length: SOURCES }, () => pick().join(' '))
    const day = new Date(Date.UTC(2024, 0, 1) + Math.floor(random() * 365) * 86_400_000)
    yield {
      text: `${paragraphs.join('\n\n')}\n\nReport ${number + 1}.`,
      publishedAt: day.toISOString().slice(0, 10),
      source: `Source ${Math.floor(random() * 50)}`,
    }
  }
}

function readPassages(data: string): Passage[] {
  const files = readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.conllu'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
  const passages = files.flatMap((file) => toPassages(readFileSync(file, 'utf8')))
  if (passages.length === 0) throw new Error(`There is no CoNLL-U file with texts below ${data}`)
  return passages
}

function toPassages(conllu: string): Passage[] {
  const sentences = [...conllu.matchAll(/^# text = (.+)$/gm)].map(([, text = '']) => text)
  return Array.from({ length: Math.floor(sentences.length / SENTENCES) }, (_, index) =>
    sentences.slice(index * SENTENCES, (index + 1) * SENTENCES),
  )
}

/** Mulberry32: the same numbers from the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
