import type { EventRule } from './event-rule.ts'
import { PARTIES, PEOPLE } from './people.ts'
import { words } from './words.ts'

const ASKED = [...PARTIES, ...PEOPLE, ...words('mine everyone anyone it them him her us')]

/** What is asked for, so that asking for it is news. */
const GOODS = words(
  'donation generator seed tablet tent blanket food medicine medication vaccine water doctor volunteer blood supply supplies equipment ammunition missile tank aircraft weapon observer monitor peacekeeper rescuer patience unity dialogue talks talk restraint calm peace stay injunction delay extension postponement pause bail pardon clemency mercy amnesty recount rerun re-run vote election referendum resignation access asylum licence license visa permit compensation damages evidence explanation clarification donor funds fund credit emergency trial review hearing ban boycott sanction end truce solution withdrawal',
)

const REFUSED = words(
  'petition appeal case complaint plea bid request offer proposal plan bill motion challenge lawsuit suit invitation demand amendment resolution claim application objection budget referendum budget-bill nomination settlement deal compromise overture charge indictment',
)

const BLOCKED = words(
  'takeover merger acquisition deal sale bid plan bill resolution motion move proposal nomination appointment measure law project purchase transfer extradition reform amendment accession membership statement declaration referendum budget pipeline agreement treaty',
)

const DAMNING = words(
  'reckless illegal unlawful illegitimate unacceptable shameful disgraceful irresponsible unconstitutional unjust unfair racist cynical hypocritical dangerous undemocratic inhumane barbaric cowardly scandalous outrageous discriminatory',
)

/** Words that judge, with the article that they are called by. */
const VERDICTS = [
  ...DAMNING,
  ...DAMNING.map((word) => `as ${word}`),
  ...words(
    'betrayal farce sham disgrace provocation violation outrage scandal crime insult mistake capitulation charade surrender blunder mockery aggression blackmail fraud lie invention fabrication',
  ).flatMap((word) => [`a ${word}`, `an ${word}`, `as a ${word}`, `as an ${word}`]),
]

