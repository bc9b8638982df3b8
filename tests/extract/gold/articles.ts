import { readdirSync, readFileSync } from 'node:fs'
import { extract } from '../../../src/extract/extract.ts'
import { readGold, readGoldArticle } from './gold.ts'
import type { Pair } from './tally.ts'

/** Rules may be tuned on `development`; `held-out` is only scored. */
export const HALVES = ['development', 'held-out'] as const
export type Half = (typeof HALVES)[number]

/** A pair and what its article is called. */
export interface NamedPair extends Pair {
  readonly name: string
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** The seed article beside the hand-made reading of it. */
export function readSeed(): NamedPair {
  const text = read('../../../seed/article.txt')
  const extraction = extract({ ...JSON.parse(read('../../../seed/article.json')), text })
  return { name: 'seed', text, gold: readGold('seed', text), extraction }
}

/** The articles of one half, by name; each is a text and a gold file of the same name. */
export const readArticles = (half: Half): NamedPair[] =>
  readdirSync(new URL(half, import.meta.url))
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => readArticle(half, file.replace(/\.txt$/, '')))

function readArticle(half: Half, name: string): NamedPair {
  const text = read(`${half}/${name}.txt`)
  const gold = readGoldArticle(`${half}/${name}`, text)
  const { title, publishedAt } = gold
  return { name, text, gold, extraction: extract({ title, publishedAt, text }) }
}
