import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { checkFile } from '../../src/store/sqlite/maintenance/backup.ts'
import { compareFiles } from '../../src/store/sqlite/maintenance/compare.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { createFolder } from '../store/sqlite/new-folder.ts'
import { BATCH, toCopies } from './copies.ts'

/** How often a process is killed; `KILLS=200` for a long run. */
const KILLS = Number(process.env.KILLS ?? 12)

/** A process files until so many articles are there; then another database is begun. */
const MOST_BATCHES = 12

/** Starts to file behind the batches that are there, and is killed after a random time. */
async function fileUntilKilled(path: string, batches: number): Promise<void> {
  const args = [join(import.meta.dirname, 'file-copies.ts'), path, String(batches)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  await Promise.race([once(child.stdout, 'data'), once(child, 'close')])
  await sleep(Math.random() * 150)
  child.kill('SIGKILL')
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
}

/** What is filed is whole batches, the file is sound, and holds what a process that nobody kills files. */
async function countSound(path: string): Promise<number> {
  expect(await checkFile(path)).toEqual([])
  const store = await openSqliteStore(path)
  const { articles } = await store.stats()
  expect(articles % BATCH).toBe(0)
  for (let number = 0; number < articles; number++)
    expect(await store.verifyArticle(`article:${number}`)).toMatchObject({ sound: true })
  await store.close()
  const other = join(createFolder(), 'derived.db')
  const derived = await openSqliteStore(other)
  for (let batch = 0; batch < articles / BATCH; batch++) await derived.saveArticles(toCopies(batch))
  await derived.close()
  expect(compareFiles(path, other)).toEqual([])
  return articles / BATCH
}

describe('a process that files in batches', () => {
  it(
    `may be killed at ${KILLS} random moments and leaves whole batches in a sound file`,
    async () => {
      let path = ''
      let batches = MOST_BATCHES
      for (let kill = 0; kill < KILLS; kill++) {
        if (batches >= MOST_BATCHES) [path, batches] = [join(createFolder(), 'knowledge.db'), 0]
        await fileUntilKilled(path, batches)
        batches = await countSound(path)
      }
    },
    KILLS * 20_000,
  )
})
