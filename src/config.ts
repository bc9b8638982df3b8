import { z } from 'zod'
import { Failure, type Fault } from './model/failure.ts'

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
const LAST_PORT = 65_535
const COUNT_RULE = 'must be a whole number of at most seven digits'
const PORT_RULE = `must be a whole number from 0 to ${LAST_PORT}`

/** Reads one variable; `usual` holds where it is not set or empty. */
const setting = <S extends z.ZodType<unknown, string>>(usual: z.input<S>, description: string, schema: S) =>
  schema.prefault(usual).describe(description)

const Environment = z.object({
  HOST: setting(
    '127.0.0.1',
    'Address to listen on; `0.0.0.0` for all',
    z.string().regex(/^[\w.:-]+$/, 'must be an address or the name of a host'),
  ),
  PORT: setting(
    '3000',
    'Port to listen on; `0` for any free one',
    z
      .string()
      .regex(/^\d{1,5}$/, PORT_RULE)
      .transform(Number)
      .refine((port) => port <= LAST_PORT, PORT_RULE),
  ),
  DATABASE: setting('data/chancery.db', 'Path of the SQLite file, made where it is missing', z.string()),
  WORKERS: setting(
    'auto',
    'Threads that read texts; `auto` for one per core, `0` to read them in the thread that asks',
    z
      .string()
      .regex(/^(?:auto|\d{1,3})$/, 'must be auto or a whole number from 0 to 999')
      .transform((threads) => (threads === 'auto' ? ('auto' as const) : Number(threads))),
  ),
  READERS: setting(
    'auto',
    'Threads for heavy reads: graph, dossiers, aggregates and search; `auto` for one less than the cores, at most four; `0` to do them in the thread that asks, without a deadline',
    z
      .string()
      .regex(/^(?:auto|\d{1,3})$/, 'must be auto or a whole number from 0 to 999')
      .transform((threads) => (threads === 'auto' ? ('auto' as const) : Number(threads))),
  ),
  READ_DEADLINE: setting(
    '10',
    'Seconds that a heavy read may take before it is stopped and answered with 503',
    z
      .string()
      .regex(/^[1-9]\d{0,3}$/, 'must be a whole number of seconds from 1 to 9999')
      .transform(Number),
  ),
  GRAPH_INDEX: setting(
    'true',
    '`false` reads the ties of the graph from the file instead of memory, which takes about 70 bytes an entity',
    z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true'),
  ),
  ANSWERS_KEPT: setting(
    '16',
    'Megabytes of memory for answers that are sent again while nothing is written; `0` makes each anew',
    z
      .string()
      .regex(/^\d{1,4}$/, 'must be a whole number of megabytes of at most four digits')
      .transform(Number),
  ),
  SEED: setting(
    'true',
    '`false` leaves an empty database empty at the start',
    z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true'),
  ),
  LOG_LEVEL: setting(
    'warn',
    `What is logged to standard error: ${LEVELS.map((level) => `\`${level}\``).join(', ')}; \`info\` tells every request`,
    z.enum(LEVELS, `must be one of ${LEVELS.join(', ')}`),
  ),
  CORS_ORIGIN: setting(
    '*',
    'Origins that browsers may call from, parted by commas; `*` for all, `none` for none',
    z.string().transform(readOrigins),
  ),
  READ_ACCESS: setting(
    'open',
    '`open`: everybody who reaches the server may read; `key`: only who has a key with the scope `read`',
    z.enum(['open', 'key'], 'must be open or key'),
  ),
  WRITE_ACCESS: setting(
    'local',
    '`local`: while `HOST` is a loopback address no key is needed to write, else one is; `key`: one always is',
    z.enum(['local', 'key'], 'must be local or key'),
  ),
  RATE_LIMIT: setting(
    '6000',
    'Requests a minute from one address without a key, other than this machine’s own; `0` for no limit',
    z
      .string()
      .regex(/^\d{1,7}$/, COUNT_RULE)
      .transform(Number),
  ),
  KEY_RATE_LIMIT: setting(
    '60000',
    'Requests a minute with one key that has no rate of its own; `0` for no limit',
    z
      .string()
      .regex(/^\d{1,7}$/, COUNT_RULE)
      .transform(Number),
  ),
  TRUST_PROXY: setting(
    'none',
    'Addresses or networks of proxies, parted by commas, whose `X-Forwarded-For` is believed',
    z.string().transform(readProxies),
  ),
  CHANGES_KEPT: setting(
    '1000000',
    'How many of the latest changes `/v1/changes` can tell, about 85 bytes each',
    z
      .string()
      .regex(/^\d{1,12}$/, 'must be a whole number of at most twelve digits')
      .transform(Number),
  ),
  WEBHOOK_PRIVATE: setting(
    'refuse',
    '`allow` lets webhooks go to addresses of this machine and its networks',
    z.enum(['refuse', 'allow'], 'must be refuse or allow'),
  ),
  COMMIT: setting(
    'none',
    'Commit that the build comes from, told by `/version`',
    z
      .string()
      .regex(/^[\w.-]{1,100}$/, 'must be the name of a commit')
      .transform((commit) => (commit === 'none' ? null : commit)),
  ),
})

