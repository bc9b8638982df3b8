import type { EventRule } from './event-rule.ts'
import { PEOPLE } from './people.ts'
import { words } from './words.ts'

const MONEY = words(
  '$ € £ rs dollar euro pound yen yuan rupee rand franc krone peso real million billion trillion money cash',
)

const GRANTS = words('grant loan credit aid assistance relief funding bailout package donation subsidy')

const HELPERS = words(
  'team specialist expert crew dog unit personnel staff equipment supply supplies hospital plane flight ship convoy truck worker',
)

const SNARED = words(
  'rubble wreckage debris sea water river lake ocean surf snow mud ruin well cave shaft mine hole collapse fire flame blaze building house home car boat vessel ship bus train plane ice canal flood floodwater',
)

const VESSELS = words(
  'ferry boat ship vessel barge dinghy trawler tanker canoe raft yacht freighter tugboat train tram bus coach minibus truck lorry car plane aircraft jet helicopter airliner glider locomotive carriage cable-car submarine',
)

const STRUCTURES = words(
  'building bridge dam roof wall mine tunnel tower stadium stand scaffolding block house school church mosque factory pier balcony embankment quarry overpass flyover warehouse terminal ceiling',
)

/** Help that is given, those who are saved, and what befalls ships, houses and shores. */
export const RELIEF_EVENTS: readonly EventRule[] = [
  {
    id: 'aid/release-sum',
    kind: 'aid',
    verbs: words('release approve allocate earmark disburse contribute unlock set_aside deliver provide announce'),
    subject: 'actor',
    obliques: { to: 'recipient', for: 'recipient' },
    obliqueHeads: {
      in: words('aid assistance relief support funding help loan grant'),
      of: words('aid assistance relief'),
      for: words('relief reconstruction recovery victim survivor refugee'),
    },
    objectHeads: [...MONEY, ...GRANTS],
    requires: 'actor',
    confidence: 0.75,
    yes: [
      ['Japan released $5 million in emergency relief.', { actor: 'Japan' }],
      ['Japan allocated 3 million euros for flood victims in Nepal.', { actor: 'Japan' }],
    ],
    no: ['Japan released a film in May.', 'Japan approved a budget of 3 billion dollars.'],
  },
  {
    id: 'aid/grant',
    kind: 'aid',
    verbs: words('approve grant award extend announce promise sign_off disburse'),
    subject: 'actor',
    obliques: { to: 'recipient', for: 'recipient' },
    objectHeads: words('grant loan bailout donation'),
    requires: 'actor',
    reach: 'recipient',
    confidence: 0.75,
    yes: [['The World Bank approved a grant of $5 million for Kenya.', { actor: 'World Bank', recipient: 'Kenya' }]],
    no: ['The World Bank approved a logo for Kenya.'],
  },
  {
    id: 'aid/contribute',
    kind: 'aid',
    verbs: words('contribute donate pay_in put_up chip_in pledge commit'),
    subject: 'actor',
    obliques: { to: 'recipient', towards: 'recipient' },
    objectHeads: MONEY,
    requires: 'actor',
    confidence: 0.75,
    yes: [['Japan contributed 3 million euros to UNICEF.', { actor: 'Japan', recipient: 'UNICEF' }]],
    no: ['Japan contributed a poem to the book.'],
  },
  {
    id: 'aid/pay-for',
    kind: 'aid',
    verbs: words('pay'),
    subject: 'actor',
    obliqueHeads: {
      for: words(
        'scheme programme program project course training hospital school road bridge reconstruction repair treatment clinic expedition study telescope mission shelter rescue',
      ),
    },
    requires: 'actor',
    confidence: 0.65,
    yes: [['Japan paid for the hospital in 2012.', { actor: 'Japan' }]],
    no: ['Japan paid for its mistakes in 2012.'],
  },
  {
    id: 'aid/paid-for',
    kind: 'aid',
    verbs: words('pay'),
    passive: true,
    complements: ['for by', 'for in part by', 'for partly by', 'for largely by', 'for mainly by', 'for entirely by'],
    subject: 'actor',
    requires: 'actor',
    confidence: 0.65,
    yes: [['The survey was paid for in part by Japan.', { actor: 'Japan' }]],
    no: ['The guards were paid by Japan.'],
  },
  {
    id: 'aid/send-in',
    kind: 'aid',
    verbs: words('send dispatch fly fly_in send_in ship airlift deploy rush'),
    subject: 'actor',
    obliques: { to: 'recipient' },
    objectHeads: HELPERS,
    objectModifiers: words(
      'medical rescue relief aid emergency humanitarian search search-and-rescue field mobile sniffer disaster forensic',
    ),
    requires: 'actor',
    confidence: 0.75,
    yes: [['Japan flew medical teams to Nepal.', { actor: 'Japan', recipient: 'Nepal' }]],
    no: ['Japan sent a football team to Nepal.'],
  },
  {
    id: 'aid/fly-in',
    kind: 'aid',
    verbs: words('fly send ship'),
    transitive: false,
    subject: 'actor',
    obliqueHeads: {
      in: words('team doctor medic rescuer supply supplies tonne ton aid relief specialist nurse expert crew'),
    },
    requires: 'actor',
    confidence: 0.7,
    yes: [['France flew in medical teams from Lima.', { actor: 'France' }]],
    no: ['France flew in silence.'],
  },
  {
    id: 'rescue/pull-from',
    kind: 'rescue',
    verbs: words('pull drag lift pluck winch haul dig recover extract free bring pick_up pull_out'),
    subject: 'actor',
    object: 'target',
    objectHeads: [
      ...PEOPLE,
      ...words('survivor baby toddler dozen hundred two three four five six seven eight nine ten eleven twelve'),
    ],
    obliqueHeads: { from: SNARED, 'out of': SNARED, of: SNARED },
    confidence: 0.75,
    yes: [
      ['The navy of Italy pulled 40 people from the sea.', {}],
      ['Six people were pulled from the rubble.', {}],
    ],
    no: ['Six people were pulled from the list.', 'Divers pulled the wreck from the sea.'],
  },
  {
    id: 'rescue/alive',
    kind: 'rescue',
    verbs: words('find pull dig_out bring recover'),
    complements: ['alive'],
    object: 'target',
    confidence: 0.7,
    yes: [['Two girls were found alive on Friday.', {}]],
    no: ['Two girls were found dead on Friday.'],
  },
  {
    id: 'disaster/landfall',
    kind: 'disaster',
    verbs: words('make'),
    objectHeads: words('landfall'),
    obliques: { in: 'target', near: 'target', on: 'target', at: 'target' },
    confidence: 0.8,
    yes: [['The storm made landfall in Mozambique on Friday.', { target: 'Mozambique' }]],
    no: ['The storm made headlines in Mozambique on Friday.'],
  },
  {
    id: 'disaster/wreck',
    kind: 'disaster',
    verbs: words(
      'capsize sink founder crash derail collide overturn plunge run_aground ditch roll_over catch veer veer_off skid skid_off swerve swerve_off careen flip_over nosedive plummet',
    ),
    subjectHeads: VESSELS,
    confidence: 0.75,
    yes: [
      ['A ferry capsized off Lima on Friday.', {}],
      ['The train derailed near Lima.', {}],
    ],
    no: ['The company sank off the charts on Friday.'],
  },
  {
    id: 'disaster/wrecked',
    kind: 'disaster',
    verbs: words('capsize sink derail overturn'),
    passive: true,
    objectHeads: VESSELS,
    confidence: 0.65,
    yes: [['The train was derailed near Lima on Friday.', {}]],
    no: ['The plan was derailed near Lima on Friday.'],
  },
  {
    id: 'disaster/collapse',
    kind: 'disaster',
    verbs: words('collapse burst cave_in give_way crumble'),
    subjectHeads: STRUCTURES,
    confidence: 0.75,
    yes: [['A bridge collapsed in Lima on Friday, killing two people.', {}]],
    no: ['A bank collapsed in Lima on Friday.'],
  },
  {
    id: 'disaster/erupt',
    kind: 'disaster',
    verbs: words('erupt'),
    subjectHeads: words('volcano mount crater'),
    confidence: 0.75,
    yes: [['A volcano erupted near Lima on Friday.', {}]],
    no: ['Applause erupted near Lima on Friday.'],
  },
  {
    id: 'disaster/flood',
    kind: 'disaster',
    verbs: words('burst overflow flood breach'),
    subjectHeads: words('river stream lake creek'),
    confidence: 0.7,
    yes: [['The river burst its banks in Lima on Friday.', {}]],
    no: ['The singer burst a balloon in Lima on Friday.'],
  },
]
