import type { Extraction } from '../../../src/model/extraction.ts'
import type { Span } from '../../../src/model/span.ts'
import type { Gold } from './gold.ts'

/** Which things of one kind were found, which were missed, and which are too much. */
export interface Tally {
  readonly found: readonly string[]
  readonly missed: readonly string[]
  readonly extra: readonly string[]
}

/** Share of what gold holds that was found, 0 to 1. */
export const recall = ({ found, missed }: Tally): number => found.length / (found.length + missed.length)

/** Share of what was found that gold holds, 0 to 1; 0 where nothing was found. */
export const precision = ({ found, extra }: Tally): number =>
  found.length === 0 ? 0 : found.length / (found.length + extra.length)

/** Harmonic mean of recall and the share of what was found that gold holds. */
export const f1 = ({ found, missed, extra }: Tally): number =>
  (2 * found.length) / (2 * found.length + missed.length + extra.length)

/** An extraction beside its gold and the text that both speak of. */
export interface Pair {
  readonly text: string
  readonly gold: Gold
  readonly extraction: Extraction
}

export type Check = readonly [what: string, holds: boolean]

export const tally = (checks: readonly Check[], extra: readonly string[] = []): Tally => ({
  found: checks.flatMap(([what, holds]) => (holds ? [what] : [])),
  missed: checks.flatMap(([what, holds]) => (holds ? [] : [what])),
  extra,
})

/** The tallies of several articles as one. */
export const pool = (tallies: readonly Tally[]): Tally => ({
  found: tallies.flatMap(({ found }) => found),
  missed: tallies.flatMap(({ missed }) => missed),
  extra: tallies.flatMap(({ extra }) => extra),
})

/** Every place where the words stand in the text. */
export function spansOf(text: string, words: string): Span[] {
  const found: Span[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    found.push({ start, end: start + words.length })
  return found
}

export const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Tells whether one of the spans shares a word with one of the places where the cue stands. */
export const meets = (text: string, spans: readonly Span[], cue: string): boolean =>
  spansOf(text, cue).some((place) => spans.some((span) => shared(place, span) > 0))

export const mentionsOf = ({ extraction }: Pair, id: string): Span[] =>
  extraction.entities.find((entity) => entity.id === id)?.mentions ?? []
