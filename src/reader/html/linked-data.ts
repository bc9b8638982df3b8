import type { PageElement } from './page.ts'

type Thing = Readonly<Record<string, unknown>>

/** What a page says of its article in JSON-LD, by the words of schema.org. */
export interface LinkedArticle {
  readonly headline: string | null
  readonly datePublished: string | null
  readonly publisher: string | null
  /** The names of all authors, parted by commas. */
  readonly author: string | null
  readonly url: string | null
}

/** `Article`, `NewsArticle`, `ReportageNewsArticle` and the other types below `Article`. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|^Report)$/

/** The article of the page's JSON-LD, the first of several; null for none. Blocks that are no JSON are passed over. */
export function findLinkedArticle(page: PageElement): LinkedArticle | null {
  const blocks = [...page.querySelectorAll('script[type="application/ld+json"]')]
  const things = blocks.flatMap(({ textContent }) => listThings(parse(textContent ?? '')))
  const article = things.find(isArticle)
  if (article === undefined) return null
  return {
    headline: toText(article.headline) ?? toText(article.name),
    datePublished: toText(article.datePublished),
    publisher: readName(article.publisher, things),
    author: readNames(article.author, things),
    url: toText(article.url) ?? readId(article.mainEntityOfPage),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The things of a block: one, a list of them, or a `@graph`. */
const listThings = (value: unknown): Thing[] =>
  toThings(value).flatMap((thing) => [thing, ...toThings(thing['@graph'])])

const toThings = (value: unknown): Thing[] => [value].flat().filter(isThing)

const isArticle = (thing: Thing): boolean =>
  [thing['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))

/** The name of a publisher that is written out, is a list, or is told elsewhere under its `@id`. */
function readName(value: unknown, things: readonly Thing[]): string | null {
  const [first] = [value].flat()
  if (!isThing(first)) return toText(first)
  const told = things.find((thing) => thing['@id'] !== undefined && thing['@id'] === first['@id'])
  return toText(first.name) ?? toText(told?.name)
}

/** The names of one or several, parted by commas. */
function readNames(value: unknown, things: readonly Thing[]): string | null {
  const names = [value].flat().flatMap((one) => readName(one, things) ?? [])
  return names.length === 0 ? null : [...new Set(names)].join(', ')
}

const readId = (value: unknown): string | null => toText(isThing(value) ? value['@id'] : value)

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

const toText = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.replaceAll(/\s+/g, ' ').trim() : null
