import type { CapitalWords } from './row.ts'

/** Verbs and adjectives that tell a city from its state; own compilation. */
export const VERB_ROWS: readonly CapitalWords[] = [
  {
    slots: ['to', 'from', 'toward', 'between', 'for', 'on', 'with'],
    sense: 'city',
    reason: 'Motion of people, goods, air and water.',
    verbs: `advance arrive bring bus carry chase climb come commute converge cross crawl cycle depart deport descend
      dispatch divide drift drive drop escape escort evacuate extend extradite fall ferry flee flock flow fly gather go hail
      haul head hurry journey jet land lead leave live march migrate move parade pass pour proceed pull race rain reach
      relocate repatriate retire retreat return ride roll run rush sail shuttle speed spread stream stretch stroll sweep
      swing transfer transport travel trek walk wander wend withdraw`,
  },
  {
    slots: ['from'],
    sense: 'city',
    reason: 'Speech and broadcast that is told with its place.',
    verbs: 'broadcast call report speak write originate',
  },
  {
    slots: ['for', 'on'],
    sense: 'city',
    reason: 'What is foreseen for a place or laid upon it.',
    verbs: 'forecast predict close settle',
    adjectives: 'bound',
  },
  {
    slots: ['with', 'object'],
    sense: 'city',
    reason: 'Ways join places.',
    verbs: 'link connect',
  },
  {
    slots: ['to'],
    sense: 'country',
    reason: 'Giving, saying and yielding to somebody.',
    verbs: `accord address answer apologise apologize appeal belong bow cede complain concede cozy defer deliver deny entrust
      explain export give grant hand kowtow leak lend listen loan object offer owe pander pay plead pledge present promise
      propose protest provide react repay reply report respond sell signal speak submit succumb supply surrender talk tell
      turn warm write yield`,
    adjectives: `acceptable accountable adjacent allied answerable antagonistic beholden close cool devoted clear faithful favorable
      favourable friendly grateful helpful hostile important indebted invaluable known linked loyal obedient open opposed
      preferable receptive responsible sensitive submissive subordinate subservient sympathetic tied unacceptable unknown vital`,
  },
  {
    slots: ['from'],
    sense: 'country',
    reason: 'Getting from somebody, and turning away from a state.',
    verbs: `borrow buy demand differ distance estrange expect extract gain hear import learn obtain order purchase receive
      require secede secure seek shield want win wrest`,
    adjectives: 'independent autonomous different isolated estranged',
  },
  {
    slots: ['at'],
    sense: 'country',
    reason: 'Hostile aim and feeling.',
    verbs: 'aim direct laugh rage',
    adjectives: 'angry furious annoyed mad irritated outraged',
  },
  {
    slots: ['subject'],
    sense: 'city',
    reason: 'What ground, buildings and crowds do.',
    verbs: `awaken awake bake become boast boom burn bustle buzz celebrate choke collapse cover drown empty erupt
      fall feature flood flourish freeze glow grow hibernate host house hum lie mourn nestle overlook perch rumble shake shimmer shiver sink sit sleep smell span sparkle spread sprawl straddle stretch suffocate
      surround swelter throb thrive tremble wake`,
  },
  {
    slots: ['object'],
    sense: 'city',
    reason: 'Coming to a town, leaving it, fighting over it.',
    verbs: `abandon attack batter besiege blanket blockade bomb bombard bypass capture circle conquer control cripple cross darken
      defend design destroy devastate drench encircle engulf enter evacuate explore fill flatten flee flood fly found
      govern hit inhabit inundate lash leave liberate loot love lose map near nickname occupy overrun paint pass patrol
      photograph plunder pound paralyse paralyze quit raid ravage raze reach rebuild recapture retake rock roam sack seize
      serve shake shell smother storm strike surround take terrorise terrorize torch tour vacate visit`,
  },
  {
    slots: ['object', 'passive'],
    sense: 'country',
    reason: 'Addressing, judging, helping or moving somebody who can act.',
    verbs: `accuse advise aid alarm alienate allow anger antagonise antagonize arm ask assist assure award back ban bar
      beg betray blame block bribe bully cajole caution censure challenge charge chide coax commend compel condemn
      confront congratulate consult convince counter court criticise criticize dare defy denounce deny deprive deter
      displease disappoint distrust embarrass embolden enable encourage engage enrage entice exclude exempt expel exonerate
      fault fear fine force forbid forgive give grant help implore inform infuriate instruct invite irk irritate isolate join
      lambast lambaste lecture lend lobby mistrust mock notify nudge oblige offend offer offset oppose order outrage owe
      outmaneuver outvote pacify pay penalise penalize permit persuade petition placate please pledge plead praise press
      pressure pressurise prevent prod prompt promise provoke punish push quiz ratify reassure rebuff rebuke recognise
      recognize remind reprimand represent request rile rival sanction scold shame slam snub spur sue supply support
      suspect suspend sway task tell tempt thank threaten trust unnerve urge warn welcome win worry wrongfoot`,
  },
  {
    slots: ['given'],
    sense: 'country',
    reason: 'What is given to somebody who can act ("offered Rome talks").',
    verbs: `accord afford allow assign award bring buy cost deal deny gift give grant guarantee hand lend loan offer owe pay
      promise save sell send show spare supply teach tell win wish`,
  },
  {
    slots: ['passive'],
    sense: 'country',
    reason: 'What is said of somebody who can act.',
    verbs:
      'believe bind commit deem determine expect interest report require resolve say see suppose think tip understand',
  },
  {
    slots: ['copula'],
    sense: 'country',
    reason: 'Mind, will and standing of somebody who can act.',
    adjectives: `able adamant afraid alarmed angry anxious aware bankrupt bitter bound cautious certain clear concerned confident
      content convinced critical defiant dependent desperate determined displeased divided eager entitled evasive firm free
      fearful friendly furious grateful guilty happy hesitant hopeful hostile impatient insistent intent interested isolated
      keen likely mindful mistaken neutral nervous open optimistic pleased prepared proud quick ready reluctant resolute
      responsible right satisfied sceptical serious silent skeptical slow supportive sure suspicious unable unaware uneasy
      unhappy unlikely unmoved unwilling upset wary weary willing worried wrong`,
    nouns:
      'ally adversary backer broker creditor debtor guarantor mediator member partner party rival signatory sponsor supplier',
  },
  {
    slots: ['copula'],
    sense: 'city',
    reason: 'What a place is called.',
    nouns: 'capital city destination home metropolis place port town',
  },
  {
    slots: ['joined'],
    sense: 'country',
    reason: 'Ties of power and money.',
    verbs: `align ally anoint appoint approve arm back broker control direct dominate fund finance friend impose install
      lead link mediate order own run sponsor supply support train`,
    adjectives: 'aligned allied backed friendly led linked loyal installed sponsored',
  },
  {
    slots: ['before'],
    sense: 'city',
    reason: 'What part of a town, or what a town is like.',
    nouns: 'capital city downtown town port metropolis midtown',
    adjectives: `ancient bustling central chilly cosmopolitan crowded cold downtown eastern east foggy greater historic hot
      inner leafy medieval nearby northern north northeastern northwestern old outer rainy snowy southern south southeastern
      southwestern suburban sunny sweltering wartime western west`,
  },
]
