import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { findAgreement, read } from '../support/ask.ts'

describe('the agreements of a text', () => {
  it.each([
    ['none in a text without one', 'Kenya and Uganda met. They talked about trade.', 0],
    ['none in idioms', 'They spent a great deal of time. The two were in agreement. Dealers dealt cards.', 0],
    [
      'one under many names',
      'Chile and Peru signed a trade treaty. The treaty took years. The pact helps farmers. The deal is final.',
      1,
    ],
    [
      'two of different years',
      'Iran kept the 2015 nuclear agreement with France. It broke the 2021 nuclear agreement with France.',
      2,
    ],
    ['one that is named twice', 'Brazil ratified the Paris Agreement. Canada left the Paris Agreement.', 1],
    ['one of a truce that bars something', 'The truce bars both armies from flying drones over the border.', 1],
    ['one of a ceasefire that is called a deal', 'Sudan and Chad agreed to a ceasefire. The deal ends a war.', 1],
    ['one that is named behind', 'Chile and Peru signed a treaty. The Treaty of Arica was signed in Lima.', 1],
    ['one that is only brokered', 'A truce brokered by Oman collapsed.', 1],
    [
      'one that a headline tells of',
      'Peru and Chile sign pact\n\nPeru and Chile signed an accord on trade on Monday.',
      1,
    ],
    ['one by what it is on', 'Peru and Chile signed a pact on police training. The police training pact runs long.', 1],
    ['one that two announce', 'Kenya and Peru unveiled a security pact.', 1],
    ['none that is missing', 'Kenya has no extradition treaty with Peru.', 0],
    ['none of many', 'Peru and Chile signed nine deals.', 0],
    ['none that pauses something else', 'A pause of the band lasted for an hour.', 0],
    ['one settlement', 'Shell agreed to a settlement with Kenya. The settlement took years.', 1],
    [
      'one ceasefire agreement',
      'Sudan and Chad signed a ceasefire agreement. The truce ends a war. The agreement is long.',
      1,
    ],
    [
      'one under a name of another kind',
      'Chile and Peru sealed a defense agreement. They signed the Lima Defense Compact.',
      1,
    ],
    ['two of which one is only named', 'Chile and Peru signed a fishing agreement. It follows the Paris Agreement.', 2],
    ['one settlement with somebody', 'Shell will pay under a settlement with Kenya. The settlement took years.', 1],
    ['one that is called a compromise behind', 'Chile and Peru signed a pact. The compromise ends a dispute.', 1],
    ['one of another year', 'A truce in 2018 collapsed.', 1],
    ['none that is a village', 'Kenyan gunmen attacked the settlement. The settlement lies near Lamu.', 0],
    ['one of a cease-fire', 'Sudan and Chad signed a cease-fire. The cease-fire held.', 1],
    ['none that another lays down', 'Sudan and Chad signed a pact that provides for a ceasefire.', 1],
    ['two that are named', 'Brazil ratified the Paris Agreement. Brazil ratified the Kyoto Protocol.', 2],
  ] as const)('are %s', (_, text, count) => {
    expect(read(text).agreements).toHaveLength(count)
  })

  it('are entities too, their mentions the words that name them', () => {
    const { agreements, entities } = extract({ text: 'Chile and Peru signed a trade treaty. The pact helps farmers.' })
    const entity = entities.find(({ id }) => id === agreements[0]?.id)
    expect(entity?.mentions.map(({ text }) => text)).toEqual(['a trade treaty', 'The pact'])
  })
})

describe('the mentions of an agreement', () => {
  it('are also the words that stand for it', () => {
    const { agreements, entities } = extract({
      text: 'Chile and Peru signed a treaty. It took years. The text is long.',
    })
    const entity = entities.find(({ id }) => id === agreements[0]?.id)
    expect(entity?.mentions.map(({ text, form }) => `${text} ${form}`)).toEqual([
      'a treaty nominal',
      'It pronoun',
      'The text nominal',
    ])
  })
})

describe('the kind of an agreement', () => {
  it.each([
    ['Kenya signed a peace accord with Uganda.', 'accord'],
    ['Kenya signed a defense pact with Uganda.', 'pact'],
    ['Kenya signed a ceasefire deal with Uganda.', 'ceasefire'],
    ['Kenya signed a memorandum of understanding with Uganda.', 'memorandum'],
    ['Kenya signed a trade treaty with Uganda. The deal was hailed.', 'treaty'],
  ] as const)('is its most specific word: %s', (text, kind) => {
    expect(findAgreement(text).kind).toBe(kind)
  })
})

