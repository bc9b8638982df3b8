import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

/** Kernel ticks a second on Linux. */
const TICKS = 100

/** A server in a process of its own. */
export interface Server {
  readonly url: string
  /** Seconds of the processor that it has taken. */
  cpu(): number
  /** Megabytes that are resident: all, and those that are its own rather than pages of files. */
  memory(): { readonly all: number; readonly own: number }
  stop(): Promise<void>
}

/** Starts a server by a script of ours and waits until it answers at a path. */
export async function startServer(
  script: readonly string[],
  { port, path, env = {} }: { readonly port: number; readonly path: string; readonly env?: Record<string, string> },
): Promise<Server> {
  const child = spawn(process.execPath, script, {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  await waitFor(`${url}${path}`, child)
  const { pid } = child
  return {
    url,
    cpu: () => readCpu(pid ?? 0),
    memory: () => readMemory(pid ?? 0),
    async stop() {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

async function waitFor(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}`)
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function readCpu(pid: number): number {
  const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const fields = rest.split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}

function readMemory(pid: number) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const read = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) / 1024
  return { all: read('VmRSS'), own: read('RssAnon') }
}
