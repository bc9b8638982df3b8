import type { Document } from '../language/document.ts'
import { readDocument } from '../language/read-document.ts'
import { readClauses, type Syntax } from '../language/syntax/read-clauses.ts'
import type { Atoms } from '../language/syntax/tree.ts'
import { findDates } from './dates/find-dates.ts'
import { findNames } from './names/find-names.ts'
import type { Name } from './names/name.ts'
import { titleLength } from './names/titled.ts'
import { sentenceStart } from './names/words.ts'
import { findQuotes } from './quotes.ts'
import type { Reading } from './reading.ts'

const LONGEST_TITLE = 8

/** Reads a text as far as language, names and dates go. */
export function readArticle(text: string, publishedAt: string | null): Reading {
  const document = readDocument(text)
  const names = findNames(document)
  const syntaxes = readSyntaxes(document, findAtoms(document, names))
  return {
    document,
    publishedAt,
    syntaxes,
    clauses: syntaxes.flatMap(({ clauses }) => clauses),
    names,
    nameAt: coverage(names),
    dates: findDates(document, publishedAt),
    quotes: findQuotes(document),
  }
}

/** Names of several words, with the title before a person's: what no phrase may cut. */
export function findAtoms(document: Document, names: readonly Name[]): Atoms {
  return new Map(names.map((name) => [name.type === 'person' ? findTitleStart(document, name) : name.first, name.last]))
}

/** The token where a title with a portfolio begins that ends at the name: "Minister of Education Ana Ruiz". */
function findTitleStart(document: Document, name: Name): number {
  const from = Math.max(sentenceStart(document, name.first), name.first - LONGEST_TITLE)
  for (let at = from; at < name.first; at++) if (titlesEnd(document, at) === name.first) return at
  return name.first
}

/** The token behind the titles and honorifics that follow one another from `at` on. */
function titlesEnd(document: Document, at: number): number {
  const length = titleLength(document, at)
  return length === 0 ? at : titlesEnd(document, at + length)
}

function readSyntaxes(document: Document, atoms: Atoms): Syntax[] {
  const syntaxes: Syntax[] = []
  let offset = 0
  for (const sentence of document.sentences) {
    const syntax = readClauses(document, sentence, offset, atoms)
    offset += syntax.clauses.length
    syntaxes.push(syntax)
  }
  return syntaxes
}

function coverage(names: readonly Name[]): ReadonlyMap<number, number> {
  const covered = new Map<number, number>()
  names.forEach(({ first, last }, index) => {
    for (let at = first; at <= last; at++) covered.set(at, index)
  })
  return covered
}