describe('the parties of an agreement', () => {
  it.each([
    ['signers', 'Chile and Peru signed a trade treaty.', ['chile', 'peru']],
    ['the other side', 'Kenya signed a trade deal with India.', ['india', 'kenya']],
    ['its owner and the other side', "Japan's pact with Australia was praised.", ['australia', 'japan']],
    [
      'what its signers lead',
      'Kenyan President Ana Ruiz and Ugandan President Tom Cole signed a trade treaty.',
      ['kenya', 'uganda'],
    ],
    ['capitals as countries', 'Ankara and Athens signed a trade treaty.', ['greece', 'turkey']],
    ['organizations', 'The European Union reached a trade deal with Chile.', ['chile', 'european-union']],
    ['who agreed on it', 'Sudan and Chad agreed on a ceasefire.', ['chad', 'sudan']],
    ['signers in the passive', 'The treaty was signed by Chile and Peru.', ['chile', 'peru']],
    ['both sides before a verb', 'The accord between Serbia and Kosovo was praised.', ['kosovo', 'serbia']],
    ['who reached it in the passive', 'A truce was reached in Oslo by Sudan and Chad.', ['chad', 'sudan']],
    ['those between whom it is brokered', 'A truce brokered by Oman between Sudan and Chad began.', ['chad', 'sudan']],
    ['who declares a ceasefire', 'Colombia declared a ceasefire on Monday.', ['colombia']],
    ['who agrees to a pause', 'Sudan and Chad agreed to a humanitarian pause.', ['chad', 'sudan']],
    [
      'those for whom it is signed',
      'The treaty is new. Ana Ruiz signed for Kenya and Tom Cole for Peru.',
      ['kenya', 'peru'],
    ],
    ['whom it binds', 'The treaty obliges Peru to share the river.', ['peru']],
    ['who gets something by it', 'A coalition agreement was signed. Greenpeace gets a ministry.', ['greenpeace']],
    ['no country whose parties sign it', 'Three Latvian parties signed a coalition agreement on Monday.', []],
    ['with whom a settlement is', 'Shell will pay under a settlement with the regulator, CADE.', ['cade', 'shell']],
    ['three of them', 'Chile, Peru and Bolivia signed a trade treaty.', ['bolivia', 'chile', 'peru']],
  ] as const)('are %s', (_, text, parties) => {
    expect(
      findAgreement(text)
        .parties.map((id) => id.split(':')[1])
        .toSorted(),
    ).toEqual([...parties])
  })

  it('are relations with evidence of their own', () => {
    const { relations } = extract({ text: 'Kenya signed a trade deal with India.' })
    const parties = relations.filter(({ type }) => type === 'party_to').map(({ subject }) => subject)
    expect(parties.toSorted()).toEqual(['country:india', 'country:kenya'])
  })
})

describe('the parties of an agreement', () => {
  it.each([
    ['ratify it', 'Peru ratified a free-trade agreement with Chile on Tuesday.'],
    ['renew it', 'Chile and Peru renewed the Treaty of Arica in Lima.'],
    ['do something in return', 'Under the accord, Peru will scrap duties, while Chile will open its market.'],
  ])('are those who %s', (_, text) => {
    expect([...findAgreement(text).parties].sort()).toEqual(['country:chile', 'country:peru'])
  })
})

it('has no parliament that ratifies it for a party', () => {
  const { parties } = findAgreement('Chile and Peru signed a pact. The pact was ratified by the European Parliament.')
  expect([...parties].sort()).toEqual(['country:chile', 'country:peru'])
})

describe('the domains of an agreement', () => {
  it('are told whole, and are no days', () => {
    const told = 'Chile and Peru signed a treaty on the protection of the high seas in Lima on 22 January 2019.'
    expect(findAgreement(told).domains).toEqual(['protection of the high seas'])
  })
})

describe('the signatories and the day of an agreement', () => {
  const text = 'Kenyan President Ana Ruiz and Ugandan President Tom Cole signed a trade treaty on May 2, 2024.'

  it('are the persons who signed, and when', () => {
    expect(findAgreement(text)).toMatchObject({
      signatories: ['person:ana-ruiz', 'person:tom-cole'],
      signedOn: { edtf: '2024-05-02', text: 'on May 2, 2024', basis: 'text' },
    })
  })

  it.each([
    [
      'each behind "by"',
      'The treaty was signed for the rebels by their commander, Ana Ruiz, and for the government by Tom Cole.',
    ],
    ['by a verb that is left out', 'The treaty is new. Ana Ruiz signed for Kenya and Tom Cole for Peru.'],
    ['alongside others', 'Ana Ruiz put her name to the treaty alongside her Peruvian colleague, Tom Cole.'],
    [
      'behind another’s office',
      'The treaty was signed by the president of Greenpeace, Ana Ruiz, and the head of Shell, Tom Cole.',
    ],
  ])('are those too who sign %s', (_, words) => {
    expect(findAgreement(words).signatories).toEqual(['person:ana-ruiz', 'person:tom-cole'])
  })

  it('are not those whom the signer is somebody to', () => {
    const words = 'The treaty was signed by Ana Ruiz, the wife of Tom Cole, and blessed by Luis Paz.'
    expect(findAgreement(words).signatories).toEqual(['person:ana-ruiz'])
  })

  it('are not those who only speak of it', () => {
    expect(findAgreement('Kenya signed a trade deal with India. Ana Ruiz praised the deal.').signatories).toEqual([])
  })

  it.each([
    ['the year before its name', 'Iran kept the 2015 nuclear agreement with France.', '2015'],
    ['the year behind it', 'Kenya and Uganda signed an accord of 2005.', '2005'],
    ['the day that publication gives', 'Chile and Peru signed a trade treaty on Monday.', '2024-06-10'],
    [
      'the day of a signing by nobody named',
      'Kenya praised its fisheries accord with Uganda. The accord was signed in 2015.',
      '2015',
    ],
    ['the day on which it was agreed on', 'Sudan agreed to a 72-hour truce with Chad on Monday.', '2024-06-10'],
    ['null where it is still to be signed', 'Chile and Peru will sign a trade treaty in 2030.', undefined],
    ['null where the text gives none', 'Chile and Peru signed a trade treaty.', undefined],
  ])('tell %s', (_, line, edtf) => {
    expect(findAgreement(line).signedOn?.edtf).toBe(edtf)
  })
})

