import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { namesOf } from '../support/ask.ts'

/** Sentence and all entities that it names, as ids. */
const ROWS: readonly (readonly [sentence: string, ids: readonly string[]])[] = [
  ['Ana Ruiz met Tom Cole.', ['person:ana-ruiz', 'person:tom-cole']],
  ['President Ana Ruiz spoke.', ['person:ana-ruiz']],
  ['Tanzania agreed. Finance minister Salum Kihwelo said it was good.', ['country:tanzania', 'person:salum-kihwelo']],
  ['Kyiv, Ukraine – Two men died on Monday.', ['country:ukraine', 'place:kyiv']],
  ['The Attorney General’s Office agreed.', ['organization:attorney-generals-office']],
  ['It was brought by Dejusticia, a rights group whose lawyer left.', ['organization:dejusticia']],
  ['They shut Beltekhmotor, an engine plant in Lima.', ['organization:beltekhmotor', 'place:lima']],
  ['Her uncle, Nimal Jayakody, agreed.', ['person:nimal-jayakody']],
  ['Jin Park, the brother of President Hana Park, left.', ['person:hana-park', 'person:jin-park']],
  ['Hana Park’s husband, Min Lee, denied wrongdoing.', ['person:hana-park', 'person:min-lee']],
  ['They met in Hana Park.', ['place:hana-park']],
  ['The Swiss drugmaker Novatis agreed.', ['country:switzerland', 'organization:novatis']],
  ['Crown Prince Faisal bin Nasser left.', ['person:faisal-bin-nasser']],
  ['Peru’s defence ministry agreed on Monday.', ['country:peru']],
  ['She met her colleague, Ms Oh Eun-bi.', ['person:oh-eun-bi']],
  [
    'Ana Ruiz, leader of the opposition Radical Change party, left.',
    ['organization:radical-change', 'person:ana-ruiz'],
  ],
  [
    'The United Nations Verification Mission in Colombia agreed.',
    ['organization:united-nations-verification-mission-in-colombia'],
  ],
  ['It hit the towns of Segovia, Remedios and Zaragoza.', ['place:remedios', 'place:segovia', 'place:zaragoza']],
  ['The Convention on Fish, which Peru signed, is old.', ['country:peru']],
  ['The Italian Space Agency (ASI) agreed. ASI will pay.', ['organization:italian-space-agency']],
  [
    'They agreed to buy Canada’s Laurentide Cartons for $3 billion. Laurentide agreed.',
    ['country:canada', 'organization:laurentide-cartons'],
  ],
  ['Mr. Cole spoke.', ['person:cole']],
  ['The West African nation of Guinea voted.', ['country:guinea']],
  ['Kenya bought Western weapons.', ['country:kenya']],
  ['Juan Antonio "Tony" Hernández spoke.', ['person:juan-antonio-hernandez']],
  [
    'Microsoft Gaming grew. Microsoft said so. Microsoft fell. Microsoft rose.',
    ['organization:microsoft', 'organization:microsoft-gaming'],
  ],
  ['Harrow Freight grew. Harrow said so. Harrow fell. Harrow rose.', ['organization:harrow-freight']],
  ['Cardinal Pietro Sala met Ayatollah Ali Rahimi.', ['person:ali-rahimi', 'person:pietro-sala']],
  ['Prime Minister Park Ji-woo left.', ['person:park-ji-woo']],
  ['WHO officials met Amina Bello.', ['organization:world-health-organization', 'person:amina-bello']],
  ['Fiatto, a carmaker based in Turin, agreed.', ['organization:fiatto', 'place:turin']],
  ['Chipmaker Corvane Systems has won.', ['organization:corvane-systems']],
  [
    'The U.S. Commerce Department agreed. U.S. Commerce Secretary Ana Ruiz left.',
    ['country:united-states', 'organization:us-commerce-department', 'person:ana-ruiz'],
  ],
  ['Fiatto, the smaller rival, agreed.', ['organization:fiatto']],
  ['They met the regulator, CADE, on Monday.', ['organization:cade']],
  ['Turin-based Fiatto agreed.', ['organization:fiatto', 'place:turin']],
  ['Independent lawmakers met Tom Cole.', ['person:tom-cole']],
  ['Shares in Sumber Agung fell.', ['organization:sumber-agung']],
  ['Ruth Meltek, leader of the opposition Unity Party, left.', ['organization:unity-party', 'person:ruth-meltek']],
  ['Suman Tapa Magar left. Tapa Magar was angry.', ['person:suman-tapa-magar']],
  ['Peru agreed. Justice Minister Ilir Kodra left.', ['country:peru', 'person:ilir-kodra']],
  ["Peru's fisheries minister, Sindre Haugland, left.", ['country:peru', 'person:sindre-haugland']],
  ['Rok Turnsek, leader of the Green Alternative, left.', ['organization:green-alternative', 'person:rok-turnsek']],
  ['They reached the island of Tanna. Children on Tanna were ill.', ['place:tanna']],
  ['Ana Ruiz runs the clinic at Lenakel.', ['person:ana-ruiz', 'place:lenakel']],
  ['Troops burned a customs post at Ak-Sai.', ['place:ak-sai']],
  ['Analysts at Macquarie were surprised.', ['organization:macquarie']],
  ['Ana Ruiz told the broadcaster VRT so.', ['organization:vrt', 'person:ana-ruiz']],
  ['Police arrested members of the Los Lobos gang.', ['organization:los-lobos']],
  ['The weekly Tednik reported it.', ['organization:tednik']],
  [
    'They met at the Commission for Conciliation, Mediation and Arbitration in Johannesburg.',
    ['organization:commission-for-conciliation-mediation-and-arbitration', 'place:johannesburg'],
  ],
  [
    'The Ministry of Health, Unicef and Oxfam agreed.',
    ['organization:ministry-of-health', 'organization:oxfam', 'organization:unicef'],
  ],
  ['Cyclone Tala struck. Tala was the strongest of the year.', []],
  ['Parliament must approve it.', []],
  ['OSH, Kyrgyzstan — It rained.', ['country:kyrgyzstan', 'place:osh']],
  ['Dr. Amina Bello spoke.', ['person:amina-bello']],
  ['Ursula von der Leyen spoke.', ['person:ursula-von-der-leyen']],
  ['Mohammed bin Salman spoke.', ['person:mohammed-bin-salman']],
  ['Bashar al-Assad fled.', ['person:bashar-al-assad']],
  ['George W. Bush wrote a book.', ['person:george-w-bush']],
  ['Jean-Luc Picard retired.', ['person:jean-luc-picard']],
  ["Sinéad O'Connor sang.", ['person:sinead-oconnor']],
  ['Foreign Minister Hakan Fidan spoke.', ['person:hakan-fidan']],
  ['Minister of Education Ana Ruiz spoke.', ['person:ana-ruiz']],
  ['Narendra Modi and Xi Jinping met.', ['person:narendra-modi', 'person:xi-jinping']],
  ['Chelsea Clinton spoke.', ['person:chelsea-clinton']],
  ['Jordan Peele made a film.', ['person:jordan-peele']],
  ['Kenya and Uganda met.', ['country:kenya', 'country:uganda']],
  ['The United States voted.', ['country:united-states']],
  ['The U.S. voted.', ['country:united-states']],
  ['The UK voted.', ['country:united-kingdom']],
  ['Iranian officials spoke.', ['country:iran']],
  ['The Dutch and the Swiss agreed.', ['country:netherlands', 'country:switzerland']],
  ['The Soviet Union collapsed.', ['country:soviet-union']],
  ['Turkey roasted a turkey.', ['country:turkey']],
  ['They told us to polish china.', []],
  ['The Nile floods.', ['place:nile']],
  ['It rained in the Middle East.', ['place:middle-east']],
  ['Lake Turkana is shrinking.', ['place:lake-turkana']],
  ['It rained in Kisumu.', ['place:kisumu']],
  ['It rained in Catalonia and Bavaria.', ['place:catalonia', 'place:bavaria']],
  ['The United Nations met.', ['organization:united-nations']],
  ['Microsoft sued Google.', ['organization:microsoft', 'organization:google']],
  ['The Ministry of Finance spoke.', ['organization:ministry-of-finance']],
  ['Hezbollah and the Taliban spoke.', ['organization:hezbollah', 'organization:taliban']],
  ['The University of Lagos reopened.', ['organization:university-of-lagos']],
  ['The Green Party won.', ['organization:green-party']],
  ['Reuters said so.', ['organization:reuters']],
  ['The magazine Orbit closed.', ['organization:orbit']],
  ['On Monday it rained.', []],
  ['In March and April it rained.', []],
  ['However, nothing changed.', []],
  ['Police said nothing.', []],
  ['The Committee for Public Safety met.', ['organization:committee-for-public-safety']],
  ['Ana Ruiz QC and Tom Cole, MP, spoke.', ['person:ana-ruiz', 'person:tom-cole']],
  ['Former minister resigns', []],
  ['Maria do Carmo Teles spoke.', ['person:maria-do-carmo-teles']],
  ['It rained near the village of Kara-Bulak.', ['place:kara-bulak']],
  ['The fund went to a building group, Andrade Pontes.', ['organization:andrade-pontes']],
  ['Banco Norte closed.', ['organization:banco-norte']],
  ['Larkwell Home Products closed. Larkwell said it was over.', ['organization:larkwell-home-products']],
  ['Laurentian Freight grew. Laurentian said it was over.', ['organization:laurentian-freight']],
  ['The Church of England met. The Church agreed.', ['organization:church-of-england']],
  ['Anti-doping officials spoke until Christmas.', []],
  ['Luis Paredes Montoya spoke. Paredes left.', ['person:luis-paredes-montoya']],
  ['The African Union sent observers to Mali.', ['organization:african-union', 'country:mali']],
]

