import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Change, type Changes, USUAL_CHANGES } from '../model/change.ts'
import type { ChangeLog } from '../store/changes.ts'
import { hurry } from './hurry.ts'

interface Streams {
  /** What changes behind a place, until the reader goes or the service closes; null where as many are open as may be. */
  open(after: number): Readable | null
}

/** How streams behave, with times in milliseconds. */
export interface StreamLimits {
  /** How many may be open at once. */
  readonly most: number
  /** How often the log is asked for its end: other processes write it too. */
  readonly poll: number
  /** After so long without a change a comment tells that the connection lives. */
  readonly heartbeat: number
  /** A reader that takes nothing for so long is cut off: what it has not read is in the log, not in memory. */
  readonly stall: number
}

export const STREAM_LIMITS: StreamLimits = { most: 100, poll: 250, heartbeat: 15_000, stall: 30_000 }

/** How long an EventSource waits before it comes back. */
const HELLO = 'retry: 2000\n\n'
const HEARTBEAT = ': still here\n\n'

/** Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html) from a log; `closing` ends them all. */
export function createStreams(log: ChangeLog, closing: AbortSignal, limits = STREAM_LIMITS): Streams {
  let open = 0
  return {
    open(after) {
      if (open >= limits.most) return null
      open += 1
      const gone = new AbortController()
      const texts = follow(log, after, AbortSignal.any([closing, gone.signal]), limits)
      const stream: Readable = Readable.from(
        hurry(texts, limits.stall, () => stream.destroy()),
        { highWaterMark: 1 },
      )
      return stream.once('close', () => {
        open -= 1
        gone.abort()
      })
    },
  }
}

/** Texts of events; ends when the signal does, and where the log no longer has what comes next. */
async function* follow(
  log: ChangeLog,
  after: number,
  signal: AbortSignal,
  { poll, heartbeat }: StreamLimits,
): AsyncGenerator<string> {
  let place = after
  let quiet = 0
  yield HELLO
  while (!signal.aborted) {
    const part = (await log.lastChange()) > place ? await readOn(log, place) : { items: [], next: place }
    if (part === null) return
    const { items } = part
    place = part.next
    quiet = items.length > 0 || quiet >= heartbeat ? 0 : quiet + poll
    if (items.length > 0) yield items.map(toEvent).join('')
    else if (quiet >= heartbeat) yield HEARTBEAT
    if (items.length < USUAL_CHANGES) await sleep(poll, undefined, { signal }).catch(() => {})
  }
}

/** What comes next; null where it is kept no longer: the reader comes back and is told so. */
const readOn = (log: ChangeLog, place: number): Promise<Pick<Changes, 'items' | 'next'> | null> =>
  log.listChanges(place, USUAL_CHANGES).catch(() => null)

const toEvent = (change: Change): string => `id: ${change.seq}\ndata: ${JSON.stringify(change)}\n\n`
