import { once } from 'node:events'
import { createServer } from 'node:net'
import { Failure } from './model/failure.ts'

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use; choose another with PORT',
  EACCES: 'may not be listened on by this user; choose one above 1023 with PORT',
  EADDRNOTAVAIL: 'cannot be listened on: HOST is no address of this machine',
  ENOTFOUND: 'cannot be listened on: HOST is not known',
  EAI_AGAIN: 'cannot be listened on: HOST cannot be looked up',
}

/** Fails with `unavailable` where the port cannot be listened on, so that it is known before the database is touched. */
export async function probePort(host: string, port: number): Promise<void> {
  const server = createServer().listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw toPortFailure(error, host, port)
  }
  server.close()
  await once(server, 'close')
}

/** The failure that an error of listening stands for; other errors come back as they are. */
export function toPortFailure(error: unknown, host: string, port: number): unknown {
  const reason = error instanceof Error && 'code' in error ? REASONS[String(error.code)] : undefined
  return reason === undefined
    ? error
    : new Failure('unavailable', `Port ${port} of ${host} ${reason}`, [], { cause: error })
}
