import { CHARACTER, characterAt, featureCodeAt, isLetter } from './characters.ts'

/** The length of "n't", "'s", "'m", "'d", "'ll", "'re" or "'ve" at `at`; 0 where none ends a word there. */
export function cliticLength(text: string, at: number, end: number): number {
  const code = featureCodeAt(text, at)
  if (code === 0x27) return apostropheLength(text, at, end)
  const isNot =
    code === 0x6e && at + 2 < end && featureCodeAt(text, at + 1) === 0x27 && featureCodeAt(text, at + 2) === 0x74
  return isNot && endsWord(text, at + 3, end) ? 3 : 0
}

function apostropheLength(text: string, at: number, end: number): number {
  if (at + 1 >= end || characterAt(text, at - 1) > CHARACTER.mark) return 0
  const first = String.fromCharCode(featureCodeAt(text, at + 1))
  if ('smd'.includes(first) && endsWord(text, at + 2, end)) return 2
  const pair = at + 2 < end ? first + String.fromCharCode(featureCodeAt(text, at + 2)) : ''
  return (pair === 'll' || pair === 're' || pair === 've') && endsWord(text, at + 3, end) ? 3 : 0
}

const endsWord = (text: string, at: number, end: number): boolean => at >= end || !isLetter(characterAt(text, at))
