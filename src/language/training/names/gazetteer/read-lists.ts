import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NameLists } from './compile-gazetteer.ts'
import { readFactbook } from './factbook.ts'
import { readOfficials } from './officials.ts'
import { readPhoenix } from './phoenix.ts'
import { readLines, WORD_LISTS } from './word-lists.ts'

/** Names of all open lists below `gazetteers/` of the data, and the words of our own. */
export function readLists(data: string): NameLists[] {
  const read = (path: string) => readFileSync(join(data, 'gazetteers', path), 'utf8')
  return [
    WORD_LISTS,
    readFactbook(read('factbook/factbook_government.json')),
    readPhoenix(read('phoenix_cameo/Phoenix.Countries.actors.txt'), 'countries'),
    readPhoenix(read('phoenix_cameo/Phoenix.International.actors.txt'), 'organizations'),
    readPhoenix(read('phoenix_cameo/Phoenix.MilNonState.actors.txt'), 'organizations'),
    readOfficials(read('us_officials/legislators-current.yaml')),
    readOfficials(read('us_officials/executive.yaml')),
    {
      firstName: [...readLines(read('names/first_names_all.txt')), ...readLines(read('names/first_names_us.txt'))],
      surname: readLines(read('names/surnames_all.txt')),
    },
  ]
}
