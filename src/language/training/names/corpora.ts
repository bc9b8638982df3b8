import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readGumDocuments } from '../treebanks.ts'
import { readGumNames } from './corpora/gum-names.ts'
import { readRedocred } from './corpora/redocred.ts'
import { readUner } from './corpora/uner.ts'
import { readWikigold } from './corpora/wikigold.ts'
import type { NameCorpus } from './name-document.ts'

const GUM_GENRES = ['news_dev', 'interview', 'speech', 'bio', 'voyage']

/** Corpora whose names are marked, from a folder laid out as docs/models.md says. */
export function readNameCorpora(data: string): NameCorpus[] {
  const read = (path: string) => readFileSync(join(data, path), 'utf8')
  const uner = ['weblog', 'newsgroup', 'other_genres'].flatMap((part) =>
    readUner(read(`entities/uner_ewt/${part}.jsonl`)),
  )
  return [
    { name: 'wikigold', documents: readWikigold(read('entities/wikigold/wikigold.conll.txt')) },
    { name: 'uner', documents: uner },
    { name: 'redocred', documents: readRedocred(read('entities/redocred/dev_revised.json')) },
    ...GUM_GENRES.map((genre) => ({
      name: `gum_${genre}`,
      documents: readGumDocuments(data, genre).map(readGumNames),
    })),
  ]
}
