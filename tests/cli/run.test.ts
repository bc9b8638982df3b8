import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { readVersion } from '../../src/package.ts'
import { runCli } from './run-cli.ts'

describe('the command line', () => {
  it.each([[['--help']], [['-h']], [['help']]])('lists every command for %j', async (args) => {
    const { code, out } = await runCli(args)
    expect(code).toBe(0)
    for (const [name, { summary }] of COMMANDS) expect(out).toMatch(new RegExp(`^  ${name} .*${summary}$`, 'm'))
  })

  it.each(Array.from(COMMANDS))('tells every option of %s', async (name, { options }) => {
    const { code, out } = await runCli([name, '--help'])
    expect(code).toBe(0)
    for (const option of [...Object.keys(options), 'json', 'help']) expect(out).toContain(`  --${option} `)
    expect((await runCli(['help', name])).out).toBe(out)
  })

  it('tells its version', async () => {
    expect(await runCli(['--version'])).toEqual({ code: 0, out: readVersion(), err: '' })
  })

  it.each([
    [[], 'No command'],
    [['--json'], 'There is no command "--json"'],
    [['constructor'], 'There is no command "constructor"'],
    [['help', 'feed'], 'There is no command "feed"'],
    [['seed', 'a.txt'], 'takes no FILE'],
    [['extract', 'a.txt', 'b.txt'], 'takes at most 1 FILE'],
    [['extract', '--colour', 'red'], "Unknown option '--colour'"],
    [['ingest', '--title'], "'--title"],
    [['ingest', 'a.txt', 'b.txt', '--title', 'News'], '--title belongs to one article'],
    [['ingest', 'a.txt', 'b.txt', '--url', 'https://example.org/1'], '--url belongs to one article'],
    [['extract', 'a.txt', '--published-at', '2025-02-30'], '--published-at: '],
    [['extract', 'a.txt', '--url', 'example'], '--url: '],
  ])('answers 2 and one line to %j', async (args, words) => {
    const { code, out, err } = await runCli(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^chancery: .+$/)
    expect(err).toContain(words)
  })

  it.each(['extract', 'ingest', 'parse'])('asks for a FILE where a person sits before %s', async (name) => {
    const { code, err } = await runCli([name], { isTTY: true })
    expect(code).toBe(2)
    expect(err).toContain('Give a FILE')
  })
})
