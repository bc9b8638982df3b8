import { readdirSync, readFileSync } from 'node:fs'
import { extract } from '../../../src/extract/extract.ts'
import { readGold, readGoldArticle } from './gold.ts'
import type { Pair } from './tally.ts'

/** Rules may be tuned on all but the sets held out, which are only scored. */
export const ARTICLE_SETS = [
  'development',
  'other-hands',
  'further-hands',
  'fresh-hands',
  'held-out',
  'newly-held-out',
] as const
export type ArticleSet = (typeof ARTICLE_SETS)[number]

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

/** The articles of one set, by name; each is a text and a gold file of the same name. */
export const readArticles = (set: ArticleSet): NamedPair[] =>
  readdirSync(new URL(set, import.meta.url))
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => readArticle(set, file.replace(/\.txt$/, '')))

function readArticle(set: ArticleSet, name: string): NamedPair {
  const text = read(`${set}/${name}.txt`)
  const gold = readGoldArticle(`${set}/${name}`, text)
  const { title, publishedAt } = gold
  return { name, text, gold, extraction: extract({ title, publishedAt, text }) }
}
