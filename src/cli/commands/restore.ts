import { restore } from '../../store/sqlite/maintenance/backup.ts'
import { type Command, EXIT } from '../command.ts'
import { tellShare } from '../ingest/progress.ts'
import { startLongWork } from '../long-work.ts'
import { readOperand } from '../operand.ts'

export const restoreCommand: Command = {
  operands: 'FILE',
  summary: 'Put a backup in the place of the knowledge base',
  details: [
    'FILE must be a sound backup, and nobody may have the knowledge base open. What was there is kept beside it, its name',
    'ending in ".before-restore".',
  ],
  options: { force: { value: null, description: 'Also where there is a knowledge base already' } },
  most: 1,
  async run(given, context) {
    const { database } = context.readConfig()
    const from = readOperand('restore', given)
    const work = startLongWork(context)
    const options = { force: given.flags.has('force'), at: context.now() }
    const kept = await restore(from, database, options, (done, total) =>
      work.show(() => tellShare(done / Math.max(1, total), work.seconds())),
    )
    work.clear()
    const told = [
      `${database} is restored from ${from}`,
      ...(kept === null ? [] : [`what was there is kept as ${kept}`]),
    ]
    context.terminal.print(given.json ? JSON.stringify({ database, backup: from, kept }) : told.join('; '))
    return EXIT.ok
  },
}
