import { readFileSync } from 'node:fs'
import type { ArticleInput } from '../../src/model/article.ts'

/** A short article, and which of the things that it names is what. */
export interface KnownArticle {
  readonly input: ArticleInput
  readonly things: readonly { readonly name: string; readonly identity: string }[]
}

/** Reads a half of the corpus; its head tells the form. */
export const readCorpus = (half: 'development' | 'test'): KnownArticle[] =>
  readFileSync(new URL(`./corpus/${half}.txt`, import.meta.url), 'utf8')
    .split(/\n{2,}/)
    .filter((block) => !block.startsWith('#'))
    .map(readBlock)

function readBlock(block: string): KnownArticle {
  const [head = '', ...text] = block.trim().split('\n')
  const [publishedAt = '', ...things] = head.split(' | ')
  return {
    input: { text: text.join('\n'), publishedAt },
    things: things.map((thing) => {
      const [name = '', identity = ''] = thing.split(' = ')
      return { name, identity }
    }),
  }
}
