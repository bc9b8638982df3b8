import { readConfig } from '../config.ts'
import { run } from './run.ts'
import type { Terminal } from './terminal.ts'

/** Runs the command line with this process's streams, environment and clock, and sets its exit code. */
export async function runProcess(args: readonly string[]): Promise<void> {
  process.stdout.on('error', leaveQuietly)
  process.exitCode = await run(args, {
    terminal: createTerminal(),
    readConfig: () => readConfig(),
    now: () => new Date(),
  })
}

const createTerminal = (): Terminal => ({
  input: process.stdin,
  print: (line) => void process.stdout.write(`${line}\n`),
  warn: (line) => void process.stderr.write(`${line}\n`),
  redraw: process.stderr.isTTY ? (line) => void process.stderr.write(`\r\x1b[2K${line}`) : null,
})

/** A reader such as `head` has had enough. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}
