/** What a UTF-16 code unit is to the splitter. Numbers, since features are made of them. */
export const CHARACTER = {
  space: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  /** Combining marks, joiners and zero-width characters: they belong to what stands before. */
  mark: 4,
  stop: 5,
  comma: 6,
  colon: 7,
  apostrophe: 8,
  quote: 9,
  open: 10,
  close: 11,
  hyphen: 12,
  dash: 13,
  slash: 14,
  currency: 15,
  symbol: 16,
  surrogate: 17,
} as const
export type Character = (typeof CHARACTER)[keyof typeof CHARACTER]

const SIGNS: readonly (readonly [string, Character])[] = [
  ['.?!…‽。！？', CHARACTER.stop],
  [',،、，', CHARACTER.comma],
  [':;：；', CHARACTER.colon],
  ["'’‘`´ʼ", CHARACTER.apostrophe],
  ['"“”„«»', CHARACTER.quote],
  ['([{', CHARACTER.open],
  [')]}', CHARACTER.close],
  ['-‐‑', CHARACTER.hyphen],
  ['–—―−', CHARACTER.dash],
  ['/\\', CHARACTER.slash],
]

/** In the order of asking; what fits none is a symbol. */
const SORTS: readonly (readonly [RegExp, Character])[] = [
  [/\s/u, CHARACTER.space],
  [/[\p{M}\p{Cf}\p{Cc}]/u, CHARACTER.mark],
  [/[\p{Lu}\p{Lt}]/u, CHARACTER.upper],
  [/\p{L}/u, CHARACTER.lower],
  [/\p{Nd}/u, CHARACTER.digit],
  [/\p{Sc}/u, CHARACTER.currency],
  [/\p{Cs}/u, CHARACTER.surrogate],
]

const SIGN = new Map(SIGNS.flatMap(([signs, kind]) => [...signs].map((sign) => [sign, kind] as const)))
const CHARACTERS = createCharacters()
const LOWER = Uint16Array.from({ length: 0x10000 }, (_, code) => toFeatureCode(code))

/** The character at `at`. */
export const characterAt = (text: string, at: number): Character => CHARACTERS[text.charCodeAt(at)] as Character

export const isLetter = (kind: number): boolean => kind === CHARACTER.lower || kind === CHARACTER.upper

/** What the code unit at `at` counts as in features: lower case, digits as 0, apostrophes and quotation marks straight. */
export const featureCodeAt = (text: string, at: number): number => LOWER[text.charCodeAt(at)] as number

/** Letters of East Asia, surrogates and private use fill blocks; the rest is asked for one by one. */
function createCharacters(): Uint8Array {
  const table = new Uint8Array(0x10000)
    .fill(CHARACTER.lower, 0x3400, 0xd800)
    .fill(CHARACTER.surrogate, 0xd800, 0xe000)
    .fill(CHARACTER.symbol, 0xe000, 0xf900)
  const find = (code: number) => findCharacter(String.fromCharCode(code))
  for (let code = 0; code < 0x3400; code += 1) table[code] = find(code)
  for (let code = 0xf900; code < 0x10000; code += 1) table[code] = find(code)
  return table
}

function findCharacter(character: string): Character {
  const sign = SIGN.get(character)
  return sign ?? SORTS.find(([pattern]) => pattern.test(character))?.[1] ?? CHARACTER.symbol
}

function toFeatureCode(code: number): number {
  const kind = CHARACTERS[code]
  if (kind === CHARACTER.digit) return 48
  if (kind === CHARACTER.apostrophe) return 39
  if (kind === CHARACTER.quote) return 34
  return kind === CHARACTER.upper ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : code
}
