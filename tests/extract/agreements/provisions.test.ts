import { describe, expect, it } from 'vitest'
import { findAgreement } from '../support/ask.ts'

describe('the provisions of an agreement', () => {
  const treaty = 'Chile and Peru signed a trade treaty.'

  it.each([
    ['The treaty includes a customs union.', 'included', 'customs union'],
    ['The treaty does not include fishing rights.', 'absent', 'fishing rights'],
    ['The treaty lacks a clause on migration.', 'absent', 'migration'],
    ['The treaty omits labor rights.', 'absent', 'labor rights'],
    ['The treaty ensures that neither country will raise tariffs.', 'prohibited', 'raise tariffs'],
    ['The pact bans export subsidies.', 'prohibited', 'export subsidies'],
    ['The treaty requires that both countries open their ports.', 'included', 'open their ports'],
    ['Under the treaty, both countries agreed to open their ports.', 'included', 'open their ports'],
  ] as const)('are included, absent or prohibited: %s', (sentence, polarity, topic) => {
    const provisions = findAgreement(`${treaty} ${sentence}`).provisions
    expect(provisions.map((provision) => [provision.polarity, provision.topic])).toEqual([[polarity, topic]])
  })

  it.each([
    ['The treaty obliges both countries to open their ports and to cut tariffs.', ['open their ports', 'cut tariffs']],
    [
      'Both countries agreed to let boats pass, to allow the sale of fish and to refrain from moving fences.',
      ['let boats pass', 'allow the sale of fish', 'moving fences'],
    ],
    ['Under the treaty, tariffs will fall. Disputes are to be referred to Oslo.', ['tariffs', 'Disputes']],
    ['The text also includes a customs union.', ['customs union']],
    ['The treaty must be ratified. It is to enter into force in May.', []],
  ] as const)('are told in the sentences behind it too: %s', (sentences, topics) => {
    expect(findAgreement(`${treaty} ${sentences}`).provisions.map(({ topic }) => topic)).toEqual(topics)
  })

  it('are what a relative clause behind other words tells', () => {
    const { provisions } = findAgreement(
      'Chile and Peru signed a pact in Lima on Monday that provides for a customs union.',
    )
    expect(provisions.map(({ topic }) => topic)).toEqual(['customs union'])
  })

  it('are each member of a list, with the words that say so', () => {
    const { provisions } = findAgreement(`${treaty} The treaty includes a customs union and a joint court.`)
    expect(provisions.map(({ topic }) => topic)).toEqual(['customs union', 'joint court'])
    expect(provisions.flatMap(({ evidence }) => evidence.map(({ text }) => text))).toEqual([
      'The treaty includes a customs union',
      'The treaty includes a customs union and a joint court',
    ])
  })
})

