import { type Candidate, type Refiner, wordsBefore } from '../candidate.ts'

const PART =
  /(?<![\p{L}\d])(?:(?:the )?(?:very )?(?:beginning|start|middle|end|close|first days|last days) of |(?:early|mid|late|later|earlier)(?: (?:on|in) | |-))(?:the )?$/iu
const OF_DECADE = /(?<![\p{L}\d])(?:the )?(?:early|mid|late)(?: |-)$/iu
const BY_END = /(?<!\p{L})(?:by|before|until|till) (?:the )?(?:very )?(?:end|close) of (?:the )?$/iu
const CIRCA = /(?<![\p{L}\d])(?:circa |c\. ?|ca\. ?|around |about |approximately |roughly )$/iu

/**
 * Takes the words that qualify a date into it. "Early", "mid", "the end of" leave the value as it is, for EDTF level 1
 * has no smaller part to name, but "by" or "before the end of" tells the last day; "circa", "around" make it approximate.
 */
export const qualify: Refiner = (candidates, sentence) =>
  candidates.map((candidate) => takeCirca(takePart(candidate, sentence), sentence))

/** In "the late 1980s" the determiner belongs to the decade, in "the late 2015 vote" to the vote. */
function takePart(candidate: Candidate, sentence: string): Candidate {
  const before = wordsBefore(sentence, candidate.start)
  const part = ((isDecade(candidate) ? OF_DECADE.exec(before) : null) ?? PART.exec(before))?.[0].length ?? 0
  const meaning = BY_END.test(before) ? ({ kind: 'lastDay', of: candidate.meaning } as const) : candidate.meaning
  return { ...candidate, start: candidate.start - part, meaning }
}

function isDecade({ meaning }: Candidate): boolean {
  return meaning.kind === 'said' && meaning.edtf.includes('X')
}

function takeCirca(candidate: Candidate, sentence: string): Candidate {
  const circa = CIRCA.exec(wordsBefore(sentence, candidate.start))
  if (circa === null) return candidate
  const meaning = { kind: 'circa', of: candidate.meaning } as const
  return { start: candidate.start - circa[0].length, end: candidate.end, meaning }
}
