const MARKS = /\p{M}/gu
const SPACES = /\s+/gu

/** A text to compare names by: without case, diacritics, compatibility forms and spare spaces. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().normalize('NFC').replace(SPACES, ' ').trim()
}
