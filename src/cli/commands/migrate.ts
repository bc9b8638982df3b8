import { migrate } from '../../store/sqlite/migrate.ts'
import { type Command, EXIT } from '../command.ts'

export const migrateCommand: Command = {
  operands: '',
  summary: 'Bring the database up to date, making it where it is missing',
  details: ['Every other command does so as well when it opens the database.'],
  options: {},
  most: 0,
  async run({ json }, { terminal, readConfig }) {
    const { database } = readConfig()
    const applied = await migrate(database)
    if (json) terminal.print(JSON.stringify({ database, applied }))
    else terminal.print([`${database} is up to date`, ...applied.map((name) => `  applied ${name}`)].join('\n'))
    return EXIT.ok
  },
}
