import { classOf, isBegin, isInside, LABEL_COUNT, type NameClass, OUTSIDE } from './name-class.ts'

/** Words `first` to `last` of a sentence, both inclusive. */
export interface FoundName {
  readonly first: number
  readonly last: number
  readonly nameClass: NameClass
  /** The probability of the least certain of its labels. */
  readonly confidence: number
}

/**
 * The most probable sequence of labels in which an inside follows begin or inside of its class (Viterbi 1967), read as
 * names. `probabilities` has a row of `stride` numbers a word, from row `from` on.
 */
export function decodeNames(probabilities: Float32Array, stride: number, from: number, length: number): FoundName[] {
  const labels = findLabels(probabilities, stride, from, length)
  const names: FoundName[] = []
  for (let first = 0; first < length; first++) {
    const label = labels[first] as number
    if (!isBegin(label)) continue
    let last = first
    while (last + 1 < length && labels[last + 1] === label + 1) last++
    let confidence = 1
    for (let at = first; at <= last; at++)
      confidence = Math.min(confidence, probabilities[(from + at) * stride + (labels[at] as number)] as number)
    names.push({ first, last, nameClass: classOf(label), confidence })
  }
  return names
}

function findLabels(probabilities: Float32Array, stride: number, from: number, length: number): Uint8Array {
  const back = new Uint8Array(length * LABEL_COUNT)
  let scores = new Float64Array(LABEL_COUNT).fill(Number.NEGATIVE_INFINITY)
  let next = new Float64Array(LABEL_COUNT)
  scores[OUTSIDE] = 0
  for (let at = 0; at < length; at++) {
    let best = 0
    for (let label = 1; label < LABEL_COUNT; label++)
      if ((scores[label] as number) > (scores[best] as number)) best = label
    for (let label = 0; label < LABEL_COUNT; label++) {
      const before = isInside(label) ? pickLarger(scores, label - 1, label) : best
      back[at * LABEL_COUNT + label] = before
      next[label] =
        (scores[before] as number) + Math.log((probabilities[(from + at) * stride + label] as number) + 1e-9)
    }
    const last = scores
    scores = next
    next = last
  }
  return traceBack(back, scores, length)
}

const pickLarger = (scores: Float64Array, left: number, right: number): number =>
  (scores[left] as number) >= (scores[right] as number) ? left : right

function traceBack(back: Uint8Array, scores: Float64Array, length: number): Uint8Array {
  const labels = new Uint8Array(length)
  let label = scores.indexOf(Math.max(...scores))
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label
    label = back[at * LABEL_COUNT + label] as number
  }
  return labels
}
