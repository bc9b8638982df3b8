import type { Sentence, Token } from '../../document.ts'
import { type DraftTree, draftTree } from './draft-tree.ts'
import type { Mend } from './mend.ts'
import { MENDS } from './mends.ts'
import { createTriggers, type Places } from './triggers.ts'

const triggers = createTriggers(MENDS.flatMap(({ at = [], within = [] }) => [at, within].flat()))

/** A mend with its triggers by number and its relations as a set. */
interface Compiled {
  readonly mend: Mend['mend']
  readonly at: number | null
  readonly within: number | null
  readonly by: ReadonlySet<string> | null
}

const COMPILED = MENDS.map(
  ({ mend, at, within, by }): Compiled => ({
    mend,
    at: at === undefined ? null : triggers.numberOf(at),
    within: within === undefined ? null : triggers.numberOf(within),
    by: by === undefined ? null : new Set(by.split(' ')),
  }),
)

/**
 * The tree of a sentence with regular mistakes of statistical parsers mended, each only where tags or words contradict
 * the tree: what is right stays as it is. A sentence pays only for the mends whose words, tags and relations it has.
 */
export function mendTree(tokens: readonly Token[], sentence: Sentence): DraftTree {
  const draft = draftTree(tokens, sentence)
  const places = triggers.find(draft.words)
  const all = draft.words.map((_, place) => place)
  for (const compiled of COMPILED) mendAt(draft, compiled, placesOf(compiled, places, all))
  return draft
}

const NOWHERE: readonly number[] = []

function placesOf({ at, within }: Compiled, places: Places, all: readonly number[]): readonly number[] {
  if (within !== null && places[within] === undefined) return NOWHERE
  return at === null ? all : (places[at] ?? NOWHERE)
}

/** Mends before may change by what a word hangs, so its relation is looked at last. */
function mendAt(draft: DraftTree, { mend, by }: Compiled, places: readonly number[]): void {
  for (const place of places) if (by === null || by.has(draft.relations[place] ?? '')) mend(draft, place)
}
