import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { EVENT_KINDS, type EventKind } from '../../../src/model/event-kind.ts'
import type { Status } from '../../../src/model/evidence.ts'
import { attributionsOf } from '../support/ask.ts'

/** Sentence, the kind of event asked for, its status, and who says so. */
type Row = readonly [sentence: string, kind: EventKind, status: Status, assertedBy: string | null]

const UKRAINE = 'country:ukraine'
const RUIZ = 'person:ana-ruiz'

const ASSERTED: readonly Row[] = [
  ['Iran supplied drones to Russia.', 'supply', 'asserted', null],
  ['Russia, which annexed Crimea, was expelled.', 'seize', 'asserted', null],
  ['Drones were supplied to Russia by Iran.', 'supply', 'asserted', null],
  ['Iran, having supplied drones to Russia, stayed silent.', 'supply', 'asserted', null],
  ['Ana Ruiz resigned after Kenya attacked Sudan.', 'attack', 'asserted', null],
  ['Israel managed to kill Igor Petrov.', 'kill', 'asserted', null],
  ['Ana Ruiz met Tom Cole to discuss trade.', 'meet', 'asserted', null],
  ['Ukraine said that Iran supplied drones to Russia.', 'supply', 'asserted', UKRAINE],
  ['Ukraine said Iran supplied drones to Russia.', 'supply', 'asserted', UKRAINE],
  ['Ana Ruiz confirmed that Iran supplied drones to Russia.', 'supply', 'asserted', RUIZ],
  ['Ana Ruiz told reporters that Kenya attacked Sudan.', 'attack', 'asserted', RUIZ],
  ['Kenyan officials said that Turkey arrested Igor Petrov.', 'arrest', 'asserted', 'country:kenya'],
]

const ALLEGED: readonly Row[] = [
  ['Ukraine claimed that Iran supplied drones to Russia.', 'supply', 'alleged', UKRAINE],
  ['Ukraine alleged that Iran supplied drones to Russia.', 'supply', 'alleged', UKRAINE],
  ['Kenya allegedly attacked Sudan.', 'attack', 'alleged', null],
  ['Kenya reportedly attacked Sudan.', 'attack', 'alleged', null],
  ['Ukraine accused Iran of supplying drones to Russia.', 'supply', 'alleged', UKRAINE],
  ['Iran was accused by Ukraine of supplying drones to Russia.', 'supply', 'alleged', UKRAINE],
  ['There were accusations from Ukraine that Iran supplied drones to Russia.', 'supply', 'alleged', UKRAINE],
  ['Ukraine repeated its claim that Iran supplied drones to Russia.', 'supply', 'alleged', UKRAINE],
  ['Ana Ruiz accused Kenya of attacking Sudan.', 'attack', 'alleged', RUIZ],
  ['Ana Ruiz suspects that Kenya attacked Sudan.', 'attack', 'alleged', RUIZ],
]

const DENIED: readonly Row[] = [
  ['Iran denied that it supplied drones to Russia.', 'supply', 'denied', 'country:iran'],
  ['Iran denied supplying drones to Russia.', 'supply', 'denied', 'country:iran'],
  ['Iran denied having supplied drones to Russia.', 'supply', 'denied', 'country:iran'],
  ['Iran dismissed reports that it supplied drones to Russia.', 'supply', 'denied', 'country:iran'],
  ['Ana Ruiz rejected claims that Kenya attacked Sudan.', 'attack', 'denied', RUIZ],
]

const NEGATED: readonly Row[] = [
  ['Iran did not supply drones to Russia.', 'supply', 'negated', null],
  ["Ana Ruiz didn't sign the treaty.", 'sign', 'negated', null],
  ['Ana Ruiz said that Kenya had not attacked Sudan.', 'attack', 'negated', RUIZ],
  ['Ana Ruiz refused to sign the treaty.', 'sign', 'negated', null],
  ['Kenya failed to ratify the treaty.', 'ratify', 'negated', null],
  ['Kenya never attacked Sudan.', 'attack', 'negated', null],
]

const PLANNED: readonly Row[] = [
  ['Iran will supply drones to Russia.', 'supply', 'planned', null],
  ['Iran plans to supply drones to Russia.', 'supply', 'planned', null],
  ['Iran agreed to supply drones to Russia.', 'supply', 'planned', null],
  ['Ana Ruiz is to meet Tom Cole.', 'meet', 'planned', null],
  ['Ana Ruiz is expected to visit Kenya.', 'visit', 'planned', null],
  ['Ana Ruiz is set to sign the treaty.', 'sign', 'planned', null],
  ['Kenya urged Sudan to sign the treaty.', 'sign', 'planned', null],
  ['Kenya threatened to attack Sudan.', 'attack', 'planned', null],
  ['Ana Ruiz said that Iran would supply drones to Russia.', 'supply', 'planned', RUIZ],
  ['Ana Ruiz said that Kenya will ratify the treaty.', 'ratify', 'planned', RUIZ],
]

const HYPOTHETICAL: readonly Row[] = [
  ['Kenya may attack Sudan.', 'attack', 'hypothetical', null],
  ['If Kenya attacks Sudan, trade will stop.', 'attack', 'hypothetical', null],
  ['Unless Kenya signs the treaty, trade will stop.', 'sign', 'hypothetical', null],
  ['Kenya could sign the treaty.', 'sign', 'hypothetical', null],
]

describe.each([
  ['asserted', ASSERTED],
  ['alleged', ALLEGED],
  ['denied', DENIED],
  ['negated', NEGATED],
  ['planned', PLANNED],
  ['hypothetical', HYPOTHETICAL],
] as const)('what is %s', (_, rows) => {
  it.each(rows)('%s (%s)', (sentence, kind, status, assertedBy) => {
    expect(Object.keys(EVENT_KINDS)).toContain(kind)
    expect(attributionsOf(sentence, kind)).toEqual([{ status, assertedBy }])
  })
})

describe('what one alleges and another denies', () => {
  it.each([
    'Ukraine accuses Iran of supplying drones to Russia, which Kenya denies.',
    'Ukraine claims that Iran supplied drones to Russia, which Kenya has denied.',
  ])('is one event with two pieces of evidence: %s', (text) => {
    const supplies = extract({ text }).events.filter(({ kind }) => kind === 'supply')
    expect(supplies).toHaveLength(1)
    expect(supplies[0]?.evidence.map(({ status, assertedBy }) => [status, assertedBy])).toEqual([
      ['alleged', UKRAINE],
      ['denied', 'country:kenya'],
    ])
  })
})

describe('the attribution of relations', () => {
  it('tells who alleges a tie', () => {
    const { relations } = extract({ text: 'Ukraine claimed that Iran supported Hamas.' })
    const supports = relations.find(({ type }) => type === 'supports')
    expect(supports?.evidence).toMatchObject([{ status: 'alleged', assertedBy: UKRAINE }])
  })

  it.each([
    'Iran did not support Hamas.',
    'Iran will support Hamas.',
    'If Iran supported Hamas, trade would stop.',
  ])('leaves out ties that do not hold: %s', (text) => {
    expect(extract({ text }).relations.filter(({ type }) => type === 'supports')).toEqual([])
  })
})
