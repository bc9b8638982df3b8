import { describe, expect, it } from 'vitest'
import { readConllu } from '../../../src/language/training/conllu.ts'

const FILE = `# newdoc id = d1
# sent_id = d1-1
# text = We can't stop.
1\tWe\twe\tPRON\tPRP\tCase=Nom|Number=Plur\t4\tnsubj\t4:nsubj\t_
2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
2\tca\tcan\tAUX\tMD\t_\t4\taux\t4:aux\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t4:advmod\t_
4\tstop\tstop\tVERB\tVB\t_\t0\troot\t0:root\tSpaceAfter=No
4.1\tstop\tstop\tVERB\tVB\t_\t_\t_\t4:conj\t_
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t4:punct\t_

# sent_id = d1-2
# text = Why?
1\tWhy\twhy\tADV\tWRB\t_\t0\troot\t0:root\tCxn=Interrogative|SpaceAfter=No
2\t?\t?\tPUNCT\t.\t_\t1\tpunct\t1:punct\tSpaceAfter=No

`

describe('CoNLL-U', () => {
  const [first, second] = readConllu(FILE)

  it('gives the words of a sentence without its empty nodes', () => {
    expect(first?.words.map(({ form }) => form)).toEqual(['We', 'ca', "n't", 'stop', '.'])
    expect(first?.words[0]).toEqual({
      form: 'We',
      lemma: 'we',
      upos: 'PRON',
      xpos: 'PRP',
      feats: 'Case=Nom|Number=Plur',
      head: 3,
      deprel: 'nsubj',
      spaceAfter: true,
    })
    expect(first?.words.map(({ head }) => head)).toEqual([3, 3, 3, -1, 3])
  })

  it('takes the white space after a multiword token from its own line', () => {
    expect(first?.multiword).toEqual([{ first: 1, last: 2, form: "can't" }])
    expect(first?.words.map(({ spaceAfter }) => spaceAfter)).toEqual([true, false, true, false, true])
    expect(second?.words.map(({ spaceAfter }) => spaceAfter)).toEqual([false, false])
  })

  it('reads what the comments say', () => {
    expect(first).toMatchObject({ id: 'd1-1', text: "We can't stop.", startsParagraph: true, startsDocument: true })
    expect(second).toMatchObject({ id: 'd1-2', text: 'Why?', startsParagraph: false, startsDocument: false })
  })
})
