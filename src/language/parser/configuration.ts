import { type ParserState, stackAt } from './transitions.ts'

/** The words of a configuration that the parser looks at, by place: two of the buffer, three of the stack, outermost dependents. */
export const PLACES = 12
/** The labels that it looks at. */
export const LABEL_PLACES = 6

/** Writes the words at all places to `words`, -1 where a place is empty; the root is `state.length`. */
export function readWords(state: ParserState, words: Int32Array): void {
  const { next, length, lefts, rights } = state
  const top = stackAt(state, 0)
  const second = stackAt(state, 1)
  words[0] = top
  words[1] = second
  words[2] = stackAt(state, 2)
  words[3] = next
  words[4] = next < length ? next + 1 : -1
  words[5] = childOf(lefts, top)
  words[6] = childOf(rights, top)
  words[7] = childOf(lefts, second)
  words[8] = childOf(rights, second)
  words[9] = childOf(lefts, next)
  words[10] = childOf(rights, words[6] as number)
  words[11] = childOf(rights, words[8] as number)
}

/** Writes the labels of the arcs to the dependents among the words, -1 where there is none. */
export function readLabels({ labels }: ParserState, words: Int32Array, found: Int32Array): void {
  for (let place = 0; place < LABEL_PLACES - 1; place++) found[place] = labelOf(labels, words[place + 5] as number)
  found[LABEL_PLACES - 1] = labelOf(labels, words[10] as number)
}

const childOf = (children: Int32Array, word: number): number => (word < 0 ? -1 : (children[word] as number))
const labelOf = (labels: Int32Array, word: number): number => (word < 0 ? -1 : (labels[word] as number))
