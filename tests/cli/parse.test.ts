import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toConllu } from '../../src/language/conllu.ts'
import { readDocument } from '../../src/language/read-document.ts'
import { toSyntax } from '../../src/language/syntax-record.ts'
import { toTreeText } from '../../src/language/tree-text.ts'
import { createFolder } from '../store/sqlite/new-folder.ts'
import { runCli } from './run-cli.ts'

const text = 'Irish President Ana Ruiz visited Paris on Friday. “Trade is good for Ireland,” Ruiz said.'
const document = readDocument(text)

describe('chancery parse', () => {
  it.each([
    ['trees unless told', []],
    ['trees', ['--format', 'tree']],
  ])('prints %s', async (_, options) => {
    expect(await runCli(['parse', '-', ...options], { input: text })).toEqual({
      code: 0,
      out: toTreeText(document),
      err: '',
    })
  })

  it('prints CoNLL-U, which ends with an empty line', async () => {
    const { out } = await runCli(['parse', '--format', 'conllu'], { input: text })
    expect(`${out}\n`).toBe(toConllu(document))
  })

  it.each([
    [['--format', 'json']],
    [['--json']],
    [['--json', '--format', 'json']],
  ])('prints JSON for %j', async (options) => {
    const { out } = await runCli(['parse', ...options], { input: text })
    expect(JSON.parse(out)).toEqual(toSyntax(document))
  })

  it('reads a file, and the text of a JSON file', async () => {
    const folder = createFolder()
    const plain = join(folder, 'news.txt')
    const record = join(folder, 'news.json')
    writeFileSync(plain, text)
    writeFileSync(record, JSON.stringify({ text, title: 'A visit' }))
    expect((await runCli(['parse', plain])).out).toBe(toTreeText(document))
    expect((await runCli(['parse', record])).out).toBe(toTreeText(document))
  })

  it.each([
    [['--format', 'xml'], 'Must be one of tree, conllu, json'],
    [['--json', '--format', 'tree'], 'Must not be tree with --json'],
  ])('answers 2 and one line to %j', async (options, words) => {
    const { code, out, err } = await runCli(['parse', '-', ...options], { input: text })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`--format: ${words}`)
  })

  it.each([
    ['blank', ' \n', 'Must hold more than white space'],
    ['binary', 'News\0', 'Must not hold a NUL character'],
    ['not UTF-8', Uint8Array.of(0x4e, 0xe9, 0x77), 'not UTF-8'],
  ])('answers 1 and one line to a file that is %s', async (_, content, words) => {
    const path = join(createFolder(), 'news.txt')
    writeFileSync(path, content)
    const { code, out, err } = await runCli(['parse', path])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(new RegExp(`^chancery: ${path}: .*${words}.*$`))
  })
})