const Config = Environment.transform((read) => ({
  host: read.HOST,
  port: read.PORT,
  database: read.DATABASE,
  workers: read.WORKERS,
  readers: read.READERS,
  readDeadline: read.READ_DEADLINE,
  graphIndex: read.GRAPH_INDEX,
  answersKept: read.ANSWERS_KEPT,
  seed: read.SEED,
  logLevel: read.LOG_LEVEL,
  corsOrigin: read.CORS_ORIGIN,
  readAccess: read.READ_ACCESS,
  writeAccess: read.WRITE_ACCESS,
  rateLimit: read.RATE_LIMIT,
  keyRateLimit: read.KEY_RATE_LIMIT,
  trustProxy: read.TRUST_PROXY,
  changesKept: read.CHANGES_KEPT,
  privateWebhooks: read.WEBHOOK_PRIVATE === 'allow',
  commit: read.COMMIT,
}))

/** The settings as they were read. */
export type Config = Readonly<z.infer<typeof Config>>

/** Every variable that is read, in the order of the documentation, and what holds where it is not set. */
export const SETTINGS = Object.entries(Environment.shape).map(([name, schema]) => ({
  name,
  usual: String(schema.def.defaultValue),
  description: schema.description ?? '',
}))

/** Reads the environment; fails with `invalid` and a fault for each variable that has a wrong value. An empty one counts as not set. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(SETTINGS.map(({ name }) => [name, environment[name] || undefined]))
  const read = Config.safeParse(given)
  if (read.success) return read.data
  throw new Failure(
    'invalid',
    'The environment is not valid',
    read.error.issues.map((issue) => toFault(issue, given)),
  )
}

function toFault({ path, message }: z.core.$ZodIssue, given: Readonly<Record<string, string | undefined>>): Fault {
  const name = String(path[0])
  return { parameter: name, detail: `${message}, not "${given[name]}"` }
}

function readOrigins(value: string, context: z.RefinementCtx<string>): string | string[] | false {
  if (value === '*') return value
  if (value === 'none') return false
  const origins = value.split(',').map((origin) => origin.trim())
  if (origins.every(isOrigin)) return origins
  context.addIssue('must be *, none, or origins such as https://example.org')
  return z.NEVER
}

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text

const Network = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])

function readProxies(value: string, context: z.RefinementCtx<string>): string[] | false {
  if (value === 'none') return false
  const networks = value.split(',').map((network) => network.trim())
  if (networks.every((network) => Network.safeParse(network).success)) return networks
  context.addIssue('must be none, or addresses and networks such as 10.0.0.0/8')
  return z.NEVER
}
