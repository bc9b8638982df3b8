import { workerData } from 'node:worker_threads'
import type { AdjacencyArrays } from '../store/sqlite/adjacency/arrays.ts'
import { type Outcome, toFailed } from '../store/sqlite/outcome.ts'
import { type Lag, openSqliteReader } from '../store/sqlite/reader.ts'
import { createHeavyReads, type HeavyReadName } from './heavy-reads.ts'

/** One read that is asked for, with the ties that are held in memory. */
export interface Asked {
  readonly name: HeavyReadName
  readonly given: readonly unknown[]
  readonly arrays: AdjacencyArrays | null
}

export type Answered = Outcome<{ readonly value: unknown; readonly lag: Lag }>

const reader = openSqliteReader(workerData.path)
const reads = createHeavyReads(reader.reads)

/** Does one read; an error that is no failure is thrown as it is. */
export default async function read({ name, given, arrays }: Asked): Promise<Answered> {
  try {
    const work = reads[name] as (...given: readonly unknown[]) => Promise<unknown>
    return { value: await reader.within(arrays, () => work(...given)) }
  } catch (error) {
    return toFailed(error)
  }
}
