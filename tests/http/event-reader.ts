import { type Change, Change as ChangeSchema } from '../../src/model/change.ts'

/** Reads a stream of server-sent events, as far as it is asked to. */
export interface EventReader {
  readonly status: number
  readonly type: string | null
  /** The next changes, as many as are wanted. */
  take(count: number): Promise<Change[]>
  /** What comes after them until the stream ends, as text. */
  rest(): Promise<string>
  close(): void
}

/** Opens a stream. */
export async function openEvents(url: string, headers: Record<string, string> = {}): Promise<EventReader> {
  const leave = new AbortController()
  const answer = await fetch(url, { headers, signal: leave.signal })
  const chunks = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let held = ''
  const readMore = async () => {
    const { done, value = '' } = (await chunks?.read()) ?? { done: true }
    held += value
    return !done
  }
  const nextBlock = async (): Promise<string> => {
    const end = held.indexOf('\n\n')
    if (end < 0) {
      if (await readMore()) return nextBlock()
      throw new Error('The stream has ended')
    }
    const block = held.slice(0, end)
    held = held.slice(end + 2)
    return block
  }
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    async take(count) {
      const changes: Change[] = []
      while (changes.length < count) {
        const [, id, data] = /^id: (\d+)\ndata: (.*)$/.exec(await nextBlock()) ?? []
        if (data === undefined) continue
        const change = ChangeSchema.parse(JSON.parse(data))
        if (change.seq !== Number(id)) throw new Error(`The id of ${data} is ${id}`)
        changes.push(change)
      }
      return changes
    },
    async rest() {
      while (await readMore());
      return held
    },
    close: () => leave.abort(),
  }
}
