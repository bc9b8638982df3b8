const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
}

const UNITS = 'zeroth first second third fourth fifth sixth seventh eighth ninth'.split(' ')
const TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const TWENTIES = UNITS.slice(1).map((unit) => `twenty-${unit}`)
const ORDINALS = [...UNITS, ...TEENS, ...TWENTIES, 'thirtieth', 'thirty-first']

/** Source of a pattern for a count up to 999: "3", "three", "twenty-five", "a". */
export const COUNT = `(?:\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:one|two|three|four|five|six|seven|eight|nine)|a couple of|${Object.keys(WORDS).join('|')})(?!\\w|[,.]\\d)`

/** Source of a pattern for an ordinal in words, up to the thirty-first. */
export const SPELLED_ORDINAL = `(?:${ORDINALS.slice(1).reverse().join('|').replaceAll('-', '[- ]')})`

/** Source of a pattern for an ordinal: "3rd", or in words up to the thirty-first. */
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${SPELLED_ORDINAL})`

/** Source of a pattern for words that make a count approximate: "nearly", "more than". */
export const ROUGHLY =
  '(?:nearly|almost|about|around|roughly|approximately|some|over|more than|less than|just over|just under)'

/** Reads what `COUNT` matches; null where it is no count. */
export function readCount(words: string): number | null {
  if (/^\d+$/.test(words)) return Number(words)
  if (/^a couple of$/i.test(words)) return 2
  const parts = words
    .toLowerCase()
    .split(/[- ]/)
    .map((word) => WORDS[word] ?? Number.NaN)
  const sum = parts.reduce((total, part) => total + part, 0)
  return Number.isNaN(sum) ? null : sum
}

/** Reads what `ORDINAL` matches; null where it is no ordinal. */
export function readOrdinal(words: string): number | null {
  const digits = /^\d+/.exec(words)
  const place = digits === null ? ORDINALS.indexOf(words.toLowerCase().replace(' ', '-')) : Number(digits[0])
  return place > 0 ? place : null
}
