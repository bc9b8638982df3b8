import type { Command } from './command.ts'

/** The help of the whole command line. */
export function toHelp(commands: ReadonlyMap<string, Command>): string {
  const rows = Array.from(commands, ([name, { operands, summary }]) => [`${name} ${operands}`.trim(), summary] as const)
  return [
    'Chancery reads news articles into a knowledge base with evidence for every fact.',
    '',
    'Usage: chancery COMMAND [FILE…] [OPTION…]',
    '',
    ...toColumns(rows),
    '',
    ...toColumns([
      ['help COMMAND, COMMAND --help', 'Tell more about a command'],
      ['--version', 'Tell the version'],
    ]),
    '',
    'The environment chooses the database (DATABASE) and more: see the table in the README.',
    'Exit codes: 0 all went well, 1 something failed, 2 the command line or the environment is wrong.',
  ].join('\n')
}

/** The help of one command. */
export function toCommandHelp(name: string, { operands, summary, details, options }: Command): string {
  const rows = Object.entries(options).map(([option, { value, description }]) => [
    `--${option} ${value ?? ''}`.trim(),
    description,
  ])
  return [
    `${summary}.`,
    '',
    `Usage: ${['chancery', name, operands, '[OPTION…]'].filter((word) => word !== '').join(' ')}`,
    '',
    ...details,
    '',
    ...toColumns([...rows, ['--json', 'Answer in JSON'], ['--help', 'Show this text']]),
  ].join('\n')
}

function toColumns(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([left = '']) => left.length))
  return rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`)
}
