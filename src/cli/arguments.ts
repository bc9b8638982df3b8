import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { Failure } from '../model/failure.ts'
import type { Command, Given } from './command.ts'

/** The words behind the command's name, as they were read. */
export interface Arguments extends Given {
  readonly help: boolean
}

/** Reads the words behind a command's name; fails with `invalid` for what the command does not take. */
export function readArguments(name: string, command: Command, words: readonly string[]): Arguments {
  const { values, positionals } = parse(name, command, words)
  const { help, json, ...rest } = values
  const texts = Object.entries(rest).flatMap(([option, value]) =>
    typeof value === 'boolean' ? [] : [[option, [value].flat().join(',')]],
  )
  const flags = new Set(Object.keys(rest).filter((option) => rest[option] === true))
  if (help !== true && positionals.length > command.most) throw misuse(name, `takes ${toCount(command.most)}`)
  return { operands: positionals, options: Object.fromEntries(texts), flags, json: json === true, help: help === true }
}

function parse(name: string, command: Command, words: readonly string[]) {
  const own = Object.entries(command.options).map(
    ([option, { value, many = false }]) =>
      [option, { type: value === null ? 'boolean' : 'string', multiple: many }] as const,
  )
  const options: ParseArgsOptionsConfig = {
    ...Object.fromEntries(own),
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  }
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true })
  } catch (error) {
    const [sentence = ''] = error instanceof Error ? error.message.split(/\.\s|\n/) : []
    throw misuse(name, `does not understand this: ${sentence}`)
  }
}

const toCount = (most: number): string => (most === 0 ? 'no FILE' : `at most ${most} FILE`)

const misuse = (name: string, fault: string): Failure =>
  new Failure('invalid', `"chancery ${name}" ${fault}; "chancery ${name} --help" tells more`)
