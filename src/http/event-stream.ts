import { Readable } from 'node:stream'
import { type Change, USUAL_CHANGES } from '../model/change.ts'
import type { ChangeLog } from '../store/changes.ts'
import { hurry } from './hurry.ts'
import { type LogWatch, watchLog } from './log-watch.ts'

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

export const STREAM_LIMITS: StreamLimits = { most: 1000, poll: 250, heartbeat: 15_000, stall: 30_000 }

/** How long an EventSource waits before it comes back. */
const HELLO = 'retry: 2000\n\n'
const HEARTBEAT = ': still here\n\n'

/** Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html) from a log; `closing` ends them all. */
export function createStreams(log: ChangeLog, closing: AbortSignal, limits = STREAM_LIMITS): Streams {
  let open = 0
  const source = { log, watch: watchLog(log, limits.poll), readOn: createReadOn(log) }
  return {
    open(after) {
      if (open >= limits.most) return null
      open += 1
      const gone = new AbortController()
      const texts = follow(source, after, AbortSignal.any([closing, gone.signal]), limits.heartbeat)
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

/** What all streams share. */
interface Source {
  readonly log: ChangeLog
  readonly watch: LogWatch
  readonly readOn: ReadOn
}

/** Texts of events; ends when the signal does, and where the log no longer has what comes next. */
async function* follow(
  { log, watch, readOn }: Source,
  after: number,
  signal: AbortSignal,
  heartbeat: number,
): AsyncGenerator<string> {
  let place = after
  yield HELLO
  let end: number | null = await log.lastChange()
  while (!signal.aborted) {
    if (end !== null && end > place) {
      const part = await readOn(place, end)
      if (part === null) return
      place = part.next
      if (part.text !== '') yield part.text
    } else {
      end = await watch.waitBehind(place, heartbeat, signal)
      if (end === null && !signal.aborted) yield HEARTBEAT
    }
  }
}

/** Events behind a place of a log that ends at `end`, as text, and the place behind them. */
interface Part {
  readonly text: string
  readonly next: number
}

/** Reads what comes next; null where it is kept no longer: the reader comes back and is told so. */
type ReadOn = (place: number, end: number) => Promise<Part | null>

/** Most readers are at the same place, so the part that was read last is kept. */
function createReadOn(log: ChangeLog): ReadOn {
  let kept: { readonly place: number; readonly end: number; readonly part: Promise<Part | null> } | null = null
  return (place, end) => {
    if (kept?.place !== place || kept.end !== end) kept = { place, end, part: readPart(log, place) }
    return kept.part
  }
}

const readPart = (log: ChangeLog, place: number): Promise<Part | null> =>
  log.listChanges(place, USUAL_CHANGES).then(
    ({ items, next }) => ({ text: items.map(toEvent).join(''), next }),
    () => null,
  )

const toEvent = (change: Change): string => `id: ${change.seq}\ndata: ${JSON.stringify(change)}\n\n`
