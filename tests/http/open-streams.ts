import { Agent, get, type IncomingMessage } from 'node:http'

/** Many readers of one stream of server-sent events, each with a connection of its own. */
export interface Streams {
  readonly statuses: readonly number[]
  /** Resolves when every reader has had a text. */
  waitFor(text: string): Promise<void>
  /** Resolves when every connection is closed. */
  close(): Promise<void>
}

interface Reader {
  readonly answer: IncomingMessage
  held: string
}

/** Opens so many streams at an address. */
export async function openStreams(url: string, count: number): Promise<Streams> {
  const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY })
  const readers = await Promise.all(Array.from({ length: count }, () => openReader(url, agent)))
  return {
    statuses: readers.map(({ answer }) => answer.statusCode ?? 0),
    async waitFor(text) {
      await Promise.all(readers.map((reader) => waitFor(reader, text)))
    },
    async close() {
      const closed = readers.map(({ answer }) => new Promise((resolve) => answer.once('close', resolve)))
      for (const { answer } of readers) answer.destroy()
      await Promise.all(closed)
      agent.destroy()
    },
  }
}

function openReader(url: string, agent: Agent): Promise<Reader> {
  const { promise, resolve, reject } = Promise.withResolvers<Reader>()
  get(url, { agent }, (answer) => {
    const reader: Reader = { answer, held: '' }
    answer.setEncoding('utf8').on('data', (text) => {
      reader.held += text
    })
    answer.on('error', () => {})
    resolve(reader)
  }).once('error', reject)
  return promise
}

async function waitFor(reader: Reader, text: string): Promise<void> {
  while (!reader.held.includes(text)) {
    if (reader.answer.destroyed) throw new Error(`A stream ended without ${text}`)
    await new Promise((resolve) => reader.answer.once('data', resolve).once('close', resolve))
  }
}
