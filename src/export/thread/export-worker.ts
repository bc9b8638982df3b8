import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { openSqliteStore } from '../../store/sqlite/open.ts'
import { writeExport } from '../export.ts'
import type { ThreadData, ThreadMessage } from './message.ts'

const { database, request } = workerData as ThreadData
const port = parentPort
if (port === null) throw new TypeError('An export is made in a thread of its own')
const say = (message: ThreadMessage) => port.postMessage(message)

const store = await openSqliteStore(database)
const snapshot = await store.openSnapshot()
say('begun')
await once(port, 'message')
for await (const piece of writeExport(snapshot, request)) {
  say(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece)
  await once(port, 'message')
}
await snapshot.close()
await store.close()
say(null)
