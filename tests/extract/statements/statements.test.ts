import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { tellStatements } from '../support/ask.ts'

const findStatements = (text: string): Statement[] => extract({ text }).statements

const RUIZ = 'person:ana-ruiz'

const DIRECT = [
  ['before the report', '“The road is closed,” said Ana Ruiz.', 'The road is closed'],
  ['before the report, name first', '“The road is closed,” Ana Ruiz said.', 'The road is closed'],
  [
    'before a name with a relative clause',
    '“The road is closed,” Ana Ruiz, who heads the union, told a rally.',
    'The road is closed',
  ],
  ['as a question', '“Why is the road closed?” asked Ana Ruiz.', 'Why is the road closed?'],
  ['with straight marks', '"The road is closed," Ana Ruiz said.', 'The road is closed'],
  ['behind the report', 'Ana Ruiz said, “The road is closed.”', 'The road is closed.'],
  ['behind a colon', 'Ana Ruiz wrote: “The road is closed.”', 'The road is closed.'],
  ['as what something is called', 'Ana Ruiz described the road as “closed for good”.', 'closed for good'],
  ['of a speaker with a title', '“The road is closed,” said Peruvian President Ana Ruiz.', 'The road is closed'],
  [
    'of a speaker with a title and a clause of her own',
    '“The road is closed,” said Samoan Prime Minister Ana Ruiz, who chaired the meeting.',
    'The road is closed',
  ],
  ['of a speaker with an apposition', '“The road is closed,” Ana Ruiz, the mayor of Lima, said.', 'The road is closed'],
  [
    'behind “in the words of”',
    'In the words of Ana Ruiz, “the road is closed for good.”',
    'the road is closed for good.',
  ],
  ['in a paragraph behind a comma', 'Ana Ruiz wrote,\n\n“The road is closed.”', 'The road is closed.'],
  [
    'closed in a later paragraph',
    'Ana Ruiz said, “The road is closed.\n\nThe bridge is open.” It rained.',
    'The road is closed.\n\nThe bridge is open.',
  ],
  [
    'of several sentences',
    'Ana Ruiz said: “The road is closed. The bridge is open.”',
    'The road is closed. The bridge is open.',
  ],
] as const

const INDIRECT = [
  ['behind “that”', 'Ana Ruiz said that the road was closed.', 'the road was closed'],
  [
    'before a semicolon and another report',
    'Ana Ruiz said the road was closed; Tom Cole said nothing.',
    'the road was closed',
  ],
  ['without “that”', 'Ana Ruiz said the road was closed.', 'the road was closed'],
  ['to an addressee', 'Ana Ruiz told reporters that the road was closed.', 'the road was closed'],
  ['with a day', 'Ana Ruiz said on Monday that the road was closed.', 'the road was closed'],
  ['before the report', 'The road was closed, Ana Ruiz said.', 'The road was closed'],
  ['behind “according to”', 'According to Ana Ruiz, the road was closed.', 'the road was closed'],
  ['as an allegation', 'Ana Ruiz alleged that the road was closed.', 'the road was closed'],
  [
    'behind a long sentence with circumstances',
    'The road was closed, Ana Ruiz said in a letter on Monday.',
    'The road was closed',
  ],
  [
    'by a person with an apposition',
    'The road was closed, the mayor, Ana Ruiz, wrote on Monday.',
    'The road was closed',
  ],
  [
    'told to somebody by a person with an apposition',
    'The road has been closed since 1955, Ana Ruiz, director of the port in Lima, told TASS.',
    'The road has been closed since 1955',
  ],
  ['told to reporters behind it', 'The road was closed, Ana Ruiz told reporters on Monday.', 'The road was closed'],
  ['behind a dateline', 'LIMA — The road was closed, Ana Ruiz said.', 'The road was closed'],
  [
    'behind a long “according to” without a comma',
    'According to Ana Ruiz over 30 roads have been closed near Lima, Peru.',
    'over 30 roads have been closed near Lima, Peru',
  ],
  [
    'behind “according to” and an apposition',
    'According to the mayor, Ana Ruiz, in May the road was closed.',
    'in May the road was closed',
  ],
  [
    'behind “that” and a comma',
    'Ana Ruiz said that, as it rained, the road was closed.',
    'as it rained, the road was closed',
  ],
  ['with “according to” behind', 'The road was closed, according to Ana Ruiz.', 'The road was closed'],
  [
    'before what somebody else reports',
    'Ana Ruiz warned that the road was closed, and doctors fear a rise in deaths.',
    'the road was closed',
  ],
  [
    'before what somebody else does meanwhile',
    'Ana Ruiz said the road was closed, while Peru urged calm.',
    'the road was closed',
  ],
  [
    'with what is to come',
    'Ana Ruiz said the road was closed and would challenge every car.',
    'the road was closed and would challenge every car',
  ],
  ['behind a verb of judgment', 'Ana Ruiz praised Peru but held that the road was closed.', 'the road was closed'],
  [
    'in front of a semicolon',
    'Peru will sign, Ana Ruiz said; Chile is expected to wait for a year or more.',
    'Peru will sign',
  ],
  ['as what something is seen as', 'Ana Ruiz described the road as largely closed, and left.', 'largely closed'],
  ['behind “let it be known”', 'Ana Ruiz let it be known that the road was closed.', 'the road was closed'],
  [
    'without a clause before a relative',
    'Ana Ruiz denied having closed the road, which leads to Lima.',
    'having closed the road',
  ],
  [
    'behind what looks like an object',
    'Ana Ruiz said a plane with tents would land in Lima.',
    'a plane with tents would land in Lima',
  ],
] as const

