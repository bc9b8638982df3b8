import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/read-document.ts'

/** The words that hang on nothing or as `dep`, with their relation. */
const tops = (text: string): string[] =>
  readDocument(text)
    .tokens.filter(({ deprel }) => deprel === 'root' || deprel === 'dep')
    .map(({ text, deprel }) => `${text} ${deprel}`)

describe('a sentence behind a dateline', () => {
  it.each([
    ['a city', 'OSLO — Peru and Chile signed a treaty on Friday.', ['OSLO dep', 'signed root']],
    ['a city and a country', 'OSLO, Norway — Peru and Chile signed a treaty.', ['OSLO dep', 'signed root']],
    ['a name and its country', 'Oslo, Norway – Tom Cole died on Monday.', ['Oslo dep', 'died root']],
    ['an agency', 'GENEVA (Reuters) - Tom Cole died on Monday.', ['GENEVA dep', 'died root']],
  ])('is read as if nothing stood before it: %s', (_, text, expected) => {
    expect(tops(text)).toEqual(expected)
  })

  it.each([
    ['a word in capitals that acts', 'NATO said the treaty - a draft - was old.', 'NATO'],
    ['an insertion', 'Oslo, Norway – a fine town – was hit.', 'Oslo'],
    ['nothing behind the dash', 'OSLO, Norway —', 'OSLO'],
    ['a dash without a space', 'NATO-Russia talks failed on Friday.', 'NATO-Russia'],
  ])('is not parted from it: %s', (_, text, opening) => {
    expect(tops(text)).not.toContain(`${opening} dep`)
  })
})