describe('the other days of an agreement', () => {
  const treaty = 'Chile and Peru signed a trade treaty in 2015.'
  const days = (text: string) => {
    const { ratifiedOn, inForceOn, expiresOn } = findAgreement(text)
    return [ratifiedOn, inForceOn, expiresOn].map((date) => date?.edtf ?? null)
  }

  it.each([
    ['Chile ratified the treaty in May 2016.', '2016-05', null, null],
    ['Chile has not ratified the treaty of 2015.', null, null, null],
    ['The treaty entered into force on 1 July 2017.', null, '2017-07-01', null],
    ['The treaty will take effect in 2026.', null, '2026', null],
    ['It came into effect on Monday.', null, '2024-06-10', null],
    ['The treaty expires in 2030.', null, null, '2030'],
    ['The treaty runs until 2030.', null, null, '2030'],
    ['It lapsed on 3 May 2020.', null, null, '2020-05-03'],
    ['Chile and Peru praised the treaty, valid until 2030.', null, null, '2030'],
    ['The treaty does not expire in 2030.', null, null, null],
    ['The treaty was praised until 2030.', null, null, null],
  ])('are when it is ratified, in force and at its end: %s', (line, ...expected) => {
    expect(days(`${treaty} ${line}`)).toEqual(expected)
  })
})

describe('the term of an agreement', () => {
  it.each([
    ['Chile and Peru signed a 10-year trade treaty.', 'P10Y', null],
    ['Chile and Peru signed a five-year trade treaty.', 'P5Y', null],
    ['Chile and Peru signed a 90-day truce.', 'P90D', null],
    ['Chile and Peru signed a 72-hour truce.', 'PT72H', null],
    ['Chile and Peru signed a trade treaty. The treaty runs for six months.', 'P6M', null],
    ['Chile and Peru signed a trade treaty. The treaty cannot be extended.', null, false],
    ['Chile and Peru signed a treaty. Cole backs the treaty, which runs for a year and may be renewed.', 'P1Y', true],
    ['Chile and Peru signed a trade treaty. The treaty is renewable.', null, true],
    ['Chile and Peru signed a trade treaty. It is valid for six years and will be extended.', 'P6Y', true],
    ['Chile and Peru signed a trade treaty. The talks took five years.', null, null],
  ] as const)('is a duration, renewable or not, or unknown: %s', (text, term, renewable) => {
    expect(findAgreement(text)).toMatchObject({ term, renewable })
  })
})

describe('the domains of an agreement', () => {
  it.each([
    ['Chile and Peru signed a treaty. The treaty covers energy, mining and tourism.', ['energy', 'mining', 'tourism']],
    ['Chile and Peru signed a treaty. It spans many areas, including trade and culture.', ['trade', 'culture']],
    ['Chile and Peru signed an agreement on fisheries.', ['fisheries']],
    ['Chile and Peru signed an agreement in the fields of health and education.', ['health', 'education']],
    ['Chile and Peru signed a treaty in Lima.', []],
    ['Chile and Peru signed a treaty on Monday.', []],
  ] as const)('are the fields that it covers: %s', (text, domains) => {
    expect(findAgreement(text).domains).toEqual([...domains])
  })
})

describe('an agreement that follows another', () => {
  it('is tied to it', () => {
    const { relations, agreements } = extract({
      text: 'Chile and Peru signed a trade treaty. The treaty replaces a 1990 customs accord between Chile and Peru.',
    })
    const follows = relations.find(({ type }) => type === 'follows')
    const kinds = [follows?.subject, follows?.object].map(
      (id) => agreements.find((agreement) => agreement.id === id)?.kind,
    )
    expect(kinds).toEqual(['treaty', 'accord'])
  })
})

describe('the term of an agreement', () => {
  it('is told by “valid for”', () => {
    expect(findAgreement('Chile and Peru signed a treaty. The treaty is valid for 15 years.').term).toBe('P15Y')
  })
})
