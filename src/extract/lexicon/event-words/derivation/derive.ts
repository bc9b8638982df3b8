import type { Anchor } from './anchors.ts'
import type { PartOfSpeech, Synset, WordNet } from './wordnet.ts'

/** A word of a class, with the sense by which it belongs there and how that was reached from an anchor. */
export interface EventWord {
  readonly kind: string
  readonly pos: PartOfSpeech
  readonly lemma: string
  readonly sense: string
  readonly reached: string
}

interface Reached {
  readonly synset: Synset
  readonly by: string
}

/** A lemma is of a class where at least so much of its use is in senses of the class. */
const LEAST_SHARE = 0.5
/** Particles of phrasal verbs; other words of more than one part are no lemmas that a parser gives. */
const PARTICLE = /^[a-z]+_(?:up|down|off|out|over|away|back)$/
/** Fields of meaning whose nouns tell of what happens: acts, communication, events, phenomena, processes. */
const HAPPENING = new Set([4, 10, 11, 19, 22])

/** The words of all classes, in the order of the alphabet; the same anchors give the same words. */
export function deriveEventWords(
  wordnet: WordNet,
  anchors: readonly Anchor[],
  denied: ReadonlySet<string>,
): EventWord[] {
  const words = new Map<string, EventWord>()
  for (const kind of new Set(anchors.map((anchor) => anchor.kind))) {
    const own = anchors.filter((anchor) => anchor.kind === kind)
    for (const word of deriveClass(wordnet, kind, own)) {
      const key = `${word.kind} ${word.pos} ${word.lemma}`
      if (!denied.has(key) && !words.has(key)) words.set(key, word)
    }
  }
  return Array.from(words.entries())
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([, word]) => word)
}

function deriveClass(wordnet: WordNet, kind: string, anchors: readonly Anchor[]): EventWord[] {
  const all = anchors.flatMap((anchor) => {
    const reached = descend(wordnet, anchor)
    return anchor.acts ? [...reached, ...reached.flatMap((one) => findActs(wordnet, one))] : reached
  })
  const own = new Set(all.map(({ synset }) => `${synset.pos} ${synset.offset}`))
  return all.flatMap(({ synset, by }) =>
    synset.words
      .filter((word) => /^[a-z]+(?:-[a-z]+)*$/.test(word) || (synset.pos === 'verb' && PARTICLE.test(word)))
      .filter((word) => shareOf(wordnet, synset.pos, word, own) >= LEAST_SHARE)
      .map((lemma) => ({ kind, pos: synset.pos, lemma, sense: nameSense(wordnet, synset, lemma), reached: by })),
  )
}

/** The synset of an anchor and those below it, as deep as it says. */
function descend(wordnet: WordNet, { pos, sense, depth }: Anchor): Reached[] {
  const [lemma = '', number] = sense.split('.')
  const root = wordnet.senses(pos, lemma).find((one) => one.number === Number(number))
  if (root === undefined) throw new Error(`no sense ${sense} of a ${pos}`)
  const found = new Map([[root.offset, { synset: wordnet.synset(pos, root.offset), by: sense }]])
  let level = [...found.values()]
  for (let below = 1; below <= depth; below++) {
    const by = `${sense} ↓${below}`
    const next = level.flatMap(({ synset }) => hyponymsOf(wordnet, synset)).filter(({ offset }) => !found.has(offset))
    level = next.map((synset) => ({ synset, by }))
    for (const one of level) found.set(one.synset.offset, one)
  }
  return [...found.values()]
}

const hyponymsOf = (wordnet: WordNet, { pos, pointers }: Synset): Synset[] =>
  pointers.filter(({ symbol }) => symbol === '~').map(({ offset }) => wordnet.synset(pos, offset))

/** The nouns for what a verb does that are derived from it: "bombardment" from "bombard". */
function findActs(wordnet: WordNet, { synset, by }: Reached): Reached[] {
  return synset.pointers
    .filter(({ symbol, pos }) => symbol === '+' && pos === 'n')
    .map(({ offset, to }) => ({ noun: wordnet.synset('noun', offset), to }))
    .filter(({ noun }) => HAPPENING.has(noun.field))
    .map(({ noun, to }) => ({
      synset: { ...noun, words: [noun.words[to - 1] ?? ''] },
      by: `${by} → ${synset.words[0]}`,
    }))
}

/**
 * How much of the use of a lemma lies in these senses. A sense weighs as often as it was met, and a little for being
 * listed early, since most lemmas were never met.
 */
function shareOf(wordnet: WordNet, pos: PartOfSpeech, lemma: string, own: ReadonlySet<string>): number {
  const weights = wordnet.senses(pos, lemma).map(({ offset, number, count }) => ({
    own: own.has(`${pos} ${offset}`),
    weight: count + 1 / number,
  }))
  const sum = (rows: typeof weights) => rows.reduce((total, { weight }) => total + weight, 0)
  return sum(weights.filter((row) => row.own)) / sum(weights)
}

const nameSense = (wordnet: WordNet, { pos, offset }: Synset, lemma: string): string =>
  `${lemma}.${wordnet.senses(pos, lemma).find((one) => one.offset === offset)?.number ?? 0}`
