import type { TaggedWord } from './tagger.ts'

const CLOSING = /^["'”’»)\]]+$/
const ABBREVIATION =
  /^(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.$/

const LONGEST = 300

/** Puts sentences together again that were cut after an abbreviation, before a closing mark or before a small letter. */
export function joinSentences(cut: readonly TaggedWord[][]): TaggedWord[][] {
  const joined: TaggedWord[][] = []
  for (const words of cut) {
    const before = joined.at(-1)
    if (before !== undefined && belongsTo(before, words)) for (const word of words) before.push(word)
    else joined.push([...words])
  }
  return joined.flatMap(cutLong)
}

/** Cuts what is too long for a sentence, so that no rule over sentences ever sees more than 300 words. */
function cutLong(words: TaggedWord[]): TaggedWord[][] {
  if (words.length <= LONGEST) return [words]
  const parts = Math.ceil(words.length / LONGEST)
  return Array.from({ length: parts }, (_, part) => words.slice(part * LONGEST, (part + 1) * LONGEST))
}

function belongsTo(before: readonly TaggedWord[], words: readonly TaggedWord[]): boolean {
  const last = before.at(-1)?.text ?? ''
  const first = words[0]?.text ?? ''
  return words.every((word) => CLOSING.test(word.text)) || ABBREVIATION.test(last) || /^\p{Ll}/u.test(first)
}
