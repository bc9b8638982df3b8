import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFolder } from '../store/sqlite/new-folder.ts'
import { runCli } from './run-cli.ts'

/** A folder with a knowledge base of one article. */
async function createBase(): Promise<string> {
  const folder = createFolder()
  writeFileSync(join(folder, 'visit.txt'), 'Irish President Ana Ruiz visited Berlin on Monday.')
  await runCli(['ingest', '--published-at', '2025-01-20', join(folder, 'visit.txt')], { folder })
  return folder
}

describe('chancery export', () => {
  it('writes the format that the name of the file tells, with the addresses that are asked for', async () => {
    const folder = await createBase()
    const file = join(folder, 'facts.ttl')
    const ran = await runCli(['export', file, '--base', 'https://facts.example/'], { folder })
    expect(ran).toEqual({ code: 0, out: `${join(folder, 'knowledge.db')} is exported as ${file}`, err: '' })
    expect(readFileSync(file, 'utf8')).toContain('<https://facts.example/v1/entities/person:ana-ruiz> a schema:Person')
  })

  it('writes one noun, and the file of the engine', async () => {
    const folder = await createBase()
    const table = join(folder, 'people.txt')
    expect(await runCli(['export', table, '--format', 'csv', '--noun', 'entities'], { folder })).toMatchObject({
      code: 0,
    })
    expect(readFileSync(table, 'utf8')).toContain('person:ana-ruiz,person,Ana Ruiz')
    const copy = join(folder, 'copy.db')
    expect(await runCli(['export', copy], { folder })).toMatchObject({ code: 0 })
    expect(readFileSync(copy).subarray(0, 15).toString()).toBe('SQLite format 3')
  })

  it.each([
    [['facts.xyz'], /does not tell one of/],
    [['facts.csv', '--format', 'xyz'], /"xyz" is no format/],
    [['facts.csv', '--noun', 'xyz'], /"xyz" is none of/],
    [['facts.graphml', '--noun', 'events'], /no graphml of one noun/],
    [[], /needs a FILE/],
  ])('refuses %j', async (args, message) => {
    const folder = await createBase()
    const [file, ...options] = args
    const ran = await runCli(['export', ...(file ? [join(folder, file)] : []), ...options], { folder })
    expect(ran.code).toBe(2)
    expect(ran.err).toMatch(message)
    expect(existsSync(join(folder, 'facts.graphml'))).toBe(false)
  })

  it('does not write over a file that is there', async () => {
    const folder = await createBase()
    const file = join(folder, 'facts.nt')
    writeFileSync(file, 'mine')
    expect(await runCli(['export', file], { folder })).toMatchObject({ code: 1 })
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })
})