describe('the names of a sentence', () => {
  it.each(ROWS)('%s', (text, ids) => {
    const { entities } = extract({ text })
    const found = entities.filter(({ type }) => type !== 'event' && type !== 'agreement').map(({ id }) => id)
    expect(found.toSorted()).toEqual([...ids].toSorted())
  })
})

describe('the short forms of a name', () => {
  it.each([
    ['a surname', 'Ana Ruiz spoke. Then Ruiz left.', 'person:ana-ruiz', ['Ana Ruiz', 'Ruiz']],
    [
      'a surname with its particle',
      'Ursula von der Leyen spoke. Then von der Leyen left.',
      'person:ursula-von-der-leyen',
      ['Ursula von der Leyen', 'von der Leyen'],
    ],
    ['an honorific and a surname', 'Tom Cole spoke. Later Mr. Cole left.', 'person:tom-cole', ['Tom Cole', 'Cole']],
    [
      'a company that is bought',
      'Microsoft bought Activision Blizzard.',
      'organization:activision-blizzard',
      ['Activision Blizzard'],
    ],
    [
      'an association that begins with a country, and its acronym',
      'The Kenya Farmers Association (KFA) met. The KFA voted.',
      'organization:kenya-farmers-association',
      ['Kenya Farmers Association', 'KFA', 'KFA'],
    ],
    [
      'a known acronym',
      'The European Union met. The EU voted.',
      'organization:european-union',
      ['European Union', 'EU'],
    ],
    [
      'another name of a country',
      'The United States voted. America was divided. U.S. voters waited.',
      'country:united-states',
      ['United States', 'America', 'U.S.'],
    ],
    [
      'a surname that is also a city',
      'Paul Houston spoke. Then Houston left.',
      'person:paul-houston',
      ['Paul Houston', 'Houston'],
    ],
  ] as const)('are mentions of it: %s', (_, text, id, words) => {
    expect(namesOf(text, id)).toEqual([...words])
  })

  it('belong to the one of two namesakes who was named last', () => {
    const { entities } = extract({ text: 'Ana Ruiz spoke. Ruiz left. Luis Ruiz came. Ruiz sang.' })
    const mentions = entities.map(({ id, mentions }) => [id, mentions.map(({ start }) => start)])
    expect(mentions).toEqual([
      ['person:ana-ruiz', [0, 16]],
      ['person:luis-ruiz', [27, 43]],
    ])
  })
})

describe('what a gazetteer knows', () => {
  it.each([
    ['Kenya voted.', 'country:kenya', { iso2: 'KE', iso3: 'KEN', region: 'Africa', capital: 'Nairobi' }],
    ['It rained in Nairobi.', 'place:nairobi', { kind: 'city', country: 'KE' }],
    ['The Soviet Union collapsed.', 'country:soviet-union', { historical: true }],
    ['NATO met.', 'organization:north-atlantic-treaty-organization', { kind: 'international' }],
  ] as const)('are attributes of the entity: %s', (text, id, attributes) => {
    expect(extract({ text }).entities.find((entity) => entity.id === id)?.attributes).toMatchObject(attributes)
  })
})
