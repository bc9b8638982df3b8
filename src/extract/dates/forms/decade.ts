import { createForm, type Form } from '../candidate.ts'

const TENS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d])(?:the (?<owned>(?:1[5-9]|20)\d0)['’]s|(?:the )?(?<full>(?:1[5-9]|20)\d0)s|the (?:(?:early|mid|late)[- ])?(?:['’‘]?(?<short>[2-9]0)s|(?<word>${TENS.join('|')})))(?![\p{L}\d])`,
  'giu',
)
const TRIGGER = /\d0|ties/i

const DEGREES = /\b(?:temperatures?|highs?|lows?|degrees|scores?|mercury|percent|shot)\b/i

/**
 * A decade: "the 1990s", "mid-1980s", "the '60s", "the 60s", "the sixties". Two digits or a word mean the twentieth century; "the
 * 1800s" is the century, as "the 2000s" is not.
 */
export const findDecades: Form = createForm(
  PATTERN,
  ({ text, groups: { owned, full, short, word }, before }) => {
    if (short !== undefined && !/['’‘]/.test(text) && DEGREES.test(before)) return null
    const decade = owned ?? full ?? `19${short ?? `${TENS.indexOf(word?.toLowerCase() ?? '') + 2}0`}`
    return { kind: 'said', edtf: /^1.00$/.test(decade) ? `${decade.slice(0, 2)}XX` : `${decade.slice(0, 3)}X` }
  },
  TRIGGER,
)