describe('the provisions that stand around a mention', () => {
  const told = (sentences: string) =>
    findAgreement(`Chile and Peru signed a trade treaty. ${sentences}`).provisions.map(
      ({ polarity, topic }) => `${polarity} ${topic}`,
    )

  it.each([
    ['It says nothing about fish.', ['absent fish']],
    ['The text is silent on labor rights.', ['absent labor rights']],
    ['The treaty makes no mention of dairy products.', ['absent dairy products']],
    ['What the treaty does not contain is compensation.', ['absent compensation']],
    ['The text contains no mutual defence clause.', ['absent mutual defence clause']],
    ['Extortion, which mayors had wanted outlawed, is not mentioned in the text.', ['absent Extortion']],
    ['It rules out tax increases.', ['prohibited tax increases']],
    [
      'It obliges both sides to halt operations and bars the rebels from kidnapping for ransom.',
      ['included halt operations', 'prohibited kidnapping for ransom'],
    ],
    [
      'It commits Peru to keep its office in Lima and bars it from closing any plant.',
      ['included keep its office in Lima', 'prohibited closing any plant'],
    ],
    ['Under the treaty which Peru signed last year, the port belongs to Chile.', ['included belongs to Chile']],
    ['Nor does it cover Haiti.', ['absent Haiti']],
    ['Nowhere does the document mention war crimes.', ['absent war crimes']],
    ['There is no mention of whales in the treaty.', ['absent whales']],
    ['Missing from the text is any mention of war crimes.', ['absent war crimes']],
    ['Rice and sugar have been left out.', ['absent Rice', 'absent sugar']],
    ['A reference to old debts was struck out.', ['absent old debts']],
    ['Political offenses are excluded.', ['absent Political offenses']],
    ['Contract labor is not covered.', ['absent Contract labor']],
    ['Wages remain outside the accord.', ['absent Wages']],
    ['Minors are exempt from this rule.', ['absent Minors']],
    ['A decision on schools was left for later.', ['absent schools']],
    ['Nor does it say what becomes of deserters.', ['absent what becomes of deserters']],
    ['The document fails to define what counts as a weapon.', ['absent what counts as a weapon']],
    ['Nothing in the treaty obliges companies to pay.', ['absent pay']],
    ['The treaty provides for no court.', ['absent court']],
    ['The treaty does not go as far as banning coal.', ['absent banning coal']],
    ['The pact stops short of a ban on coal.', ['absent ban on coal']],
    ['It fails to mention nuclear power.', ['absent nuclear power']],
    ['The treaty obliges neither side to pay.', ['absent pay']],
    ['Under the treaty, no money is set aside for farmers.', ['absent money']],
  ] as const)('tell what it leaves out: %s', (sentence, topics) => {
    expect(told(sentence)).toEqual([...topics])
  })

  it.each([
    ['Both sides pledge not to raise tariffs or lay mines.', ['prohibited raise tariffs', 'prohibited lay mines']],
    ['Both countries pledge to rule out new tariffs.', ['prohibited new tariffs']],
    ['The treaty makes it a crime to sell ivory.', ['prohibited sell ivory']],
    ['Under the treaty, firms are not permitted to sell arms.', ['prohibited sell arms']],
    ['Foreign fleets are barred from the zone.', ['prohibited Foreign fleets']],
    ['Article 9 forbids both countries to close their ports.', ['prohibited close their ports']],
    ['Under the treaty, neither country may close its ports.', ['prohibited close its ports']],
    ['The treaty prohibits both countries from closing their ports.', ['prohibited closing their ports']],
  ] as const)('tell what it forbids: %s', (sentence, topics) => {
    expect(told(sentence)).toEqual([...topics])
  })

  it.each([
    ['A debt pause is also part of the package.', ['included debt pause']],
    ['According to the text, Chile will pay in 5 million euros.', ['included pay in 5 million euros']],
    ['Chile will lift its duties, according to the text of the treaty.', ['included lift its duties']],
    [
      'It obliges both countries to surrender people wanted for murder.',
      ['included surrender people wanted for murder'],
    ],
    ['Chile has undertaken to open its ports.', ['included open its ports']],
    [
      'It bans guns, provides for joint patrols and allows visits.',
      ['prohibited guns', 'included joint patrols', 'included visits'],
    ],
    [
      'It provides for an amnesty for rank-and-file members and a share of the oil.',
      ['included amnesty for rank-and-file members', 'included share of the oil'],
    ],
    ['Under the treaty, joint teams are to be set up.', ['included joint teams']],
    ['Under the treaty, spending rises to 5 percent.', ['included spending']],
    ['The treaty commits both countries to cutting tariffs.', ['included cutting tariffs']],
    [
      'It sets a ceiling and establishes a joint commission.',
      ['included sets a ceiling', 'included establishes a joint commission'],
    ],
    ['It gives fishermen the right to cross the line.', ['included gives fishermen the right to cross the line']],
    [
      'It calls for prisoners to be swapped. The treaty calls for troops to leave the border.',
      ['included prisoners to be swapped', 'included leave the border'],
    ],
    ['The treaty does away with visas for students.', ['included does away with visas for students']],
    ['Both countries will also swap data on fires.', ['included swap data on fires']],
    ['Among its provisions are a ban on coal and a cut in fees.', ['included ban on coal', 'included cut in fees']],
    ['The most important point is the removal of tariffs on wheat.', ['included removal of tariffs on wheat']],
    ['Both countries agreed on the sale of coal.', ['included sale of coal']],
    [
      'The plan calls for the following: an exchange of prisoners, a halt to strikes and to raids, and the return of the dead.',
      ['included exchange of prisoners', 'included halt to strikes and to raids', 'included return of the dead'],
    ],
    [
      'Duties fall by half. Fishermen keep their rights. Disputes will be referred to Oslo.',
      ['included Duties', 'included keep their rights', 'included Disputes'],
    ],
  ] as const)('tell what it lays down: %s', (sentence, topics) => {
    expect(told(sentence)).toEqual([...topics])
  })

  it.each([
    '“Political offenses are excluded,” Ana Ruiz said.',
    'Rich countries promised in 2009 to open their ports.',
    'The treaty will enter into force in May.',
    'Kenya banned a newspaper.',
    'Cole vowed to fight the treaty.',
    'The treaty raised hopes in Lima.',
    'Kenya promised to deliver arms.',
    'The treaty opened a new chapter.',
    'The navies patrol together. The lake is deep.',
  ])('are none where others are spoken of: %s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })
})

describe('the provisions before the first mention', () => {
  it('are those of a story that begins with what was agreed', () => {
    const { provisions } = findAgreement(
      'Chile and Peru agreed to share a lake. Foreign fleets are banned. The deal took years.',
    )
    expect(provisions.map(({ polarity, topic }) => `${polarity} ${topic}`)).toEqual([
      'included share a lake',
      'prohibited Foreign fleets',
    ])
  })
})

describe('who binds itself by an agreement', () => {
  it('is a party where nothing else tells one', () => {
    const { parties } = findAgreement(
      'The Lima Treaty was hailed. Under the treaty, Chile will close its mines. Peru pledges to open its ports.',
    )
    expect(parties).toEqual(['country:chile', 'country:peru'])
  })

  it('is who has settled on what the story begins with', () => {
    const { parties } = findAgreement(
      'Chile and Peru have settled on how much fish each may land. The deal took years.',
    )
    expect(parties).toEqual(['country:chile', 'country:peru'])
  })

  it('is who wraps up talks on it', () => {
    const { parties } = findAgreement('Chile and Peru wrapped up negotiations on a free trade deal.')
    expect(parties).toEqual(['country:chile', 'country:peru'])
  })
})
