import { CHARACTER, characterAt, featureCodeAt } from './characters.ts'

const SCHEMES = ['http://', 'https://', 'ftp://', 'www.']
const [AT, HASH, FULL_STOP, UNDERSCORE, PLUS, HYPHEN] = [0x40, 0x23, 0x2e, 0x5f, 0x2b, 0x2d]

/** The end of a URL, a "#hashtag" or an "@handle" that begins at `at` in a chunk that ends at `end`; 0 where none does. */
export function findAddressEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at)
  if (code === AT || code === HASH) return findTagEnd(text, at, end)
  const first = code | 0x20
  if (first !== 0x68 && first !== 0x66 && first !== 0x77) return 0
  const scheme = SCHEMES.find((letters) => startsWith(text, at, end, letters))
  return scheme === undefined ? 0 : trimPunctuation(text, at + scheme.length, end)
}

/** The end of an e-mail address whose "@" stands at `at`; 0 where nothing like a host follows. */
export function findHostEnd(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) !== AT || at + 1 >= end || !isWordCharacter(text, at + 1)) return 0
  let until = at + 1
  while (until < end && isAddressCharacter(text, until)) until += 1
  return trimPunctuation(text, at + 1, until)
}

/** May stand before the "@" of an e-mail address. */
export function isAddressCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === FULL_STOP || code === UNDERSCORE || code === PLUS || code === HYPHEN || isWordCharacter(text, at)
}

function findTagEnd(text: string, at: number, end: number): number {
  if (at + 1 >= end || !isLetter(text, at + 1)) return 0
  let until = at + 2
  while (until < end && (isWordCharacter(text, until) || text.charCodeAt(until) === UNDERSCORE)) until += 1
  return until
}

function startsWith(text: string, at: number, end: number, letters: string): boolean {
  if (at + letters.length >= end) return false
  for (let place = 0; place < letters.length; place += 1) {
    if (featureCodeAt(text, at + place) !== letters.charCodeAt(place)) return false
  }
  return true
}

/** Leaves out the punctuation that follows an address rather than ending it. */
function trimPunctuation(text: string, start: number, end: number): number {
  let until = end
  while (until > start && isPunctuation(text, until - 1)) until -= 1
  return until === start ? 0 : until
}

function isPunctuation(text: string, at: number): boolean {
  const kind = characterAt(text, at)
  return (kind >= CHARACTER.stop && kind <= CHARACTER.close) || text.charCodeAt(at) === 0x3e
}

const isLetter = (text: string, at: number): boolean => {
  const kind = characterAt(text, at)
  return kind === CHARACTER.lower || kind === CHARACTER.upper
}

const isWordCharacter = (text: string, at: number): boolean => {
  const kind = characterAt(text, at)
  return kind >= CHARACTER.lower && kind <= CHARACTER.digit
}
