import fc from 'fast-check'

const WORDS = [
  ...['Ana Ruiz', 'said', 'that', 'the', 'treaty', 'in Oslo', 'Iranian', 'Mr.', 'U.S.', 'p.m.', 'Jan.', '3.5', '$4bn'],
  ...["don't", 'it’s', "'s", 'cannot', 'e.g.', 'and/or', 'co-operate', 'https://example.org/a?b=c', 'a@b.org', '#tag'],
]
const MARKS = '. ! ? … , ; : “ ” " ‘ ’ \' ( ) [ ] — – - / \\ * _ % & ^ ~ | < > = + ` @ #'.split(' ')
const SPACES = [' ', '  ', '\n', '\n\n', '\r', '\r\n', '\n\r', '\t', '\v', '\f', '\u0085', '\u00a0', '\u2028', '\u3000']
const ODD = [
  ...['\u0000', '\u0007', '\u001b[2J', '\u007f', '\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\ufffd', '\uffff'],
  ...[
    '\ud83d',
    '\ude00',
    '\ude00\ud83d',
    '👩‍👩‍👧',
    '🇳🇴',
    '👍🏽',
    '1️⃣',
    '𝒳',
    'e\u0301',
    '\u0301',
    '\u202e',
    '\u200f',
    '\u2066',
  ],
  ...['וועידה', 'مؤتمر', '会议', 'สวัสดี', 'नमस्ते', 'Größe', 'İ', 'ŉ', 'ﬁ', 'ς', 'x'.repeat(200), '('.repeat(50)],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'],
]

/** Any sequence of UTF-16 code units, paired or not. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes))

const pieces = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
    fc.constantFrom(...MARKS),
    { weight: 3, arbitrary: fc.constantFrom(...SPACES) },
    fc.constantFrom(...ODD),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
  { maxLength: 60 },
)

/** Any string: near to prose, far from it, and plain noise. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: pieces.map((parts) => parts.join('')) },
  { weight: 2, arbitrary: pieces.map((parts) => parts.join(' ')) },
  units,
)

/** Texts that somebody will hand in one day, by what they are. */
export const ODD_TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['one letter', 'a'],
  ['one mark', '.'],
  ['white space only', SPACES.join('').repeat(20)],
  ['marks only', MARKS.join('').repeat(20)],
  ['marks apart', MARKS.join(' ').repeat(20)],
  ['line ends of all kinds', 'Rain fell.\r\nSnow fell.\rHail fell.\n\r\nWind\r\n\r\nblew.\u2028It\u2029stopped.'],
  ['lone surrogates', 'Rain\ud83d fell \ude00in Oslo\ude00\ud83d. \ud83d\ud83d\ude00 Snow fell.'],
  ['right-to-left words', 'The word \u202bמחר\u202c and the word \u2067غدا\u2069 mean tomorrow.'],
  ['joined emoji', '👩‍👩‍👧‍👦 met 🏳️‍🌈 in 🇳🇴🇸🇪 👍🏽👍🏿 1️⃣ *️⃣ today.'],
  ['control characters', 'Rain\u0000\u0001 fell\u001b[2J in\u009b Oslo\u0007.\u0000'],
  ['NUL only', '\u0000'.repeat(100)],
  ['zero-width characters', 'Ra\u200bin\u200b fe\u200dll \u2060in\ufeff O\u00adslo\u200b.\u200b'],
  ['zero-width characters only', '\u200b\u200c\u200d\u2060\ufeff'.repeat(20)],
  ['a byte order mark', '\ufeffRain fell.'],
  ['combining marks', `Z${'\u0301\u0323'.repeat(500)}oe fell.`],
  ['combining marks only', '\u0301'.repeat(500)],
  ['names of object properties', 'The constructor __proto__ hasOwnProperty toString valueOf said so.'],
  ['letters whose lower case is longer', 'İİİ İstanbul ŉ ﬁ ẞ.'],
  ['words of other scripts', '首相は東京で会談した。 Премьер встретился. ประเทศไทย नमस्ते'],
  ['capitals only', 'RAIN FELL IN OSLO ON FRIDAY, SAID ANA RUIZ OF THE U.N.'],
  ['small letters only', 'rain fell in oslo on friday said ana ruiz of the u.n'],
  ['a table', 'Team\tWon\tLost\nOslo\t3\t1\n\nBergen\t2\t2\n'],
  ['mark-up', '<p class="a">Rain &amp; <b>snow</b> fell.</p><!-- x -->{"a": [1, 2]}'],
  ['numbers only', '1 2.5 3,000 1/2 10% $5 €6 +47 22 85 00 00 12:30 2025-01-17 1e9'],
  ['initials', 'A. B. C. D. E. F. G. H. I. J. K. met in the U.S.A.'.repeat(10)],
]

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

const MEGABYTE = 1_000_000

/** Texts that make a careless reader slow. */
export const LONG_TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['100,000 opening brackets', '('.repeat(100_000)],
  ['100,000 pairs of brackets', '()'.repeat(50_000)],
  ['100,000 nested brackets', '('.repeat(50_000) + ')'.repeat(50_000)],
  ['20,000 brackets apart', '( '.repeat(20_000)],
  ['100,000 quotation marks', '“"'.repeat(50_000)],
  ['100,000 apostrophes', "'’".repeat(50_000)],
  ['100,000 stops', '.'.repeat(100_000)],
  ['20,000 stops apart', '. '.repeat(20_000)],
  ['20,000 initials', 'A.'.repeat(20_000)],
  ['20,000 capitalised words without a stop', 'Ana Ruiz '.repeat(10_000)],
  ['20,000 conjunctions', 'and '.repeat(20_000)],
  ['100,000 line ends', '\r\n'.repeat(50_000)],
  ['20,000 short lines', 'a\n'.repeat(20_000)],
  ['20,000 tokens in one sentence', 'the rain fell, '.repeat(5_000)],
  ['a megabyte of one letter', fill('x', MEGABYTE)],
  ['a megabyte of letters with hyphens', fill('co-op-', MEGABYTE)],
  ['a megabyte of letters with stops', fill('a.b', MEGABYTE)],
  ['a megabyte of letters with apostrophes', fill("don't", MEGABYTE)],
  ['a megabyte of digits with commas', fill('1,000', MEGABYTE)],
  ['a megabyte of an address', fill('https://example.org/a?b=c&', MEGABYTE)],
  ['a megabyte of joined emoji', fill('👩‍👩‍👧', MEGABYTE)],
  ['a megabyte of combining marks', fill('\u0301', MEGABYTE)],
  ['a megabyte of lone surrogates', fill('\ud83d', MEGABYTE)],
  ['a megabyte of Chinese', fill('会议', MEGABYTE)],
  ['a megabyte of white space', fill(' \n', MEGABYTE)],
  ['a megabyte of zero-width spaces', fill('\u200b', MEGABYTE)],
]

/** Ten megabytes without a space: longer than any article, and read all the same. */
export const TEN_MEGABYTES = fill('Rain-fell', 10 * MEGABYTE)
