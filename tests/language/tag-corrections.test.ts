import { describe, expect, it } from 'vitest'
import type { Upos } from '../../src/language/document.ts'
import { readShallow } from '../../src/language/read-shallow.ts'
import { correctTags } from '../../src/language/tag-corrections.ts'
import type { TaggedWord } from '../../src/language/tagger.ts'

/** Words as "text/TAG", the lemma the word in lower case but for its plural s. */
const tagged = (line: string): TaggedWord[] =>
  line.split(' ').map((word) => {
    const [text = '', upos] = word.split('/')
    return { text, upos: upos as Upos, lemma: text.toLowerCase().replace(/s$/, '') }
  })

const correct = (line: string): string =>
  correctTags(tagged(line))
    .map(({ text, upos }) => `${text}/${upos}`)
    .join(' ')

describe('the corrections of tags', () => {
  it.each([
    ['a preposition is one', 'calm/NOUN amid/NOUN talks/NOUN', 'calm/NOUN amid/ADP talks/NOUN'],
    [
      'an -ed word after a name and before an article is a verb',
      'Cole/PROPN formalized/ADJ the/DET deal/NOUN',
      'Cole/PROPN formalized/VERB the/DET deal/NOUN',
    ],
    [
      'an -ed word before a noun stays an adjective',
      'Cole/PROPN limited/ADJ talks/NOUN',
      'Cole/PROPN limited/ADJ talks/NOUN',
    ],
    [
      'a "noun" behind a modal is a verb',
      'it/PRON would/AUX aid/NOUN in/ADP trade/NOUN',
      'it/PRON would/AUX aid/VERB in/ADP trade/NOUN',
    ],
    ['a noun behind no modal stays one', 'the/DET aid/NOUN in/ADP trade/NOUN', 'the/DET aid/NOUN in/ADP trade/NOUN'],
    [
      'an -ing word heads a compound',
      'the/DET treaty/NOUN signing/VERB drew/VERB',
      'the/DET treaty/NOUN signing/NOUN drew/VERB',
    ],
    [
      'an -ing word with an object stays a verb',
      'the/DET nation/NOUN signing/VERB the/DET deal/NOUN',
      'the/DET nation/NOUN signing/VERB the/DET deal/NOUN',
    ],
    ['"neither" before a noun is a determiner', 'neither/CCONJ side/NOUN won/VERB', 'neither/DET side/NOUN won/VERB'],
  ])('see that %s', (_, before, after) => {
    expect(correct(before)).toBe(after)
  })

  it.each([
    ['formalized', 'formalize'],
    ['ratified', 'ratify'],
    ['planned', 'plan'],
    ['approved', 'approve'],
    ['praised', 'praise'],
    ['joined', 'join'],
    ['visited', 'visit'],
    ['renounced', 'renounce'],
    ['rebuffed', 'rebuff'],
  ])('give “%s” the lemma “%s”', (form, lemma) => {
    const words = tagged(`Cole/PROPN ${form}/ADJ it/PRON`)
    expect(correctTags(words)[1]).toEqual({ text: form, upos: 'VERB', lemma })
  })

  it('leave the words themselves alone', () => {
    const words = tagged('Cole/PROPN would/AUX aid/NOUN in/ADP it/PRON amid/NOUN')
    expect(correctTags(words).map(({ text }) => text)).toEqual(words.map(({ text }) => text))
  })
})

describe('the tags of a text', () => {
  it.each([
    ['The talks resumed amid protests.', 'amid', 'ADP', 'amid'],
    ['The pact would aid in trade.', 'aid', 'VERB', 'aid'],
    ['Kenya ratified the pact.', 'ratified', 'VERB', 'ratify'],
    ['Italy rescued migrants.', 'rescued', 'VERB', 'rescue'],
    ['Officials were sworn in.', 'sworn', 'VERB', 'swear'],
  ])('are right in “%s” for “%s”', (text, word, upos, lemma) => {
    const token = readShallow(text).tokens.find((found) => found.text === word)
    expect(token).toMatchObject({ upos, lemma })
  })
})
