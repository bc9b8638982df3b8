import { createRequire } from 'node:module'

/** Reads a text as far as the reader can; the answer is how many tokens there are. */
export type Read = (text: string) => number

const require = createRequire(import.meta.url)

/** What is measured, each loaded when it is opened: the core, then readers that tag and do no more. */
export const READERS = {
  async chancery(): Promise<Read> {
    const { readDocument } = await import('../src/language/read-document.ts')
    return (text) => readDocument(text).tokens.length
  },

  async compromise(): Promise<Read> {
    const { default: nlp } = await import('compromise/two')
    return (text) => nlp(text).termList().length
  },

  async 'wink-nlp'(): Promise<Read> {
    const wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
    return (text) => wink.readDoc(text).tokens().out(wink.its.pos).length
  },
}
