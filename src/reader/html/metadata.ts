import { readDay } from '../day.ts'
import { findLinkedArticle } from './linked-data.ts'
import type { Page } from './page.ts'

/** What a page says about its article beside the text; null for what it does not say. */
export interface Metadata {
  readonly title: string | null
  readonly publishedAt: string | null
  readonly url: string | null
  readonly source: string | null
  readonly author: string | null
  /** Whether the page calls itself an article. */
  readonly article: boolean
}

const TITLES = ['og:title', 'twitter:title']

const DATES = [
  'article:published_time',
  'datePublished',
  'og:published_time',
  'parsely-pub-date',
  'dc.date.issued',
  'dc.date',
  'pubdate',
  'date',
]

const AUTHORS = ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl']

/** Elements that show the author to readers. */
const BYLINE = '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"], .byline'

/** Elements that show the day of publication to readers. */
const SHOWN_DATE = 'time[itemprop="datePublished"], time[pubdate], article header time'

/** Reads JSON-LD first, then `link` and `meta`, then what the page shows. */
export function readMetadata(page: Page): Metadata {
  const linked = findLinkedArticle(page)
  const metas = readMetas(page)
  const find = (names: readonly string[]) => names.map((name) => metas.get(name.toLowerCase())).find(Boolean) ?? null
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null
  const shown = page.querySelector(SHOWN_DATE)?.getAttribute('datetime') ?? null
  return {
    title: linked?.headline ?? find(TITLES) ?? findOnlyHeading(page),
    publishedAt: findFirst([linked?.datePublished ?? null, ...DATES.map((name) => find([name])), shown], readDay),
    url: findFirst([linked?.url ?? null, canonical, find(['og:url'])], readAddress),
    source: linked?.publisher ?? find(['og:site_name']),
    author: findFirst([linked?.author ?? null, ...AUTHORS.map((name) => find([name])), findByline(page)], readByline),
    article: linked !== null || find(['og:type']) === 'article',
  }
}

/** The contents of the page's `meta` elements by name, property or itemprop in lower case; the first of a name counts. */
function readMetas(page: Page): ReadonlyMap<string, string> {
  const metas = new Map<string, string>()
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop'].map((key) => meta.getAttribute(key)).find(Boolean)
    const content = meta.getAttribute('content')?.trim()
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content)
  }
  return metas
}

/** The one heading of the first level, if there is one: `title` has the name of the site as well. */
function findOnlyHeading(page: Page): string | null {
  const headings = [...page.querySelectorAll('h1')]
  return headings.length === 1 ? headings[0]?.textContent?.replaceAll(/\s+/g, ' ').trim() || null : null
}

const findByline = (page: Page): string | null => page.querySelector(BYLINE)?.textContent ?? null

/** A byline without its “By”; an address is no name. */
function readByline(value: string | null): string | null {
  const name =
    value
      ?.replaceAll(/\s+/g, ' ')
      .trim()
      .replace(/^by:? /i, '') ?? ''
  return name === '' || name.length > 200 || URL.canParse(name) ? null : name
}

function findFirst(values: readonly (string | null)[], read: (value: string | null) => string | null): string | null {
  return values.map(read).find((value) => value !== null) ?? null
}

/** Only whole addresses of the web say where an article is. */
const readAddress = (value: string | null): string | null =>
  value !== null && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : null
