import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConllu } from '../conllu.ts'
import { readGum } from '../gum.ts'
import { readGumNames } from './corpora/gum-names.ts'
import { readKnowledgenet } from './corpora/knowledgenet.ts'
import { readRedocred } from './corpora/redocred.ts'
import { readTreebankNames } from './corpora/treebank-names.ts'
import { readUner } from './corpora/uner.ts'
import { readWikigold } from './corpora/wikigold.ts'
import { listFiles } from './files.ts'
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
    ...GUM_GENRES.map((genre) => ({ name: `gum_${genre}`, documents: readGenre(data, genre) })),
  ]
}

/** Texts in which few names are marked, or none: read with a teacher, they add words and wordings. */
export function readPartialCorpora(data: string): NameCorpus[] {
  const read = (path: string) => readFileSync(join(data, path), 'utf8')
  const treebank = readConllu(read('treebank/ud_ewt/en_ewt-train-rebuilt.conllu'))
  return [
    { name: 'knowledgenet', documents: readKnowledgenet(read('relations/knowledgenet/dev_folds1-3.jsonl')) },
    { name: 'ewt', documents: readTreebankNames(treebank) },
  ]
}

const readGenre = (data: string, genre: string) =>
  listFiles(join(data, 'coreference/gum', genre), '.json').map((path) =>
    readGumNames(readGum(readFileSync(path, 'utf8'))),
  )
