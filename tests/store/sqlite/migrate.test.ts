import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openSql } from '../../../src/store/sqlite/connect.ts'
import { applyMigrations, migrate, readMigrations, toMigration } from '../../../src/store/sqlite/migrate.ts'
import { openSqliteStore } from '../../../src/store/sqlite/open.ts'
import { createFolder } from './new-folder.ts'

const names = readMigrations().map(({ name }) => name)

describe('the migrations', () => {
  it('are numbered without a gap', () => {
    expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, index) => index + 1))
  })

  it('are applied once, and told', async () => {
    const path = join(createFolder(), 'knowledge.db')
    expect(await migrate(path)).toEqual(names)
    expect(await migrate(path)).toEqual([])
  })

  it('go on where the database stopped', () => {
    const sql = openSql(':memory:')
    const migrations = readMigrations()
    applyMigrations(sql, migrations.slice(0, 2))
    expect(applyMigrations(sql, migrations)).toEqual(names.slice(2))
  })

  it('leave nothing of one that fails, and all of those before', () => {
    const sql = openSql(':memory:')
    const good = toMigration('0001_good', 'CREATE TABLE good (a TEXT) STRICT')
    const bad = toMigration('0002_bad', 'CREATE TABLE half (a TEXT) STRICT; CREATE TABLE good (a TEXT)')
    expect(() => applyMigrations(sql, [good, bad])).toThrow()
    expect(sql.column("SELECT name FROM sqlite_schema WHERE name IN ('good', 'half')")).toEqual(['good'])
    expect(sql.column('SELECT name FROM migrations')).toEqual(['0001_good'])
  })

  it('have the same checksum whatever the line ends', () => {
    expect(toMigration('0001_a', 'SELECT 1;\r\nSELECT 2;').checksum).toBe(
      toMigration('0001_a', 'SELECT 1;\nSELECT 2;').checksum,
    )
  })

  it.each([
    ['altered', "UPDATE migrations SET checksum = 'other' WHERE name LIKE '0002%'", 'altered'],
    ['newer', "INSERT INTO migrations VALUES ('9999_later', 'x')", '9999_later'],
    ['missing', "DELETE FROM migrations WHERE name LIKE '0001%'", 'lacks'],
  ])('are refused when one is %s', async (_, tamper, words) => {
    const path = join(createFolder(), 'knowledge.db')
    await migrate(path)
    const db = new Database(path)
    db.exec(tamper)
    db.close()
    const conflict = { code: 'conflict', message: expect.stringContaining(words) }
    await expect(migrate(path)).rejects.toMatchObject(conflict)
    await expect(openSqliteStore(path)).rejects.toMatchObject(conflict)
  })
})
