import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { onTestFinished } from 'vitest'

/** The real program in a process of its own, run from the sources as `npm start` does. */
export interface Running {
  readonly process: ChildProcess
  readonly written: { out: string; err: string }
  /** Resolves with the exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>
}

export type Environment = Readonly<Record<string, string>>

/** Starts `src/main.ts`, or `src/cli.ts` with arguments; the process goes when the test ends. */
export function startProgram(environment: Environment, file = 'src/main.ts', args: readonly string[] = []): Running {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], { env: { PATH, ...environment } })
  const written = { out: '', err: '' }
  child.stdout.on('data', (chunk) => (written.out += chunk))
  child.stderr.on('data', (chunk) => (written.err += chunk))
  onTestFinished(() => void child.kill('SIGKILL'))
  return { process: child, written, ended: once(child, 'close').then(([code, signal]) => code ?? signal) }
}

/** Starts the server on a free port and resolves with its origin once it says that it answers. */
export async function startServer(environment: Environment): Promise<Running & { readonly origin: string }> {
  const running = startProgram({ PORT: '0', ...environment })
  const { process: child, written, ended } = running
  const answering = new Promise<string>((resolve) => {
    child.stdout?.on('data', () => {
      const [, origin] = /answers at (http:\S+)/.exec(written.out) ?? []
      if (origin !== undefined) resolve(origin)
    })
  })
  const failing = ended.then((code): never => {
    throw new Error(`The server ended with ${code}: ${written.err}`)
  })
  return { ...running, origin: await Promise.race([answering, failing]) }
}

/** The JSON that the server answers to a GET. */
export async function getJson<T>(origin: string, path: string): Promise<T> {
  const answer = await fetch(new URL(path, origin))
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as T
}
