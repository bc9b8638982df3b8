import { backUp } from '../../store/sqlite/maintenance/backup.ts'
import { type Command, EXIT } from '../command.ts'
import { tellShare } from '../ingest/progress.ts'
import { startLongWork } from '../long-work.ts'
import { readOperand } from '../operand.ts'

export const backupCommand: Command = {
  operands: 'FILE',
  summary: 'Copy the knowledge base into FILE while it is in use',
  details: [
    'The copy is that of one moment and appears once it is whole. A file that is there already is not written over.',
  ],
  options: {},
  most: 1,
  async run(given, context) {
    const { database } = context.readConfig()
    const to = readOperand('backup', given)
    const work = startLongWork(context)
    await backUp(database, to, (done, total) => work.show(() => tellShare(done / Math.max(1, total), work.seconds())))
    work.clear()
    context.terminal.print(given.json ? JSON.stringify({ database, backup: to }) : `${database} is backed up as ${to}`)
    return EXIT.ok
  },
}
