import { seed } from '../../../seed/seed.ts'
import { type Command, EXIT } from '../command.ts'
import { toFindingLines, toFindings } from '../findings.ts'
import { withStore } from '../with-store.ts'

export const seedCommand: Command = {
  operands: '',
  summary: 'File the seed article and tell what was found in it',
  details: ['A second time changes nothing.'],
  options: {},
  most: 0,
  async run({ json }, { terminal, readConfig, now }) {
    const { id, created, extraction } = await withStore(readConfig(), (store) => seed(store, now))
    const done = created ? 'filed' : 'was there already, nothing changed'
    if (json) terminal.print(JSON.stringify({ id, created, found: toFindings(extraction) }))
    else terminal.print([`${id} ${done}`, ...toFindingLines(extraction)].join('\n'))
    return EXIT.ok
  },
}
