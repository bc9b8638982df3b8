import type { Document } from '../../language/document.ts'
import { HONORIFICS, isPortfolioTitle } from '../lexicon/titles.ts'
import { findTitleAt } from './context.ts'
import { findKnown } from './gazetteer.ts'
import { type Name, plainName } from './name.ts'
import { isCapitalised, textOf } from './words.ts'

const PORTFOLIO =
  /^(?:foreign|affairs|education|defen[cs]e|finance|health|justice|interior|trade|economy|energy|agriculture|culture|environment|labou?r|transport|transportation|state|treasury|security|science|sports?|tourism|industry|information|internal|external|international|home|commerce|housing|migration|immigration|development|technology|planning|investment|youth|women|digital|climate|water|fisheries|homeland|national|public|social|economic)$/i

/** Words of a portfolio that cannot end it. */
const ADJECTIVE =
  /^(?:foreign|internal|external|international|home|homeland|national|public|social|economic|digital|and)$/i

/** How many tokens from `at` on are a title before a name, with its portfolio: "Minister of Education", "Mr."; 0 for none. */
export function titleLength(document: Document, at: number): number {
  const word = document.tokens[at]?.text ?? ''
  if (HONORIFICS.has(word.endsWith('.') ? word.slice(0, -1) : word)) return 1
  const found = findTitleAt(document, at)
  if (found === null || (!isPortfolioTitle(found.title) && opensWithBody(document, at, found.length))) return 0
  return found.length + portfolioLength(document, at + found.length)
}

/** "U.S. Commerce Secretary": what looks like a part of the "U.S. Commerce Department" ends with a word that opens a title. */
export function opensOffice(document: Document, first: number, last: number): boolean {
  if (last === first) return false
  const found = findTitleAt(document, last)
  return found !== null && found.length > 1 && isPortfolioTitle(found.title)
}

/** "The Attorney General’s Office": a body called after who heads it. */
export function readOffice(document: Document, at: number): Name | null {
  if (!isCapitalised(document.tokens[at])) return null
  const end = at + (findTitleAt(document, at)?.length ?? 0)
  const [owner, office] = document.tokens.slice(end, end + 2)
  const called = end > at && /^['’]s?$/.test(owner?.text ?? '') && office?.text === 'Office'
  const large = document.tokens.slice(at, end).every((token) => isCapitalised(token))
  return called && large ? plainName(at, end + 1, 'organization', textOf(document, at, end + 1), 0.85) : null
}

/** "Kremlin spokesman": the body is a name of its own. */
const opensWithBody = (document: Document, at: number, length: number): boolean =>
  length > 1 && isCapitalised(document.tokens[at]) && findKnown(document, at, at + length - 2) !== null

/** "Of Education", "for Foreign Affairs", "for Science and Technology". */
function portfolioLength(document: Document, at: number): number {
  const { tokens } = document
  if (!/^(?:of|for)$/.test(tokens[at]?.lower ?? '')) return 0
  let next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const first = next
  while (
    PORTFOLIO.test(tokens[next]?.text ?? '') ||
    (tokens[next]?.lower === 'and' && PORTFOLIO.test(tokens[next + 1]?.text ?? ''))
  )
    next++
  while (next > first && ADJECTIVE.test(tokens[next - 1]?.text ?? '')) next--
  const alike = isCapitalised(tokens[first]) || !isCapitalised(tokens[at - 1])
  return next > first && alike ? next - at : 0
}
