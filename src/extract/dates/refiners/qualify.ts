import { type Candidate, type Refiner, wordsBefore } from '../candidate.ts'

const PART =
  /(?<![\p{L}\d])(?:(?:the )?(?:very )?(?:beginning|start|middle|end|close|first days|last days) of |(?:early|mid|late|later|earlier)(?: (?:on|in) | |-))(?:the )?$/iu
const CIRCA = /(?<![\p{L}\d])(?:circa |c\. ?|ca\. ?|around |about |approximately |roughly )$/iu

/**
 * Takes the words that qualify a date into it. "Early", "mid", "the end of" leave the value as it is, for EDTF level 1
 * has no smaller part to name; "circa", "around" make it approximate.
 */
export const qualify: Refiner = (candidates, sentence) =>
  candidates.map((candidate) => takeCirca(takePart(candidate, sentence), sentence))

function takePart(candidate: Candidate, sentence: string): Candidate {
  const part = PART.exec(wordsBefore(sentence, candidate.start))?.[0].length ?? 0
  return { ...candidate, start: candidate.start - part }
}

function takeCirca(candidate: Candidate, sentence: string): Candidate {
  const circa = CIRCA.exec(wordsBefore(sentence, candidate.start))
  if (circa === null) return candidate
  return {
    start: candidate.start - circa[0].length,
    end: candidate.end,
    meaning: { kind: 'circa', of: candidate.meaning },
  }
}
