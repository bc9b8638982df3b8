import type { Span } from '../../../../model/span.ts'

/** Tokens `first` to `last`, both inclusive, under one label of a corpus. */
export interface LabelledRun {
  readonly first: number
  readonly last: number
  readonly label: string
}

/** Runs of IOB tags of either kind: a run ends at `O`, at `B-` and at another label. */
export function readRuns(tags: readonly string[]): LabelledRun[] {
  const runs: { first: number; last: number; label: string }[] = []
  for (const [at, tag] of tags.entries()) {
    const label = tag.slice(2)
    const run = runs.at(-1)
    if (tag.startsWith('I-') && run?.last === at - 1 && run.label === label) run.last = at
    else if (tag !== 'O') runs.push({ first: at, last: at, label })
  }
  return runs
}

/** From the start of the first token to the end of the last. */
export const spanOf = (spans: readonly Span[], { first, last }: { first: number; last: number }): Span => ({
  start: spans[first]?.start ?? 0,
  end: spans[last]?.end ?? 0,
})
