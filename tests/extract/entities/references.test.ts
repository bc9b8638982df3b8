import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { mentionedAt, readMarked } from '../support/marked.ts'

const PRONOUNS = [
  ['Ana Ruiz resigned on Monday. [She] had been ill.', ['person:ana-ruiz']],
  ['Ana Ruiz said that [she] would resign.', ['person:ana-ruiz']],
  ['Tom Cole, who leads the union, met workers. [He] promised help.', ['person:tom-cole']],
  ['Ana Ruiz met Tom Cole in Lima. [She] left at noon.', ['person:ana-ruiz']],
  ['Ana Ruiz left [her] office at noon.', ['person:ana-ruiz']],
  ['Kenya closed [its] border.', ['country:kenya']],
  ['Kenya closed the border. [It] gave no reason.', ['country:kenya']],
  ['Greenpeace said [it] had sued.', ['organization:greenpeace']],
  ['Kenya and Uganda said [they] would talk.', ['country:kenya', 'country:uganda']],
  ['Kenya and Uganda closed [their] border.', ['country:kenya', 'country:uganda']],
  ['Ana Ruiz and Tom Cole met in Lima. [They] signed a pact.', ['person:ana-ruiz', 'person:tom-cole']],
  ['Ana Ruiz met Tom Cole on Monday. [He] left at noon.', ['person:tom-cole']],
  ['Ana Ruiz died. Her death was told by her son, Carlos Ruiz. [She] was 88.', ['person:ana-ruiz']],
  ['Greenpeace appealed. “We hope,” said [its] lawyer, Ana Ruiz.', ['organization:greenpeace']],
  ['Luis Paz fined Tom Cole. A jury convicted [him] in March.', ['person:tom-cole']],
  ['Greenpeace was angry. One of [its] members left.', ['organization:greenpeace']],
  ['Greenpeace met. On Monday, [its] head left.', ['organization:greenpeace']],
  ['Greenpeace met. Its head, Ana Ruiz, left. One of [its] members stayed.', ['organization:greenpeace']],
  ['The Supreme Court dissolved the Green Party and banned [its] leader.', ['organization:green-party']],
  ['The Supreme Court praised the Green Party and opened [its] doors.', ['organization:supreme-court']],
  ['[It] rained in Kenya.', []],
  ['The roof fell. [It] had been old.', []],
] as const

const NOMINALS = [
  [
    'Peru and Chile signed a pact. Kenya and Uganda called on [both countries] to publish it.',
    ['country:chile', 'country:peru'],
  ],
  ['Greenpeace spoke. They took bribes from [the Brazilian building company] Odebrecht.', ['organization:odebrecht']],
  ['LIMA, [April 23] (Reuters) - Ana Ruiz left.', []],
  ['Peruvian President Ana Ruiz spoke. [The president] left early.', ['person:ana-ruiz']],
  [
    'Peruvian President Ana Ruiz met Chilean President Tom Cole. [The Chilean president] left early.',
    ['person:tom-cole'],
  ],
  ['Ana Ruiz, the foreign minister of Peru, spoke. [The minister] left early.', ['person:ana-ruiz']],
  ['Kremlin spokesman Dmitry Peskov spoke. [The spokesman] gave no details.', ['person:dmitry-peskov']],
  ['Kenya and Uganda met. [Both countries] want peace.', ['country:kenya', 'country:uganda']],
  ['Kenya and Uganda met. [The two sides] want peace.', ['country:kenya', 'country:uganda']],
  [
    'President Ana Ruiz and Prime Minister Tom Cole met. [The two leaders] want peace.',
    ['person:ana-ruiz', 'person:tom-cole'],
  ],
  ['Tom Cole and his wife Ana Cole left. [The Coles] were silent.', ['person:ana-cole', 'person:tom-cole']],
  ['Tom Cole and his wife Ana Ruiz left. [The couple] were silent.', ['person:ana-ruiz', 'person:tom-cole']],
  ['Hamas and Israel met. [Both sides] want peace.', ['country:israel', 'organization:hamas']],
  ['The United Nations mission in Mali shrank. [The mission] has left Gao.', ['organization:united-nations']],
  ['The High Court met Odebrecht. [The company] was silent.', ['organization:odebrecht']],
  ['The rebel group Hamas moved. Ana Ruiz met [the rebels].', ['organization:hamas']],
  ['A truce with Hamas, the largest rebel group, is old. Ana Ruiz met [the rebels].', ['organization:hamas']],
  ['Hamas fighters and Greenpeace moved. Ana Ruiz met [the insurgents].', ['organization:hamas']],
  ['Ana Ruiz moved. Tom Cole met [the rebels].', []],
  [
    'Ana Ruiz blocked the takeover of Odebrecht by Ubisoft. [The two firms] were silent.',
    ['organization:odebrecht', 'organization:ubisoft'],
  ],
  ['Jordan and Peru met. [The kingdom] was silent.', ['country:jordan']],
  ['Peru and Chile met. [The kingdom] was silent.', []],
  ['UNICEF and Greenpeace met. [The U.N. agency] was silent.', ['organization:unicef']],
  ['The Supreme Court met. [The court] gave no ruling.', ['organization:supreme-court']],
  ['[The president] left early.', []],
  ['Vice President Ana Ruiz spoke. [The president] left early.', []],
  ['President Ana Ruiz spoke. [The company’s president] was silent.', []],
] as const

const describeReferences = (rows: readonly (readonly [string, readonly string[]])[]) =>
  it.each(rows)('%s', (line, ids) => {
    const marked = readMarked(line)
    expect(mentionedAt(extract({ text: marked.text }), marked).toSorted()).toEqual([...ids])
  })

describe('pronouns stand for what was spoken of, or for nothing', () => describeReferences(PRONOUNS))

describe('nominals stand for what was spoken of, or for nothing', () => describeReferences(NOMINALS))

describe('the mentions of an entity', () => {
  it('tell name, nominal and pronoun apart', () => {
    const { entities } = extract({
      text: 'Peruvian President Ana Ruiz spoke. The president said she was tired. Ruiz left.',
    })
    const forms = entities.find(({ id }) => id === 'person:ana-ruiz')?.mentions.map(({ text, form }) => [text, form])
    expect(forms).toEqual([
      ['Ana Ruiz', 'name'],
      ['The president', 'nominal'],
      ['she', 'pronoun'],
      ['Ruiz', 'name'],
    ])
  })
})
