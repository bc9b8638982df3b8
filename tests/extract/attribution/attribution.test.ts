import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { EVENT_KINDS, type EventKind } from '../../../src/model/event-kind.ts'
import type { Status } from '../../../src/model/evidence.ts'
import { attributionsOf } from '../support/ask.ts'

/** Sentence, the kind of event asked for, its status, and who says so. */
type Row = readonly [sentence: string, kind: EventKind, status: Status, assertedBy: string | null]

const UKRAINE = 'country:ukraine'
const RUIZ = 'person:ana-ruiz'
const NATO = 'organization:north-atlantic-treaty-organization'

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
  ['Kenya attacked Sudan, according to Ana Ruiz.', 'attack', 'asserted', RUIZ],
  ['Kenya attacked Sudan, according to figures from Ukraine.', 'attack', 'asserted', UKRAINE],
  ['The army of Kenya attacked Sudan, Ana Ruiz told the station.', 'attack', 'asserted', RUIZ],
  ['Ana Ruiz said that Kenya attacked Sudan, killing Tom Cole.', 'kill', 'asserted', RUIZ],
  ['Ana Ruiz said that Tom Cole resigned because Kenya attacked Sudan.', 'attack', 'asserted', RUIZ],
  ['Analysts at NATO said that Kenya attacked Sudan.', 'attack', 'asserted', NATO],
]

const ALLEGED: readonly Row[] = [
  ['Ana Ruiz was arrested over the alleged killing of Tom Cole.', 'kill', 'alleged', null],
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
  ['Kenya is said to have attacked Sudan.', 'attack', 'alleged', null],
  ['The envoys left amid accusations from Ukraine that Iran supplied drones to Russia.', 'supply', 'alleged', UKRAINE],
  ['Ana Ruiz was charged with killing Tom Cole.', 'kill', 'alleged', null],
]

const DENIED: readonly Row[] = [
  ['Iran denied that it supplied drones to Russia.', 'supply', 'denied', 'country:iran'],
  ['Iran denied supplying drones to Russia.', 'supply', 'denied', 'country:iran'],
  ['Iran denied having supplied drones to Russia.', 'supply', 'denied', 'country:iran'],
  ['Iran dismissed reports that it supplied drones to Russia.', 'supply', 'denied', 'country:iran'],
  ['Ana Ruiz rejected claims that Kenya attacked Sudan.', 'attack', 'denied', RUIZ],
  ['Iran denied in a letter that it supplied drones to Russia.', 'supply', 'denied', 'country:iran'],
  ['Ana Ruiz pleaded not guilty to killing Tom Cole.', 'kill', 'denied', RUIZ],
  ['Ana Ruiz called the claim that Kenya attacked Sudan a fabrication.', 'attack', 'denied', RUIZ],
  ['Kenya denied plans to attack Sudan.', 'attack', 'denied', 'country:kenya'],
]

const NEGATED: readonly Row[] = [
  ['Iran did not supply drones to Russia.', 'supply', 'negated', null],
  ["Ana Ruiz didn't sign the treaty.", 'sign', 'negated', null],
  ['Ana Ruiz said that Kenya had not attacked Sudan.', 'attack', 'negated', RUIZ],
  ['Ana Ruiz refused to sign the treaty.', 'sign', 'negated', null],
  ['Kenya failed to ratify the treaty.', 'ratify', 'negated', null],
  ['Kenya never attacked Sudan.', 'attack', 'negated', null],
  ['Neither Kenya nor Sudan signed the treaty.', 'sign', 'negated', null],
  ['There were no talks between Kenya and Sudan.', 'meet', 'negated', null],
  ['No sanctions on Sudan were imposed.', 'sanction', 'negated', null],
  ['Kenya imposed no sanctions on Sudan.', 'sanction', 'negated', null],
  ['Kenya has yet to sign the treaty.', 'sign', 'negated', null],
  ['Kenya was unable to kill Tom Cole.', 'kill', 'negated', null],
  ['Kenya stopped short of attacking Sudan.', 'attack', 'negated', null],
  ['Kenya withdrew its troops instead of attacking Sudan.', 'attack', 'negated', null],
  ['Kenya abandoned plans to attack Sudan.', 'attack', 'negated', null],
  ['Kenya has no plans to attack Sudan.', 'attack', 'negated', null],
  ['There is no evidence that Kenya attacked Sudan.', 'attack', 'negated', null],
  ['Kenya did not agree to sign the treaty.', 'sign', 'negated', null],
  ['Ana Ruiz said that she would not sign the treaty.', 'sign', 'negated', RUIZ],
]

