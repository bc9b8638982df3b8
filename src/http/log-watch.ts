import type { ChangeLog } from '../store/changes.ts'

/** Tells readers of a log when it goes on. One asks it for all, so that a thousand readers cost it what one does. */
export interface LogWatch {
  /** The end of the log as soon as it lies behind a place; null after `within` milliseconds, or when the signal aborts. */
  waitBehind(place: number, within: number, signal: AbortSignal): Promise<number | null>
}

interface Waiter {
  readonly place: number
  resolve(end: number | null): void
  reject(error: unknown): void
}

/** Watches a log, every `poll` milliseconds while somebody waits: other processes write it too. */
export function watchLog(log: ChangeLog, poll: number): LogWatch {
  const waiters = new Set<Waiter>()
  let asking = false
  const ask = async () => {
    if (waiters.size > 0) await tellWaiters()
    asking = false
    if (waiters.size > 0) askSoon()
  }
  const tellWaiters = async () => {
    try {
      const end = await log.lastChange()
      for (const { place, resolve } of waiters) if (end > place) resolve(end)
    } catch (error) {
      for (const { reject } of waiters) reject(error)
    }
  }
  const askSoon = () => {
    if (asking) return
    asking = true
    setTimeout(ask, poll)
  }
  return {
    async waitBehind(place, within, signal) {
      const { promise, resolve, reject } = Promise.withResolvers<number | null>()
      const giveUp = () => resolve(null)
      const waiter = { place, resolve, reject }
      const timer = setTimeout(giveUp, within)
      signal.addEventListener('abort', giveUp)
      waiters.add(waiter)
      askSoon()
      try {
        return signal.aborted ? null : await promise
      } finally {
        waiters.delete(waiter)
        clearTimeout(timer)
        signal.removeEventListener('abort', giveUp)
      }
    },
  }
}
