import type { Document, Token } from '../../language/document.ts'

/** White space that is more than one blank. */
const FOLDED = /\s\s|[^\S ]/

/** The text from token `first` to token `last`, white space folded. */
export function textOf(document: Document, first: number, last: number): string {
  if (first === last) return document.tokens[first]?.text ?? ''
  const start = document.tokens[first]?.start ?? 0
  const end = document.tokens[last]?.end ?? start
  const text = document.text.slice(start, end)
  return FOLDED.test(text) ? text.replace(/\s+/g, ' ') : text
}

const CAPITAL = /^\p{Lu}/u

export function isCapitalised(token: Token | undefined): boolean {
  const first = token?.text.charCodeAt(0) ?? 0
  return first < 128 ? first >= 65 && first <= 90 : CAPITAL.test(token?.text ?? '')
}

/** Capital letters only, two to six of them, digits allowed: "IAEA", "M5S". */
export const isAcronym = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}[\p{Lu}\d&]{1,5}$/u.test(token.text)

/** "MOSCOW" as "Moscow": how a dateline or headline word is looked up. */
export const toTitleCase = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())

/** The last token of the sentence that holds token `at`. */
export const sentenceEnd = (document: Document, at: number): number =>
  document.sentences[document.tokens[at]?.sentence ?? -1]?.last ?? at

export const sentenceStart = (document: Document, at: number): number =>
  document.sentences[document.tokens[at]?.sentence ?? -1]?.first ?? at

/** Tells whether a hyphen joins the token to the one before without a space. */
export function isJoined(document: Document, at: number): boolean {
  const hyphen = document.tokens[at - 1]
  return hyphen !== undefined && /^[-‐‑–]$/.test(hyphen.text) && hyphen.end === document.tokens[at]?.start
}
