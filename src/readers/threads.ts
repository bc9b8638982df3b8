import { extname } from 'node:path'
import { Piscina } from 'piscina'
import { Failure } from '../model/failure.ts'
import { createStop, type Stop, setStop } from '../store/sqlite/stop.ts'

/** Work with what it obeys. */
export interface Stoppable<Task> {
  readonly task: Task
  readonly stop: Stop
}

/** Threads that speak to a database. */
export interface Threads<Task, Result> {
  /** How many tasks wait for a thread. */
  readonly waiting: number
  /** Fails with `unavailable` at the deadline, the time that the task waits for a thread included. */
  run(task: Task, deadlineMs?: number): Promise<Result>
  /** Stops all tasks, and ends the threads when they have ended. */
  close(): Promise<void>
}

export type ThreadsOptions = Pick<
  NonNullable<ConstructorParameters<typeof Piscina>[0]>,
  'workerData' | 'maxThreads' | 'idleTimeout' | 'maxQueue' | 'resourceLimits'
>

/**
 * Opens threads of a worker in this folder. A task is never ended from outside: a thread that ends while the SQLite driver opens a
 * database or makes an error takes the process with it, and a statement that runs goes on. It is asked to stop, and its thread
 * takes the next one then. Threads open their databases with their first task, since one without a task may end any time.
 */
export function openThreads<Task, Result>(worker: string, options: ThreadsOptions): Threads<Task, Result> {
  const pool = new Piscina<Stoppable<Task>, Result>({
    filename: new URL(`./${worker}${extname(import.meta.url)}`, import.meta.url).href,
    recordTiming: false,
    minThreads: 0,
    ...options,
  })
  const underway = new Map<Stop, Promise<Result>>()
  const begin = (task: Task, stop: Stop) => {
    const work = pool.run({ task, stop }).finally(() => underway.delete(stop))
    underway.set(stop, work)
    return work
  }
  return {
    get waiting() {
      return pool.queueSize
    },
    async run(task, deadlineMs) {
      const stop = createStop()
      const work = begin(task, stop)
      return deadlineMs === undefined ? work : endAt(deadlineMs, work, () => setStop(stop))
    },
    async close() {
      for (const stop of underway.keys()) setStop(stop)
      await Promise.allSettled(underway.values())
      await pool.destroy()
    },
  }
}

async function endAt<T>(deadlineMs: number, work: Promise<T>, stop: () => void): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    stop()
    reject(
      new Failure(
        'unavailable',
        `The answer takes longer than the ${deadlineMs / 1000} seconds that a read may; ask for less`,
      ),
    )
  }, deadlineMs)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
