import { randomUUID } from 'node:crypto'
import { createReadStream, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Snapshot } from '../store.ts'
import { IN_MEMORY, openImage, openSql } from './connect.ts'
import { guard } from './failures.ts'
import { listItems } from './list/list.ts'
import { backUp } from './maintenance/backup.ts'
import { removeFile } from './maintenance/scratch.ts'
import type { Sql } from './sql.ts'

/** What is nobody's but the service's; overwritten, since deleted rows stay in a file. */
const WITHOUT_SECRETS = `
  PRAGMA secure_delete = ON;
  DELETE FROM deliveries;
  DELETE FROM webhooks;
  DELETE FROM keys;
  DELETE FROM answers;
  PRAGMA wal_checkpoint(TRUNCATE);
  PRAGMA journal_mode = DELETE;
`

/** A database in memory is copied; one in a file is read by a connection of its own. */
export function openSnapshot(sql: Sql, path: string): Snapshot {
  const own = path === IN_MEMORY ? openImage(sql.image()) : openSql(path)
  own.hold()
  return {
    list: guard((noun, query) => listItems(own, noun, query)),
    readFile: () => readFile(sql, path),
    close: async () => own.close(),
  }
}

/** The copy lies beside the database, where there is room for one of its size. */
async function* readFile(sql: Sql, path: string): AsyncGenerator<Uint8Array> {
  const copy = path === IN_MEMORY ? join(tmpdir(), `chancery-${randomUUID()}`) : `${path}.${randomUUID()}.export`
  try {
    if (path === IN_MEMORY) writeFileSync(copy, sql.image())
    else await backUp(path, copy, () => {})
    const db = openSql(copy)
    db.script(WITHOUT_SECRETS)
    db.close()
    yield* createReadStream(copy)
  } finally {
    removeFile(copy)
  }
}
