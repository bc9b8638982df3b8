import { join } from 'node:path'
import { run } from '../../src/cli/run.ts'
import { readConfig } from '../../src/config.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

interface Given {
  /** Folder of the database `knowledge.db`. */
  readonly folder?: string
  readonly input?: Uint8Array | string
  readonly isTTY?: boolean
}

/** Runs a command line in this process, over a database in the folder, and gathers what it writes. */
export async function runCli(args: readonly string[], { folder = '/nowhere', input = '', isTTY = false }: Given = {}) {
  const out: string[] = []
  const err: string[] = []
  const code = await run(args, {
    terminal: {
      input: Object.assign(toStream(input), { isTTY }),
      print: (line) => void out.push(line),
      warn: (line) => void err.push(line),
      redraw: null,
    },
    readConfig: () => readConfig({ DATABASE: join(folder, 'knowledge.db'), WORKERS: '0' }),
    now: () => new Date('2026-01-02T03:04:05Z'),
  })
  return { code, out: out.join('\n'), err: err.join('\n') } satisfies Ran
}

async function* toStream(input: Uint8Array | string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(input)
}