describe('what a document says', () => {
  it.each([
    ['of whoever posted it', 'Ana Ruiz denied it in a post on Facebook. “The road is closed,” it read.'],
    ['of whoever wrote it', 'Ana Ruiz wrote a letter. “The road is closed,” the letter read.'],
  ])('is a statement %s', (_, text) => {
    expect(tellStatements(text)).toContainEqual(['direct', RUIZ, 'The road is closed'])
  })

  it('is none where somebody reads', () => {
    expect(tellStatements('Ana Ruiz read a letter. He read “The Road Is Closed”.')).toEqual([])
  })
})

describe('what a country says', () => {
  it('begins with the subject that looks like an object', () => {
    expect(tellStatements('Peru said a plane with tents would land in Lima.')).toEqual([
      ['indirect', 'country:peru', 'a plane with tents would land in Lima'],
    ])
  })

  it('is no word that is said', () => {
    expect(tellStatements('Peru said a few words in Lima.')).toEqual([])
  })
})

describe('two clauses behind “that”', () => {
  it('are said one by one', () => {
    const text = 'Ana Ruiz said that the road was closed, and that Peru would open the bridge.'
    expect(tellStatements(text)).toEqual([
      ['indirect', RUIZ, 'the road was closed'],
      ['indirect', RUIZ, 'Peru would open the bridge'],
    ])
  })
})

describe('a direct statement', () => {
  it.each(DIRECT)('is found %s', (_, text, words) => {
    expect(tellStatements(text)).toEqual([['direct', RUIZ, words]])
  })

  it('goes on, in a paragraph of its own, behind what its speaker is told to have said', () => {
    expect(tellStatements('Ana Ruiz noted that it rained.\n\n“The road is closed.”\n\nIt snowed.')).toEqual([
      ['indirect', RUIZ, 'it rained'],
      ['direct', RUIZ, 'The road is closed.'],
    ])
  })

  it('goes on behind its report', () => {
    expect(tellStatements('“The road is closed,” said Ana Ruiz. “It will stay so.”')).toEqual([
      ['direct', RUIZ, 'The road is closed'],
      ['direct', RUIZ, 'It will stay so.'],
    ])
  })

  it('goes on in the next paragraph', () => {
    expect(tellStatements('“The road is closed,” said Ana Ruiz.\n\n“The bridge is open.”')).toEqual([
      ['direct', RUIZ, 'The road is closed'],
      ['direct', RUIZ, 'The bridge is open.'],
    ])
  })

  it('is split by its report', () => {
    expect(tellStatements('“The road,” said Ana Ruiz, “is closed.”').map(([kind, speaker]) => [kind, speaker])).toEqual(
      [
        ['direct', RUIZ],
        ['direct', RUIZ],
      ],
    )
  })

  it('belongs to who a pronoun stands for', () => {
    expect(tellStatements('Ana Ruiz met farmers. “The road is closed,” she said.')).toEqual([
      ['direct', RUIZ, 'The road is closed'],
    ])
  })

  it('belongs to the speaker next to it, not to another nearby', () => {
    expect(tellStatements('“The road is closed,” said Ana Ruiz. “It is open,” said Tom Cole.')).toEqual([
      ['direct', RUIZ, 'The road is closed'],
      ['direct', 'person:tom-cole', 'It is open'],
    ])
  })
})

