import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { openSqliteStore } from '../../store/sqlite/open.ts'
import { writeExport } from '../export.ts'
import type { ThreadData, ThreadMessage, ThreadOrder } from './message.ts'

const { database, request } = workerData as ThreadData
const port = parentPort
if (port === null) throw new TypeError('An export is made in a thread of its own')
const say = (message: ThreadMessage) => port.postMessage(message)

const end = new AbortController()
port.on('message', (order: ThreadOrder) => {
  if (order === 'end') end.abort()
})

/** Whether the next piece is wanted. */
const isAsked = () =>
  once(port, 'message', { signal: end.signal }).then(
    () => true,
    () => false,
  )

const store = await openSqliteStore(database)
const snapshot = await store.openSnapshot()
say('begun')
if (await isAsked())
  for await (const piece of writeExport(snapshot, request)) {
    say(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece)
    if (!(await isAsked())) break
  }
await snapshot.close()
await store.close()
say(null)
port.close()