/** What is said for, against and to others: requests, refusals, offers, charges. */
export const WORD_EVENTS: readonly EventRule[] = [
  {
    id: 'request/ask-to',
    kind: 'request',
    verbs: words('ask urge request beg implore beseech petition invite press lobby call_on'),
    transitive: true,
    subject: 'actor',
    object: 'target',
    objectHeads: ASKED,
    contentForms: ['infinitive'],
    requires: 'actor',
    confidence: 0.75,
    yes: [['Ana Ruiz asked the judges to order a fresh vote.', { actor: 'Ana Ruiz' }]],
    no: ['Ana Ruiz asked the judges whether they agreed.', 'Ana Ruiz asked for the bill.'],
  },
  {
    id: 'request/ask-of',
    kind: 'request',
    verbs: words('ask petition beg press lobby'),
    transitive: true,
    subject: 'actor',
    object: 'target',
    objectHeads: ASKED,
    obliqueHeads: { for: ['ANY'] },
    requires: 'actor',
    confidence: 0.75,
    yes: [['Ana Ruiz asked foreign governments for generators.', { actor: 'Ana Ruiz' }]],
    no: ['Ana Ruiz asked the judges about the vote.'],
  },
  {
    id: 'request/for-goods',
    kind: 'request',
    verbs: words('ask appeal plead call apply beg press push lobby'),
    subject: 'actor',
    object: 'target',
    obliques: { to: 'target' },
    obliqueHeads: { for: GOODS },
    requires: 'actor',
    confidence: 0.75,
    yes: [['The Red Cross appealed for donations.', { actor: 'International Committee of the Red Cross' }]],
    no: ['The Red Cross appealed against the ruling.'],
  },
  {
    id: 'reject/turn-down',
    kind: 'reject',
    verbs: words(
      'turn_down throw_out vote_down strike_down shoot_down knock_back brush_aside rule_out wave_away defeat rebuff quash',
    ),
    subject: 'actor',
    object: 'target',
    objectHeads: REFUSED,
    reach: 'target',
    confidence: 0.8,
    yes: [
      ['The Supreme Court of Kenya threw out a petition.', {}],
      ['Kenya turned down an offer from Sudan.', { actor: 'Kenya', target: 'Sudan' }],
    ],
    no: ['Kenya turned down the road.'],
  },
  {
    id: 'reject/block',
    kind: 'reject',
    verbs: words('block veto scuttle thwart forbid derail scupper torpedo'),
    subject: 'actor',
    objectHeads: BLOCKED,
    requires: 'actor',
    reach: 'target',
    confidence: 0.75,
    yes: [["Kenya blocked Shell's takeover of a refinery.", { actor: 'Kenya', target: 'Shell' }]],
    no: ['Kenya blocked the road.'],
  },
  {
    id: 'reject/stay-away',
    kind: 'reject',
    verbs: words('stay'),
    subject: 'actor',
    complements: ['away'],
    obliqueHeads: { from: words('talk vote summit election conference meeting ceremony poll referendum rally') },
    requires: 'actor',
    confidence: 0.65,
    yes: [['Kenya stayed away from the talks.', { actor: 'Kenya' }]],
    no: ['Kenya stayed away from the heat.'],
  },
  {
    id: 'accuse/allege',
    kind: 'accuse',
    verbs: words('allege'),
    subject: 'actor',
    content: 'target',
    requires: 'actor',
    confidence: 0.75,
    yes: [['Kenya alleged that Sudan had armed rebels.', { actor: 'Kenya', target: 'Sudan' }]],
    no: ['Kenya hoped that Sudan would disarm rebels.'],
  },
  {
    id: 'accuse/complain-of',
    kind: 'accuse',
    verbs: words('complain'),
    subject: 'actor',
    obliqueHeads: { of: ['ANY'], about: ['ANY'], against: ['ANY'] },
    requires: 'actor',
    reach: 'target',
    confidence: 0.75,
    yes: [['Kenya complained of delays.', { actor: 'Kenya' }]],
    no: ['Ana Ruiz rarely complained.'],
  },
  {
    id: 'accuse/dismiss-as',
    kind: 'accuse',
    verbs: words('dismiss brand deride decry mock ridicule lampoon denounce condemn blast slam attack'),
    subject: 'actor',
    object: 'target',
    objectHeads: [
      'agreement',
      ...words('settlement law bill decision ruling verdict vote election plan budget move summit reform measure'),
    ],
    obliqueHeads: { as: ['ANY'] },
    requires: 'actor',
    reach: 'target',
    confidence: 0.7,
    yes: [
      ['Kenya dismissed the deal as a farce.', { actor: 'Kenya' }],
      ['Kenya dismissed the settlement as reckless.', { actor: 'Kenya' }],
    ],
    no: ['Kenya dismissed the minister in May.'],
  },
  {
    id: 'accuse/judge',
    kind: 'accuse',
    verbs: words('call brand label describe term denounce deem'),
    complements: VERDICTS,
    subject: 'actor',
    object: 'target',
    requires: 'actor',
    reach: 'target',
    confidence: 0.7,
    yes: [
      ['Kenya called the ruling a farce.', { actor: 'Kenya' }],
    ],
    no: ['Kenya called the ruling a success.'],
  },
  {
    id: 'agree/accept',
    kind: 'agree',
    verbs: words('accept'),
    negated: false,
    subject: 'actor',
    objectHeads: words(
      'offer invitation deal proposal plan settlement compromise ceasefire truce bid request package recommendation agreement accord nomination candidacy role mediation',
    ),
    requires: 'actor',
    reach: 'target',
    confidence: 0.7,
    yes: [['Ana Ruiz accepted an invitation to Kenya.', { actor: 'Ana Ruiz' }]],
    no: ['Ana Ruiz accepted a prize in Kenya.', 'Ana Ruiz did not accept an invitation to Kenya.'],
  },
  {
    id: 'sign/put-name',
    kind: 'sign',
    verbs: words('put set affix add append lend give'),
    subject: 'actor',
    objectHeads: words('name signature initial seal'),
    obliqueHeads: {
      to: ['agreement', 'document', 'letter', 'declaration', 'petition', 'contract', 'resolution', 'text', 'paper'],
      on: ['agreement', 'document', 'letter', 'declaration', 'petition', 'contract', 'text', 'paper'],
    },
    confidence: 0.85,
    yes: [['France and Germany put their names to the treaty on Sunday.', { actor: 'Germany' }]],
    no: ['France put its name to a stadium on Sunday.'],
  },
  {
    id: 'sign/for-party',
    kind: 'sign',
    verbs: words('sign initial'),
    transitive: false,
    subject: 'actor',
    obliqueHeads: {
      for: words('government rebel side state ministry union opposition insurgent movement company front army employer'),
      'on behalf of': ['ANY'],
    },
    requires: 'actor',
    confidence: 0.8,
    yes: [['Ana Ruiz signed for the government and Tom Cole for the rebels.', { actor: 'Ana Ruiz' }]],
    no: ['Tom Cole signed for Chelsea.'],
  },
  {
    id: 'sign/alone',
    kind: 'sign',
    verbs: words('sign'),
    transitive: false,
    ofAgreement: true,
    subject: 'actor',
    requires: 'actor',
    confidence: 0.7,
    yes: [['The treaty is ready. Kenya will sign on Monday.', { actor: 'Kenya' }]],
    no: ['Tom Cole will sign on Monday.'],
  },
  {
    id: 'sign/texts',
    kind: 'sign',
    verbs: words('sign initial ink'),
    subject: 'actor',
    objectHeads: words('page text document copy it paper minutes roadmap communique charter map'),
    ofAgreement: true,
    requires: 'actor',
    confidence: 0.75,
    yes: [['The treaty is ready. Ana Ruiz initialled every page on Monday.', { actor: 'Ana Ruiz' }]],
    no: ['Ana Ruiz signed every page of her book.'],
  },
  {
    id: 'meet/by-phone',
    kind: 'meet',
    verbs: words('speak talk confer phone call'),
    subject: 'participant',
    obliques: { with: 'participant', to: 'participant' },
    obliqueHeads: {
      by: words('telephone phone video videolink'),
      over: words('phone telephone hotline'),
      on: words('phone telephone'),
    },
    mutual: true,
    confidence: 0.75,
    yes: [['Ana Ruiz and Tom Cole spoke by telephone on Tuesday.', { participant: 'Tom Cole' }]],
    no: ['Ana Ruiz and Tom Cole spoke by chance on Tuesday.'],
  },
  {
    id: 'visit/places',
    kind: 'visit',
    verbs: words('visit tour inspect'),
    subject: 'actor',
    objectHeads: words(
      'shipyard port harbour harbor dockyard farm school university mosque church temple museum memorial monument cemetery grave headquarters village district island shelter market airport station mine refinery dam site wreckage prison embassy parliament',
    ),
    requires: 'actor',
    confidence: 0.75,
    yes: [['Ana Ruiz will visit a shipyard on Friday.', { actor: 'Ana Ruiz' }]],
    no: ['Ana Ruiz will visit an aunt on Friday.'],
  },
]
