import { z } from 'zod'
import { Changes, MOST_CHANGES, USUAL_CHANGES } from '../../model/change.ts'
import { Failure } from '../../model/failure.ts'
import type { ChangeLog } from '../../store/changes.ts'
import { createStreams, STREAM_LIMITS } from '../event-stream.ts'
import { toLimit } from '../list-parameters.ts'
import { createOperation, type Operation } from '../operation.ts'
import { toParameterSet } from '../parameter.ts'

const tag = 'Changes'

const after = {
  schema: z.coerce.number().int().min(0),
  form: 'single',
  example: '0',
} as const

const listParameters = toParameterSet({
  after: {
    ...after,
    description: 'Only changes behind this one: the `next` of the part before; the oldest first unless told',
  },
  limit: toLimit(MOST_CHANGES, USUAL_CHANGES),
})

const streamParameters = toParameterSet({
  after: {
    ...after,
    description: 'Only changes behind this one; `Last-Event-ID` goes before it, only new ones come unless told',
  },
})

const lastEventId = {
  ...after,
  description: 'The `id` of the last event that was seen; it goes before `after`',
} as const

/** What changed, asked for and told as it happens. `closing` ends the streams. */
export function listChangeOperations(log: ChangeLog, closing: AbortSignal): Operation[] {
  const streams = createStreams(log, closing)
  return [
    createOperation({
      id: 'listChanges',
      tag,
      url: '/v1/changes',
      summary: 'List what changed',
      description:
        'The log in its order, one entry for each item that an article brings, touches or takes away. Go on with `after` = `next`; a place whose changes are kept no longer is 410.',
      query: listParameters,
      answer: Changes,
      problems: ['gone', 'unavailable'],
      handle: ({ query }) => log.listChanges(query.after ?? null, query.limit ?? USUAL_CHANGES),
    }),
    createOperation({
      id: 'streamChanges',
      tag,
      url: '/v1/changes/stream',
      summary: 'Tell what changes as it happens',
      description:
        'The same log as server-sent events: `id` is the `seq`, `data` the change. A browser goes on where it was by itself, by `Last-Event-ID`. A reader that does not keep up is cut off.',
      query: streamParameters,
      headers: { 'Last-Event-ID': lastEventId },
      answer: z.string().meta({ description: 'Server-sent events, each with a Change as `data`' }),
      media: 'text/event-stream',
      prebuilt: true,
      problems: ['gone', 'unavailable'],
      async handle({ query }, reply) {
        const place = readEventId(reply.request.headers['last-event-id']) ?? query.after ?? (await log.lastChange())
        await log.listChanges(place, 1)
        if (reply.request.method === 'HEAD') return ''
        const stream = streams.open(place)
        if (stream === null)
          throw new Failure('unavailable', `There are ${STREAM_LIMITS.most} streams open; try again.`)
        reply.headers({ 'x-accel-buffering': 'no', connection: 'close' })
        return stream
      },
    }),
  ]
}

/** The place that a reader had come to; fails with `invalid` for what no stream of ours ever told. */
function readEventId(header: string | string[] | undefined): number | null {
  if (header === undefined || header === '') return null
  const [, digits] = /^(\d{1,16})$/.exec(String(header)) ?? []
  if (digits !== undefined) return Number(digits)
  throw new Failure('invalid', 'The request is not valid.', [
    { parameter: 'Last-Event-ID', detail: 'Must be the `id` of an event of this stream' },
  ])
}
