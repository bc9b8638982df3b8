/** The same answers from PostgreSQL, by SQL written by hand in a bare Fastify: what the database does at best behind the same framework. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import fastify from 'fastify'

/** What is asked of `pg`, which is installed in another folder. */
interface Pool {
  query(named: {
    readonly name: string
    readonly text: string
    readonly values: readonly unknown[]
  }): Promise<{ readonly rows: readonly { readonly json: string | null }[] }>
}

const { FOLDER = '', POSTGRES, PORT } = process.env
const { Pool } = createRequire(join(FOLDER, 'package.json'))('pg') as { Pool: new (options: object) => Pool }
const pool = new Pool({ connectionString: POSTGRES, max: 10 })

/** An entity as Chancery tells it. */
const ITEM = `json_build_object(
  'id', i.id, 'type', i.type, 'name', i.name,
  'aliases', (SELECT coalesce(json_agg(a.name ORDER BY a.folded, a.name), '[]') FROM aliases a WHERE a.entity = i.id AND a.name <> i.name),
  'attributes', i.attributes, 'mentionCount', i.mention_count, 'articleCount', i.article_count,
  'positions', (
    SELECT coalesce(json_agg(json_build_object(
      'title', p.title, 'of', json_build_object('id', p.of_id, 'type', p.of_type, 'name', p.of_name), 'relation', p.relation
    ) ORDER BY p.confidence DESC, p.relation), '[]') FROM positions p WHERE p.entity = i.id
  )
)`

const ONE = `SELECT ${ITEM}::text AS json FROM entities i WHERE i.id = $1`

const PAGE = `
  SELECT json_build_object('items', json_agg(${ITEM}))::text AS json
  FROM (SELECT * FROM entities ORDER BY mention_count DESC, id LIMIT $1) i
`

const SEARCH = `
  SELECT json_build_object('items', coalesce(json_agg(json_build_object('noun', 'entity', 'id', i.id, 'type', i.type, 'name', i.name)), '[]'))::text AS json
  FROM (
    SELECT * FROM entities WHERE to_tsvector('simple', name) @@ plainto_tsquery('simple', $1)
    ORDER BY mention_count DESC, id LIMIT $2
  ) i
`

async function ask(name: string, text: string, values: readonly unknown[]): Promise<string | null> {
  const { rows } = await pool.query({ name, text, values })
  return rows[0]?.json ?? null
}

const app = fastify()
app.addHook('onRequest', async (_request, reply) => void reply.type('application/json; charset=utf-8'))
app.get<{ Params: { id: string } }>('/entities/:id', async ({ params }, reply) =>
  reply.send((await ask('one', ONE, [params.id])) ?? reply.code(404)),
)
app.get<{ Querystring: { limit: string } }>('/entities', ({ query }) => ask('page', PAGE, [Number(query.limit)]))
app.get<{ Querystring: { q: string; limit: string } }>('/search', ({ query }) =>
  ask('search', SEARCH, [query.q, Number(query.limit)]),
)
await app.listen({ host: '127.0.0.1', port: Number(PORT) })
