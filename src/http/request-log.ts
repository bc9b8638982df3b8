import { type FastifyBaseLogger, type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import { SERIALIZERS } from './logging.ts'

/** From which level on lines are written, and where to. */
export interface Logging {
  readonly level: string
  readonly stream: { write(line: string): void }
}

type Child = Parameters<FastifyBaseLogger['child']>

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const

/** What a request's logger is made of, and that logger once it was made. */
interface Unmade {
  readonly parent: FastifyBaseLogger
  readonly given: Child
  own: FastifyBaseLogger | null
}

function toOwn(unmade: Unmade): FastifyBaseLogger {
  unmade.own ??= unmade.parent.child(...unmade.given)
  return unmade.own
}

const LAZY = {
  ...Object.fromEntries(
    LEVELS.map((level) => [
      level,
      function (this: Unmade, ...told: unknown[]) {
        Reflect.apply(toOwn(this)[level], this.own, told)
      },
    ]),
  ),
  silent() {},
  child(this: Unmade, ...given: Child) {
    return toOwn(this).child(...given)
  },
}

/** The logger of a request, which is made when there is something to say: mostly there is not. */
function createRequestLog(parent: FastifyBaseLogger, bindings: Child[0], options: Child[1]): FastifyBaseLogger {
  return Object.assign(Object.create(LAZY), { parent, given: [bindings, options], own: null })
}

/** Logs one line for each request when it was answered, at `info` where `told`; at `error` where the answer broke off. */
const createLogController = (told: boolean): LogController =>
  Object.assign(new LogController(), {
    incomingRequest() {},
    requestCompleted(err: Error | null | undefined, req: FastifyRequest, res: FastifyReply) {
      const line = () => ({ req, res, responseTime: res.elapsedTime })
      if (err) req.log.error({ ...line(), err }, 'request errored')
      else if (told) req.log.info(line(), 'request answered')
    },
  })

/** Levels at which requests that went well are told. */
const TALKATIVE = ['info', 'debug', 'trace']

/** What Fastify needs to know. */
export const toLogSettings = ({ level, stream }: Logging) => ({
  logger: { level, stream, serializers: SERIALIZERS },
  childLoggerFactory: createRequestLog,
  logController: createLogController(TALKATIVE.includes(level)),
})
