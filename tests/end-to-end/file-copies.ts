import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { toCopies } from './copies.ts'

/** Files one batch of copies after the other in the database that is given, and says so after each, until it is killed. */
const [path = '', first = '0'] = process.argv.slice(2)
const store = await openSqliteStore(path)
for (let batch = Number(first); ; batch++) {
  await store.saveArticles(toCopies(batch))
  process.stdout.write(`${batch}\n`)
}
