import type { ExportRequest } from '../export.ts'

/** What a thread is started with. */
export interface ThreadData {
  readonly database: string
  readonly request: ExportRequest
}

/** What a thread says: a piece each time it is asked for more, null at the end, and once before that it has begun. */
export type ThreadMessage = Uint8Array | null | 'begun'

/** What a thread hears: to make the next piece, or to end before the last one. */
export type ThreadOrder = 'more' | 'end'
