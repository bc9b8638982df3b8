import { createHash } from 'node:crypto'
import type { Filing } from '../../src/store/store.ts'
import { sampleArticles } from '../support/sample-extraction.ts'

/** So many articles are filed in one transaction. */
export const BATCH = 8

/** A batch of articles that tell what the sample articles tell, each with an end of its own. */
export const toCopies = (batch: number): Filing[] =>
  Array.from({ length: BATCH }, (_, index) => {
    const number = batch * BATCH + index
    const { article, extraction } = sampleArticles[number % 2 === 0 ? 0 : 1]
    const text = `${article.text} Report ${number}.`
    const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
    return { article: { ...article, id: `article:${number}`, sha256, text }, extraction }
  })
