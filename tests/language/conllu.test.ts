import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toConllu } from '../../src/language/conllu.ts'
import { buildDocument, VISIT } from './hand-built.ts'

const EXPECTED = `# newdoc
# global.Entity = eid-etype-head-other
# sent_id = 1
# text = Irish President Ana Ruiz visited Paris.
1 Irish Irish ADJ JJ _ 2 amod _ Entity=(e1-country-1-demonym:yes,confidence:0.99)
2 President President PROPN NNP _ 5 nsubj _ _
3 Ana Ana PROPN NNP _ 2 flat _ Entity=(e2-person-1-confidence:0.90
4 Ruiz Ruiz PROPN NNP _ 3 flat _ Entity=e2)
5 visited visit VERB VBD _ 0 root _ _
6 Paris Paris PROPN NNP _ 5 obj _ Entity=(e3-place-1-confidence:1.00)|SpaceAfter=No
7 . . PUNCT . _ 5 punct _ _

# sent_id = 2
# text = She can’t stay.
1 She she PRON PRP _ 4 nsubj _ _
2 ca can AUX MD _ 4 aux _ SpaceAfter=No
3 n’t not PART RB _ 4 advmod _ _
4 stay stay VERB VB _ 0 root _ SpaceAfter=No
5 . . PUNCT . _ 4 punct _ _

`

/** What UD asks of a sentence beyond the trees: https://universaldependencies.org/format.html. */
function findFaults(block: string): string[] {
  const lines = block.split('\n')
  const rows = lines.filter((line) => !line.startsWith('# ')).map((line) => line.split('\t'))
  const text = /^# text = (.+)$/m.exec(block)?.[1]
  const spelt = rows
    .map(([, form, , , , , , , , misc = '']) => (/SpaceAfter=No/.test(misc) ? form : `${form} `))
    .join('')
  return [
    ...(text === spelt.trimEnd() ? [] : [`${text} is not ${spelt}`]),
    ...(rows.every((row) => row.length === 10) ? [] : ['not ten columns']),
    ...(rows.flat().every((field) => field !== '' && field === field.trim()) ? [] : ['an empty or padded field']),
    ...(rows.every(([id], index) => Number(id) === index + 1) ? [] : ['ids in disorder']),
    ...(/[^\P{Cc}\n\t]|[\u2028\u2029]/u.test(block) ? ['a control character'] : []),
    ...(rows.flat().every((field) => field.isWellFormed() && field === field.normalize('NFC')) ? [] : ['not NFC']),
  ]
}

/** Every sentence ends with an empty line, the last one as well. */
const blocksOf = (conllu: string): string[] => conllu.split('\n\n').slice(0, -1)

describe('a document as CoNLL-U', () => {
  it('has ten columns a token, and names in brackets', () => {
    expect(toConllu(VISIT).replaceAll('\t', ' ')).toBe(EXPECTED)
  })

  it('is empty without sentences', () => {
    expect(toConllu({ text: ' \n', sentences: [], tokens: [], names: [] })).toBe('')
  })

  it('names the head of a name that does not stand first', () => {
    const document = buildDocument(
      'Gulf states',
      [
        [
          ['Gulf', 'Gulf', 'PROPN', 'NNP', 2, 'compound'],
          ['states', 'state', 'NOUN', 'NNS', 0, 'root'],
        ],
      ],
      [{ first: 0, last: 1, type: 'organization', demonym: false, confidence: 0.5 }],
    )
    expect(toConllu(document)).toContain('Entity=(e1-organization-2-confidence:0.50\n')
  })

  it.each([
    ['a tab', 'a\tb', 'a b'],
    ['line ends', 'a\r\n\u2028b', 'a b'],
    ['padding', '\u00a0a ', 'a'],
    ['nothing but space', ' ', '_'],
    ['control characters', 'a\u0000\u001b\u0085', 'a\ufffd\ufffd\ufffd'],
    ['a lone surrogate', 'a\ud83d', 'a\ufffd'],
    ['a letter in two parts', 'e\u0301', '\u00e9'],
    ['an underscore', '_', '_'],
    ['a number sign', '#', '#'],
  ])('takes a token that holds %s', (_, text, form) => {
    const document = buildDocument(text, [[[text, text, 'X', 'FW', 0, 'root']]])
    expect(toConllu(document)).toContain(`\n# text = ${form}\n1\t${form}\t${form}\tX\tFW\t_\t0\troot\t_\t_\n`)
  })

  it('is valid whatever the tokens hold', () => {
    const words = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), fc.constantFrom('', ' ', '\n'), (sentences, gap) => {
        const trees = sentences.map((texts) => texts.map((text) => [text, text, 'X', 'FW', 0, 'root'] as const))
        const blocks = blocksOf(toConllu(buildDocument(sentences.flat().join(gap), trees)))
        expect(blocks).toHaveLength(sentences.length)
        expect(blocks.flatMap(findFaults)).toEqual([])
      }),
    )
  })
})
