import { Failure } from '../model/failure.ts'
import { readVersion } from '../package.ts'
import { readArguments } from './arguments.ts'
import { type Command, EXIT } from './command.ts'
import { COMMANDS } from './commands.ts'
import type { Context } from './context.ts'
import { tellError, toExitCode } from './errors.ts'
import { toCommandHelp, toHelp } from './help.ts'

/** Runs one command line and answers the exit code; what goes wrong is told on the terminal, never thrown. */
export async function run(args: readonly string[], context: Context): Promise<number> {
  try {
    return await dispatch(args, context)
  } catch (error) {
    context.terminal.warn(tellError(error))
    return toExitCode(error)
  }
}

async function dispatch([first, ...rest]: readonly string[], context: Context): Promise<number> {
  const answer = answerItself(first, rest[0])
  if (answer !== null) {
    context.terminal.print(answer)
    return EXIT.ok
  }
  const name = first ?? ''
  const command = findCommand(name)
  const given = readArguments(name, command, rest)
  if (!given.help) return command.run(given, context)
  context.terminal.print(toCommandHelp(name, command))
  return EXIT.ok
}

/** What the command line tells about itself; null where the first word asks for a command. */
function answerItself(first: string | undefined, second: string | undefined): string | null {
  if (first === '--version') return readVersion()
  if (first !== 'help' && first !== '--help' && first !== '-h') return null
  return second === undefined ? toHelp(COMMANDS) : toCommandHelp(second, findCommand(second))
}

function findCommand(name: string): Command {
  const command = COMMANDS.get(name)
  if (command !== undefined) return command
  const fault = name === '' ? 'No command is given' : `There is no command "${name}"`
  throw new Failure('invalid', `${fault}; "chancery --help" lists them`)
}
