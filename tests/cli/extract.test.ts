import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { BODY_LIMIT } from '../../src/http/body.ts'
import { MAX_TEXT_LENGTH } from '../../src/model/article.ts'
import { createFolder } from '../store/sqlite/new-folder.ts'
import { runCli } from './run-cli.ts'

const text = 'Irish President Ana Ruiz visited Paris on Friday. “Trade is good for Ireland,” Ruiz said.'
const publishedAt = '2025-01-20'

function writeFile(name: string, content: string | Uint8Array): string {
  const path = join(createFolder(), name)
  writeFileSync(path, content)
  return path
}

describe('chancery extract', () => {
  it('gives with --json what the library gives', async () => {
    const path = writeFile('news.txt', text)
    const { code, out, err } = await runCli(['extract', path, '--published-at', publishedAt, '--json'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toEqual(extract({ text, publishedAt }))
  })

  it.each([
    ['standard input named -', ['extract', '-', '--json']],
    ['standard input', ['extract', '--json']],
  ])('reads %s', async (_, args) => {
    expect(JSON.parse((await runCli(args, { input: text })).out)).toEqual(extract({ text }))
  })

  it('reads a JSON file as the API reads its body, the options first', async () => {
    const path = writeFile('news.json', JSON.stringify({ text, publishedAt: '2024-01-20', title: 'A visit' }))
    const { out } = await runCli(['extract', path, '--published-at', publishedAt, '--json'])
    expect(JSON.parse(out)).toEqual(extract({ text, publishedAt, title: 'A visit' }))
  })

  it('leaves a byte order mark out, and keeps line ends', async () => {
    const path = writeFile('news.txt', `\uFEFF${text}\r\n`)
    expect(JSON.parse((await runCli(['extract', path, '--json'])).out)).toEqual(extract({ text: `${text}\r\n` }))
  })

  it('shows people each fact with its words', async () => {
    const { out } = await runCli(['extract', '--published-at', publishedAt], { input: text })
    expect(out).toMatch(/^ {2}person +Ana Ruiz \(mentioned 2 times\)$/m)
    expect(out).toMatch(/^ {2}2025-01-17 Visit, actor Ana Ruiz.*\n {6}“.*visited Paris.*”$/m)
    expect(out).toMatch(/^ {2}Ana Ruiz holds a position in Ireland \(President\)\n {6}“Irish President Ana Ruiz”$/m)
    expect(out).toMatch(/^ {2}Ana Ruiz \(direct, “said”\)\n {6}“Trade is good for Ireland,?”$/m)
  })

  it('lets no control character of a text through to the terminal', async () => {
    const steering = text.replace('visited Paris', 'visited Paris\u001B[2J\u009B and Lyon')
    const { out } = await runCli(['extract'], { input: steering })
    expect(out).toContain('Ana Ruiz')
    expect(out).not.toMatch(/[^\P{Cc}\n]/u)
  })

  it('says that another language was not read', async () => {
    const german = 'Der Bundeskanzler hat gestern in Berlin über die Lage gesprochen und eine Einigung erzielt.'
    expect((await runCli(['extract'], { input: german })).out).toBe(
      'the text is in the language "de", and only English is read',
    )
  })
})

describe('a file that is no article', () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ['is empty', 'a.txt', '', 'text: Must hold more than white space'],
    ['is blank', 'a.txt', ' \n', 'text: Must hold more than white space'],
    ['is binary', 'a.txt', 'News\0', 'text: Must not hold a NUL character'],
    ['is not UTF-8', 'a.txt', Uint8Array.of(0x4e, 0xe9, 0x77), 'not UTF-8'],
    ['has a text over the limit', 'a.txt', 'a'.repeat(MAX_TEXT_LENGTH + 1), 'text: '],
    ['is longer than any article', 'a.txt', 'a'.repeat(BODY_LIMIT + 1), `longer than ${BODY_LIMIT} bytes`],
    ['is not JSON', 'a.json', '{"text":', 'not JSON'],
    ['is a JSON list', 'a.json', '[]', 'no JSON object'],
    ['has no text', 'a.json', '{}', 'text: '],
    ['has an unknown field', 'a.json', '{"text":"News.","colour":"red"}', 'colour: Unknown field'],
    ['has a day that is none', 'a.json', '{"text":"News.","publishedAt":"2025-02-30"}', 'publishedAt: '],
  ])('and %s is refused with one line', async (_, name, content, words) => {
    const path = writeFile(name, content)
    const { code, out, err } = await runCli(['extract', path])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err.split('\n')).toHaveLength(1)
    expect(err).toContain(`chancery: ${path}: `)
    expect(err).toContain(words)
  })

  it('is told from one that is not there, and from a folder', async () => {
    const folder = createFolder()
    expect(await runCli(['extract', join(folder, 'none.txt')])).toMatchObject({
      code: 1,
      err: expect.stringContaining('no such file'),
    })
    expect(await runCli(['extract', folder])).toMatchObject({ code: 1, err: expect.stringContaining('a folder') })
  })
})
