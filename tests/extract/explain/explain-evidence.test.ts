import { describe, expect, it } from 'vitest'
import { readSeedArticle } from '../../../seed/seed.ts'
import { explainText, tellPath } from './explained.ts'

interface Case {
  readonly text: string
  readonly rule: string
  readonly trigger: string
  readonly paths: readonly string[]
  readonly status?: readonly string[]
}

const CASES: readonly Case[] = [
  {
    text: 'The French president met Angela Merkel in Berlin on Friday. Israel attacked Hezbollah.',
    rule: 'attack/verb',
    trigger: 'attacked',
    paths: ['actor: Israel ↑attacked', 'target: Hezbollah ↑attacked'],
  },
  {
    text: 'Kyiv was bombed by Russia.',
    rule: 'attack/verb',
    trigger: 'bombed',
    paths: ['actor: Russia ↑bombed', 'target: Kyiv ↑bombed'],
  },
  {
    text: 'Ukraine said that Iran supplied drones to Russia.',
    rule: 'supply/verb',
    trigger: 'supplied',
    paths: ['actor: Iran ↑supplied', 'recipient: Russia ↑supplied'],
    status: ['said: a verb of reporting', 'Ukraine: who says so'],
  },
  {
    text: 'France did not attack Mali.',
    rule: 'attack/verb',
    trigger: 'attack',
    paths: ['actor: France ↑attack', 'target: Mali ↑attack'],
    status: ['not: a negation'],
  },
  {
    text: 'France will attack Mali.',
    rule: 'attack/verb',
    trigger: 'attack',
    paths: ['actor: France ↑attack', 'target: Mali ↑attack'],
    status: ['will: a word for what is to come'],
  },
  {
    text: 'France may attack Mali.',
    rule: 'attack/verb',
    trigger: 'attack',
    paths: ['actor: France ↑attack', 'target: Mali ↑attack'],
    status: ['may: a modal verb'],
  },
  {
    text: 'France promised to attack Mali.',
    rule: 'attack/verb',
    trigger: 'attack',
    paths: ['actor: France ↑promised ↓attack', 'target: Mali ↑attack'],
    status: ['promised: a verb of reporting'],
  },
  {
    text: 'France tried to attack Mali.',
    rule: 'attack/verb',
    trigger: 'attack',
    paths: ['actor: France ↑tried ↓attack', 'target: Mali ↑attack'],
    status: ['tried: the word that it hangs on'],
  },
  {
    text: 'Russian President Vladimir Putin spoke.',
    rule: 'holds-position/body-title-name',
    trigger: 'President',
    paths: ['subject: President Vladimir Putin', 'object: Russian ↑President Vladimir Putin'],
  },
  {
    text: 'Last year, Finland joined NATO.',
    rule: 'member-of/join',
    trigger: 'joined',
    paths: ['subject: Finland ↑joined', 'object: NATO ↑joined'],
  },
  {
    text: 'Finland has long been a member of NATO.',
    rule: 'member-of/predicate',
    trigger: 'member',
    paths: ['subject: Finland ↑member', 'object: NATO ↑member'],
  },
  {
    text: '“The road is closed,” Angela Merkel said.',
    rule: 'statement/quotation',
    trigger: 'said',
    paths: ['speaker: Angela Merkel ↑said'],
    status: ['said: a verb of reporting', 'Angela Merkel: who says so'],
  },
  {
    text: 'According to Angela Merkel, the road is closed to all trucks.',
    rule: 'statement/according-to',
    trigger: 'According to',
    paths: ['speaker: Angela Merkel ↓According'],
  },
  {
    text: 'France and Mali signed a treaty. The treaty ensures that neither side will arm rebels.',
    rule: 'provision/duty',
    trigger: 'ensures',
    paths: ['agreement: treaty ↑ensures'],
  },
]

describe('the explanation', () => {
  it.each(CASES)('of $rule in: $text', ({ text, rule, trigger, paths, status }) => {
    const found = explainText({ text }).find(({ evidence }) => evidence.rule === rule)
    expect(found?.trigger.map((word) => word.text).join(' ')).toBe(trigger)
    expect(found?.paths.map((path) => `${path.role}: ${tellPath(path)}`).toSorted()).toEqual(paths.toSorted())
    if (status !== undefined) expect(found?.status.words.map((word) => `${word.text}: ${word.meaning}`)).toEqual(status)
  })

  it('leaves a part without a way where the sentence does not speak of it', () => {
    const text = 'In Chile, Ana Ruiz met nobody. Chile waits. Minister of Education Luis Paz resigned.'
    const [found] = explainText({ text }).filter(({ evidence }) => evidence.rule === 'holds-position/only-country')
    expect(found?.paths.map(({ role, mention, steps }) => [role, mention?.text, steps.length > 0])).toEqual([
      ['subject', 'Luis Paz', true],
      ['object', undefined, false],
    ])
  })

  it('reads a quotation with its report in the sentence before', () => {
    const text = 'Angela Merkel said: “The road is closed. We will open it soon. Nobody knows the day.”'
    const [found] = explainText({ text }).filter(({ evidence }) => evidence.rule.startsWith('statement/'))
    expect(found?.trigger.map((word) => word.text)).toEqual(['said'])
  })
})

describe('the explanations of the seed article', () => {
  const article = readSeedArticle()
  const explained = explainText(article)

  it('know every rule', () => {
    expect(explained.filter(({ rule }) => rule.kind === 'unknown').map(({ rule }) => rule.id)).toEqual([])
  })

  it('have a trigger for every piece of evidence', () => {
    expect(explained.filter(({ trigger }) => trigger.length === 0)).toEqual([])
  })

  it('give the words of the article back at every span', () => {
    const words = explained.flatMap(({ trigger, paths, status }) => [
      ...trigger,
      ...status.words,
      ...paths.flatMap(({ mention, steps }) => [...(mention === null ? [] : [mention]), ...steps]),
    ])
    expect(words.filter(({ start, end, text }) => article.text.slice(start, end) !== text)).toEqual([])
  })

  it('end every way at the trigger', () => {
    const ways = explained.flatMap(({ trigger, paths }) => paths.map(({ steps }) => ({ trigger, last: steps.at(-1) })))
    const astray = ways.filter(
      ({ trigger, last }) => last && !trigger.some(({ start, end }) => last.start <= start && end <= last.end),
    )
    expect(astray).toEqual([])
  })

  it('tell most ways: those of parts that the sentence speaks of', () => {
    const paths = explained.flatMap((one) => one.paths).filter(({ mention }) => mention !== null)
    expect(paths.filter(({ steps }) => steps.length === 0)).toEqual([])
  })

  it('give a confidence that is the product of its parts', () => {
    for (const { confidence, evidence } of explained) {
      expect(confidence.value).toBe(evidence.confidence)
      expect(confidence.parts.reduce((product, { value }) => product * value, 1)).toBeCloseTo(confidence.value)
    }
  })

  it('give words for every status that is not plainly asserted', () => {
    const silent = explained.filter(({ status }) => status.value !== 'asserted' && status.words.length === 0)
    expect(silent.map(({ evidence }) => evidence.text)).toEqual([])
  })
})