describe('an indirect statement', () => {
  it.each(INDIRECT)('is found %s', (_, text, words) => {
    expect(tellStatements(text)).toEqual([['indirect', RUIZ, words]])
  })

  it.each([
    ['Kenya said that the road was closed.', 'country:kenya'],
    ['Kenyan officials said that the road was closed.', 'country:kenya'],
    ['Greenpeace said that the road was closed.', 'organization:greenpeace'],
    ['Berlin said that the road was closed.', 'country:germany'],
    ['Residents said that the road was closed.', null],
  ])('may have a country, an organization or nobody known as speaker: %s', (text, speaker) => {
    expect(findStatements(text).map((statement) => statement.speaker)).toEqual([speaker])
  })
})

describe('the speaker of a verb that is left without a subject', () => {
  it('is the person between two marks in front of it', () => {
    const text =
      'In a letter to FIFA dated 10 October, its deputy secretary general, Luis Paz, wrote that Peru had won.'
    expect(tellStatements(text)).toEqual([['indirect', 'person:luis-paz', 'Peru had won']])
  })
})

describe('a mixed statement', () => {
  it('is reported in other words with a quotation in it', () => {
    const found = tellStatements('Ana Ruiz said that the road was “closed for good” after the storm.')
    expect(found).toContainEqual(['mixed', RUIZ, 'the road was “closed for good” after the storm'])
  })
})

describe('what is no statement', () => {
  it.each([
    ['a scare quote', 'The “people’s palace” opened in Lima.'],
    ['a title', 'Ana Ruiz starred in “The Long Road”.'],
    ['a nickname', 'Ana Ruiz, known as “the iron lady”, resigned.'],
    ['a plain sentence', 'Ana Ruiz closed the road.'],
    ['a verb of speech without content', 'Ana Ruiz spoke.'],
  ])('is %s', (_, text) => {
    expect(tellStatements(text)).toEqual([])
  })
})

describe('the details of a statement', () => {
  it.each([
    ['Ana Ruiz claimed that the road was closed.', 'claimed', 'alleged'],
    ['Ana Ruiz denied that the road was closed.', 'denied', 'denied'],
    ['Ana Ruiz confirmed that the road was closed.', 'confirmed', 'asserted'],
    ['Ana Ruiz added that the road was closed.', 'added', 'asserted'],
  ])('tell the cue and its stance: %s', (text, cue, stance) => {
    expect(findStatements(text)).toMatchObject([{ cue, stance }])
  })

  it('tell whom it is about, its speaker left out', () => {
    expect(findStatements('Ana Ruiz said that Kenya had insulted Tom Cole and Ana Ruiz.')).toMatchObject([
      { about: ['country:kenya', 'person:tom-cole'] },
    ])
  })

  it('carry evidence with the words said', () => {
    const [statement] = findStatements('“The road is closed,” said Ana Ruiz.')
    const evidence = { text: 'The road is closed', start: 1, end: 19, assertedBy: RUIZ, status: 'asserted' }
    expect(statement).toMatchObject({ start: 1, end: 19, evidence: [evidence] })
  })
})

describe('the speaker of a statement', () => {
  it.each([
    ['Its owner, Greenpeace, said the road was closed.', 'organization:greenpeace'],
    ['Analysts at Greenpeace said the road was closed.', 'organization:greenpeace'],
    ['Curator Ana Ruiz said the road was closed.', RUIZ],
    ['The roads were closed in May, according to a report by Greenpeace.', 'organization:greenpeace'],
  ])('is who is named in the words for them: %s', (text, speaker) => {
    expect(tellStatements(text).map(([, who]) => who)).toEqual([speaker])
  })
})
