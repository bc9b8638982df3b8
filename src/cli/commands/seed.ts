import { seed } from '../../../seed/seed.ts'
import { createExtractor } from '../../ingest/extractors.ts'
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
    const { analyse } = createExtractor()
    const { id, created, extraction } = await withStore(readConfig(), (store) => seed({ store, analyse, now }))
    if (json) terminal.print(JSON.stringify({ id, created, ...(extraction && { found: toFindings(extraction) }) }))
    else if (extraction) terminal.print([`${id} filed`, ...toFindingLines(extraction)].join('\n'))
    else terminal.print(`${id} was there already, nothing changed`)
    return EXIT.ok
  },
}
