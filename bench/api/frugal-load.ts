import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

const BEGINNING = Buffer.from('HTTP/1.1 ')
const GOOD = '200'

/** Bytes of an answer that tell whether it is good. */
const TOLD = BEGINNING.length + GOOD.length

/** Bytes at the end of a piece that may be the beginning of what tells of an answer. */
const OVERLAP = TOLD - 1
const PIECE = 65_536

/** How many requests each connection has on the way. */
const AT_ONCE = 16

/** Between two looks at the sockets: a server has answered many requests by then, which cost one look together. */
const NAP_MS = 1

/**
 * Answers a second of servers that are asked for the same, with little of the processor: requests are made before and go out
 * several at once, of an answer only its first line is read. For servers that share the processor with their clients.
 * Fails where an answer is not 200.
 */
export async function loadFrugally(
  urls: readonly string[],
  paths: readonly string[],
  { seconds, connections }: { readonly seconds: number; readonly connections: number },
): Promise<number> {
  let answers = 0
  const sockets = urls.flatMap((url) => {
    const read = createRequests(url, paths)
    return Array.from({ length: connections }, (_, index) =>
      openConnection(url, read, index, (count) => (answers += count)),
    )
  })
  await Promise.all(sockets.map((socket) => once(socket, 'connect')))
  const wake = nap()
  await new Promise((resolve) => setTimeout(resolve, 1000 * seconds))
  wake()
  for (const socket of sockets) socket.destroy()
  return answers / seconds
}

/** Sleeps between turns of the event loop until it is woken. */
function nap(): () => void {
  const clock = new Int32Array(new SharedArrayBuffer(4))
  let turn: NodeJS.Immediate
  const sleep = () => {
    Atomics.wait(clock, 0, 0, NAP_MS)
    turn = setImmediate(sleep)
  }
  turn = setImmediate(sleep)
  return () => clearImmediate(turn)
}

type ReadRequests = (turn: number, count: number) => Buffer

/** Opens a connection that asks again whenever it was answered; `first` is the request that it begins with. */
function openConnection(url: string, read: ReadRequests, first: number, count: (answers: number) => void): Socket {
  const { hostname, port } = new URL(url)
  let turn = first
  const ask = (requests: number) => {
    socket.write(read(turn, requests))
    turn += requests
  }
  const onread = createCounter((answers) => {
    count(answers)
    ask(answers)
  })
  const socket = connect({ host: hostname, port: Number(port), onread })
  return socket.once('connect', () => ask(AT_ONCE))
}

/** Gives so many requests from a turn on, as a part of bytes that are made once. */
function createRequests(url: string, paths: readonly string[]): ReadRequests {
  const requests = paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: ${new URL(url).host}\r\n\r\n`)
  const many = Array.from({ length: requests.length + AT_ONCE }, (_, index) => requests[index % requests.length] ?? '')
  const bytes = Buffer.from(many.join(''))
  const ends = many.map((_, index) => Buffer.byteLength(many.slice(0, index).join('')))
  return (turn, count) => {
    const first = turn % requests.length
    return bytes.subarray(ends[first], ends[first + count])
  }
}

/** Tells how many answers began in each piece that comes. Pieces come into the same memory, behind the end of the one before. */
function createCounter(heard: (answers: number) => void) {
  const bytes = Buffer.alloc(OVERLAP + PIECE)
  const callback = (length: number): boolean => {
    const end = OVERLAP + length
    const { count, rest } = countAnswers(bytes.subarray(0, end))
    const from = Math.max(rest, end - OVERLAP)
    bytes.fill(0, 0, OVERLAP).copyWithin(OVERLAP - (end - from), from, end)
    if (count > 0) heard(count)
    return true
  }
  return { buffer: bytes.subarray(OVERLAP), callback }
}

/** How many answers begin in bytes, and where what tells of the last one ends. Fails where one is not good. */
function countAnswers(bytes: Buffer): { readonly count: number; readonly rest: number } {
  let count = 0
  let rest = 0
  for (let at = bytes.indexOf(BEGINNING); at >= 0 && at + TOLD <= bytes.length; at = bytes.indexOf(BEGINNING, rest)) {
    rest = at + TOLD
    const status = bytes.toString('latin1', at + BEGINNING.length, rest)
    if (status !== GOOD) throw new Error(`Answered with ${status}`)
    count += 1
  }
  return { count, rest }
}
