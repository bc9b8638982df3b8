import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

const HEAD_END = '\r\n\r\n'
const LENGTH = 'content-length: '

/**
 * Answers a second, asked for as `load` does but with little of the processor: of an answer only status and length are read. For
 * servers that share the processor with their clients. Fails where an answer is not 200.
 */
export async function loadFrugally(
  url: string,
  paths: readonly string[],
  { seconds, connections }: { readonly seconds: number; readonly connections: number },
): Promise<number> {
  const { hostname, port, host } = new URL(url)
  const requests = paths.map((path) => Buffer.from(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`))
  let answers = 0
  const sockets = Array.from({ length: connections }, () => connect({ host: hostname, port: Number(port) }))
  await Promise.all(sockets.map((socket) => once(socket, 'connect')))
  for (const [index, socket] of sockets.entries()) {
    let turn = index
    const ask = () => socket.write(requests[turn++ % requests.length] ?? '')
    onAnswer(socket, () => {
      answers += 1
      ask()
    })
    ask()
  }
  await new Promise((resolve) => setTimeout(resolve, 1000 * seconds))
  for (const socket of sockets) socket.destroy()
  return answers / seconds
}

function onAnswer(socket: Socket, heard: () => void): void {
  let missing = 0
  let before: Buffer | null = null
  socket.on('data', (chunk: Buffer) => {
    if (missing === 0) {
      const bytes = before === null ? chunk : Buffer.concat([before, chunk])
      const end = bytes.indexOf(HEAD_END)
      before = end < 0 ? bytes : null
      if (end < 0) return
      missing = end + HEAD_END.length + readLength(bytes, end) - bytes.length
    } else missing -= chunk.length
    if (missing === 0) heard()
  })
}

function readLength(bytes: Buffer, end: number): number {
  const head = bytes.toString('latin1', 0, end)
  if (!head.startsWith('HTTP/1.1 200')) throw new Error(`Not answered: ${head}`)
  return Number.parseInt(head.slice(head.indexOf(LENGTH) + LENGTH.length), 10)
}