const PLANNED: readonly Row[] = [
  ['Iran will supply drones to Russia.', 'supply', 'planned', null],
  ['Iran plans to supply drones to Russia.', 'supply', 'planned', null],
  ['Iran agreed to supply drones to Russia.', 'supply', 'planned', null],
  ['Ana Ruiz is to meet Tom Cole.', 'meet', 'planned', null],
  ['Ana Ruiz is expected to visit Kenya.', 'visit', 'planned', null],
  ['Ana Ruiz is due in Nairobi on Monday.', 'visit', 'planned', null],
  ['Ana Ruiz is expected in Nairobi on Monday.', 'visit', 'planned', null],
  ['Ana Ruiz is set to sign the treaty.', 'sign', 'planned', null],
  ['A plan to attack Sudan was found by Kenya.', 'attack', 'planned', null],
  ['The planned visit of Ana Ruiz to Kenya pleased many.', 'visit', 'planned', null],
  ['Kenya urged Sudan to sign the treaty.', 'sign', 'planned', null],
  ['Kenya threatened to attack Sudan.', 'attack', 'planned', null],
  ['Ana Ruiz said that Iran would supply drones to Russia.', 'supply', 'planned', RUIZ],
  ['Ana Ruiz said that Kenya will ratify the treaty.', 'ratify', 'planned', RUIZ],
  ['Kenya is due to sign the treaty.', 'sign', 'planned', null],
  ['Kenya is about to attack Sudan.', 'attack', 'planned', null],
  ['Ana Ruiz said that Kenya planned to attack Sudan.', 'attack', 'planned', RUIZ],
  ['Kenya was on the verge of attacking Sudan.', 'attack', 'planned', null],
  ['Ana Ruiz said that Kenya had left but that it would attack Sudan.', 'attack', 'planned', RUIZ],
]

const HYPOTHETICAL: readonly Row[] = [
  ['Kenya may attack Sudan.', 'attack', 'hypothetical', null],
  ['Ana Ruiz fears a possible attack on Kenya.', 'attack', 'hypothetical', null],
  ['Traders fear a possible attack on Sudan.', 'attack', 'hypothetical', null],
  ['If Kenya attacks Sudan, trade will stop.', 'attack', 'hypothetical', null],
  ['Unless Kenya signs the treaty, trade will stop.', 'sign', 'hypothetical', null],
  ['Kenya could sign the treaty.', 'sign', 'hypothetical', null],
  ['Had Kenya attacked Sudan, trade would have stopped.', 'attack', 'hypothetical', null],
  ['Were Kenya to attack Sudan, trade would stop.', 'attack', 'hypothetical', null],
  ['Kenya stored oil in case Sudan attacked Uganda.', 'attack', 'hypothetical', null],
  ['The drones stayed, as if Kenya attacked Sudan.', 'attack', 'hypothetical', null],
  ['Kenya possibly attacked Sudan.', 'attack', 'hypothetical', null],
  ['Kenya is likely to attack Sudan.', 'attack', 'hypothetical', null],
  ['Ana Ruiz asked whether Kenya attacked Sudan.', 'attack', 'hypothetical', RUIZ],
  ['Ana Ruiz feared that Kenya attacked Sudan.', 'attack', 'hypothetical', RUIZ],
  ['Ana Ruiz said that if Kenya attacked Sudan, trade would stop.', 'attack', 'hypothetical', RUIZ],
  ['Ana Ruiz said Kenya would attack Sudan if trade stopped.', 'attack', 'hypothetical', RUIZ],
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

describe('a sentence that denies the one before', () => {
  it.each([
    ['Ukraine said that Iran supplied drones to Russia. Tehran denies this.', 2],
    ['Ukraine said that Iran supplied drones to Russia. Tehran rejected the allegation.', 2],
    ['Ukraine said that Iran supplied drones to Russia. Tehran denied a visa to Ana Ruiz.', 1],
    ['Iran supplied drones to Russia. Tehran denies this.', 1],
  ])('denies what somebody says: %s', (text, count) => {
    expect(attributionsOf(text, 'supply')).toHaveLength(count)
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
