import { rmSync } from 'node:fs'
import type { Store } from '../../store.ts'
import { openSql } from '../connect.ts'
import { applyMigrations, readMigrations } from '../migrate.ts'
import { openSqliteStore } from '../open.ts'

/** Opens an empty knowledge base beside a file, with the decisions of that one, to derive again in it what the file knows. */
export async function openScratch(path: string, from: string): Promise<Store> {
  removeFile(path)
  const sql = openSql(path)
  try {
    applyMigrations(sql, readMigrations())
    sql.run('ATTACH ? AS origin', from)
    for (const table of ['decisions', 'splits']) sql.run(`INSERT INTO ${table} SELECT * FROM origin.${table}`)
  } finally {
    sql.close()
  }
  return openSqliteStore(path)
}

/** Takes a database file away with what lies beside it. */
export function removeFile(path: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true })
}
