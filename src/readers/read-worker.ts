import { workerData } from 'node:worker_threads'
import type { AdjacencyArrays } from '../store/sqlite/adjacency/arrays.ts'
import { type Outcome, toFailed } from '../store/sqlite/outcome.ts'
import { type Lag, openSqliteReader } from '../store/sqlite/reader.ts'
import { createHeavyReads, type HeavyReadName } from './heavy-reads.ts'
import type { Stoppable } from './threads.ts'

/** One read that is asked for, with the ties that are held in memory. */
export interface Asked {
  readonly name: HeavyReadName
  readonly given: readonly unknown[]
  readonly arrays: AdjacencyArrays | null
}

export type Answered = Outcome<{ readonly value: unknown; readonly lag: Lag }>

const open = () => {
  const reader = openSqliteReader(workerData.path)
  return { reader, reads: createHeavyReads(reader.reads) }
}
let opened: ReturnType<typeof open> | null = null

/** Does one read; an error that is no failure is thrown as it is. */
export default async function read({ task, stop }: Stoppable<Asked>): Promise<Answered> {
  try {
    opened ??= open()
    const { reader, reads } = opened
    const work = reads[task.name] as (...given: readonly unknown[]) => Promise<unknown>
    return { value: await reader.within({ arrays: task.arrays, stop }, () => work(...task.given)) }
  } catch (error) {
    return toFailed(error)
  }
}
