import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSql } from '../../src/store/sqlite/connect.ts'
import { type Server, startServer } from './process.ts'
import type { Target } from './targets.ts'

const ROWS = `
  SELECT id, type, name, mention_count AS mentionCount FROM entities WHERE type = 'person' ORDER BY id LIMIT 20000
`

/** Starts json-server, which is installed in a folder, over 20,000 people of a base, and tells what to ask it. */
export async function startJsonServer(folder: string, database: string, port: number) {
  const bin = join(folder, 'node_modules', 'json-server', 'lib', 'cli', 'bin.js')
  if (!existsSync(bin)) throw new Error(`There is no json-server 0.17 in ${folder}`)
  const sql = openSql(database)
  const entities = sql.rows<{ id: string; name: string }>(ROWS)
  sql.close()
  const data = join(folder, 'data.json')
  writeFileSync(data, JSON.stringify({ entities }))
  const server: Server = await startServer([bin, data, '--port', String(port), '--host', '127.0.0.1', '--quiet'], {
    port,
    path: '/entities?_limit=1',
  })
  const some = entities.filter((_, index) => index % 100 === 0)
  const targets: Target[] = [
    { name: 'json-server: one entity', paths: some.map(({ id }) => `/entities/${encodeURIComponent(id)}`) },
    { name: 'json-server: page of 50', paths: ['/entities?_page=1&_limit=50&_sort=mentionCount&_order=desc'] },
    {
      name: 'json-server: search',
      paths: some.map(({ name }) => `/entities?q=${encodeURIComponent(name)}&_limit=20`),
    },
  ]
  return { server, targets }
}
