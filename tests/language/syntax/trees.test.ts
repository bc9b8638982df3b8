import { describe, expect, it } from 'vitest'
import { readTreeLine } from './tree-line.ts'
import { findClause, type WordedClause } from './worded-clause.ts'

/** A verb of the tree, its subjects and objects in the active voice, and what else is asked. */
type Row = readonly [verb: string, subjects: string, objects: string, features?: Partial<WordedClause>]

const TREES: readonly (readonly [phenomenon: string, tree: string, rows: readonly Row[]])[] = [
  [
    'a transitive verb with a possessor and a name',
    'Peru/NNP/3/nmod:poss ’s/POS/1/case president/NN/5/nsubj Ana/NNP/3/appos dissolved~dissolve/VBD/0/root the/DT/7/det congress/NN/5/obj ././5/punct',
    [['dissolved', 'Peru ’s president', 'the congress', { form: 'finite', passive: false, role: 'main' }]],
  ],
  [
    'the passive with its agent',
    'The/DT/2/det bridge/NN/4/nsubj:pass was~be/VBD/4/aux:pass built~build/VBN/0/root by/IN/7/case a/DT/7/det firm/NN/4/obl:agent in/IN/9/case 1998/CD/4/obl ././4/punct',
    [['built', 'a firm', 'The bridge', { passive: true, obliques: ['in 1998'] }]],
  ],
  [
    'a passive that the parser labels as active',
    'The/DT/2/det vote/NN/4/nsubj was~be/VBD/4/aux delayed~delay/VBD/0/root by/IN/7/case the/DT/7/det court/NN/4/obl ././4/punct',
    [['delayed', 'the court', 'The vote', { passive: true }]],
  ],
  [
    'two objects',
    'Norway/NNP/2/nsubj gave~give/VBD/0/root Kenya/NNP/2/iobj a/DT/5/det loan/NN/2/obj ././2/punct',
    [['gave', 'Norway', 'Kenya + a loan']],
  ],
  [
    'two objects of the passive',
    'Ana/NNP/3/nsubj:pass was~be/VBD/3/aux:pass awarded~award/VBN/0/root a/DT/5/det prize/NN/3/obj ././3/punct',
    [['awarded', '', 'Ana + a prize']],
  ],
  [
    'nouns in coordination',
    'Brazil/NNP/6/nsubj ,/,/3/punct Chile/NNP/1/conj and/CC/5/cc Peru/NNP/1/conj exported~export/VBD/0/root soy/NN/6/obj and/CC/9/cc corn/NN/7/conj ././6/punct',
    [['exported', 'Brazil + Chile + Peru', 'soy + corn']],
  ],
  [
    'verbs in coordination, the subject said once',
    'The/DT/2/det governor/NN/3/nsubj met~meet/VBD/0/root farmers~farmer/NNS/3/obj ,/,/6/punct visited~visit/VBD/3/conj a/DT/8/det school/NN/6/obj and/CC/10/cc left~leave/VBD/3/conj ././3/punct',
    [
      ['met', 'The governor', 'farmers', { words: 'The governor met farmers' }],
      ['visited', 'The governor', 'a school', { words: 'visited a school' }],
      ['left', 'The governor', '', { role: 'main', governor: null }],
    ],
  ],
  [
    'an object said once',
    'Peru/NNP/3/nsubj neither/CC/3/cc:preconj signed~sign/VBD/0/root nor/CC/5/cc ratified~ratify/VBD/3/conj the/DT/7/det pact/NN/3/obj ././3/punct',
    [
      ['signed', 'Peru', 'the pact', { negated: true }],
      ['ratified', 'Peru', 'the pact', { negated: true }],
    ],
  ],
  [
    'an auxiliary said once',
    'The/DT/2/det pact/NN/6/nsubj:pass will/MD/6/aux not/RB/6/advmod be/VB/6/aux:pass signed~sign/VBN/0/root or/CC/8/cc published~publish/VBN/6/conj ././6/punct',
    [
      ['signed', '', 'The pact', { modality: 'future', negated: true, passive: true }],
      ['published', '', 'The pact', { modality: 'future', negated: true, passive: true }],
    ],
  ],
  [
    'verbs of different voice',
    'Ruiz/NNP/3/nsubj:pass was~be/VBD/3/aux:pass arrested~arrest/VBN/0/root and/CC/5/cc confessed~confess/VBD/3/conj ././3/punct',
    [
      ['arrested', '', 'Ruiz', { passive: true }],
      ['confessed', 'Ruiz', '', { passive: false }],
    ],
  ],
  [
    'a clause of its own behind “and”',
    'Farmers~farmer/NNS/2/nsubj struck~strike/VBD/0/root and/CC/5/cc police/NN/5/nsubj arrested~arrest/VBD/2/conj two/CD/7/nummod men~man/NNS/5/obj ././2/punct',
    [
      ['struck', 'Farmers', ''],
      ['arrested', 'police', 'two men', { words: 'police arrested two men' }],
    ],
  ],
  [
    'a relative pronoun as subject',
    'The/DT/2/det mayor/NN/9/nsubj ,/,/5/punct who/WP/5/nsubj opposed~oppose/VBD/2/acl:relcl the/DT/7/det plan/NN/5/obj ,/,/2/punct resigned~resign/VBD/0/root ././9/punct',
    [
      ['opposed', 'The mayor', 'the plan', { role: 'relative', noun: 'The mayor', governor: 'resigned' }],
      ['resigned', 'The mayor', '', { words: 'The mayor , who opposed the plan , resigned' }],
    ],
  ],
  [
    'a relative pronoun as object',
    'The/DT/2/det dam/NN/8/nsubj which/WDT/6/obj a/DT/5/det storm/NN/6/nsubj damaged~damage/VBD/2/acl:relcl badly/RB/6/advmod fell~fall/VBD/0/root ././8/punct',
    [['damaged', 'a storm', 'The dam']],
  ],
  [
    'a relative clause without a pronoun',
    'The/DT/2/det deal/NN/5/nsubj both/DT/4/nsubj signed~sign/VBD/2/acl:relcl failed~fail/VBD/0/root ././5/punct',
    [['signed', 'both', 'The deal', { marker: null }]],
  ],
  [
    'a relative pronoun behind a preposition',
    'The/DT/2/det city/NN/7/nsubj in/IN/4/case which/WDT/6/obl they/PRP/6/nsubj met~meet/VBD/2/acl:relcl fell~fall/VBD/0/root ././7/punct',
    [['met', 'they', '', { obliques: ['in The city'] }]],
  ],
  [
    'two passives side by side',
    'Ruiz/NNP/3/nsubj:pass was~be/VBD/3/aux:pass shot~shoot/VBN/0/root and/CC/5/cc killed~kill/VBN/3/conj by/IN/7/case Cole/NNP/3/obl:agent in/IN/9/case Lima/NNP/3/obl ././3/punct',
    [
      ['shot', 'Cole', 'Ruiz', { obliques: ['in Lima'] }],
      ['killed', 'Cole', 'Ruiz', { obliques: ['in Lima'] }],
    ],
  ],
  [
    'a clause behind two nouns that hangs on the first',
    'Kenya/NNP/8/nsubj and/CC/3/cc Uganda/NNP/1/conj ,/,/6/punct which/WDT/6/nsubj ruled~rule/VBD/1/acl:relcl ,/,/6/punct lost~lose/VBD/0/root ././8/punct',
    [['ruled', 'Kenya + Uganda', '']],
  ],
  [
    'a plural verb behind two nouns',
    'Kenya/NNP/8/nsubj and/CC/3/cc Uganda/NNP/1/conj ,/,/7/punct which/WDT/7/nsubj are~be/VBP/7/cop poor/JJ/3/acl:relcl lost~lose/VBD/0/root ././8/punct',
    [['are', 'Kenya + Uganda', '']],
  ],
  [
    '“which” that takes up a sentence',
    'Kenya/NNP/2/nsubj left~leave/VBD/0/root ,/,/6/punct which/WDT/6/obj Peru/NNP/6/nsubj denied~deny/VBD/2/advcl:relcl ././2/punct',
    [['denied', 'Peru', '', { role: 'relative', noun: null, governor: 'left' }]],
  ],
  [
    'a participle behind its noun',
    'The/DT/2/det treaty/NN/6/nsubj signed~sign/VBN/2/acl in/IN/5/case Lisbon/NNP/3/obl ended~end/VBD/0/root the/DT/8/det dispute/NN/6/obj ././6/punct',
    [
      ['signed', '', 'The treaty', { form: 'participle', passive: true, role: 'relative', noun: 'The treaty' }],
      ['ended', 'The treaty', 'the dispute'],
    ],
  ],
  [
    'a participle that the parser tags as past tense and calls an adjective',
    'Groups~group/NNS/5/nsubj backed~back/VBD/1/amod by/IN/4/case Iran/NNP/2/obl attacked~attack/VBD/0/root ././5/punct',
    [
      ['backed', 'Iran', 'Groups', { form: 'participle', passive: true }],
      ['attacked', 'Groups', ''],
    ],
  ],
  [
    'a participle before its noun is no clause',
    'A/DT/4/det newly/RB/3/advmod signed~sign/VBN/4/amod treaty/NN/5/nsubj lapsed~lapse/VBD/0/root ././5/punct',
    [['lapsed', 'A newly signed treaty', '']],
  ],
  [
    'control by the subject',
    'Kenya/NNP/2/nsubj agreed~agree/VBD/0/root to/TO/4/mark send/VB/2/xcomp and/CC/6/cc pay/VB/4/conj troops~troop/NNS/4/obj ././2/punct',
    [
      ['send', 'Kenya', 'troops', { form: 'infinitive', role: 'content', governor: 'agreed', marker: null }],
      ['pay', 'Kenya', 'troops', { form: 'infinitive', role: 'content', governor: 'agreed' }],
      ['agreed', 'Kenya', '', { words: 'Kenya agreed' }],
    ],
  ],
  [
    'control by the object',
    'Kenya/NNP/2/nsubj asked~ask/VBD/0/root Norway/NNP/2/obj to/TO/5/mark sign/VB/2/xcomp ././2/punct',
    [['sign', 'Norway', '', { form: 'infinitive' }]],
  ],
  [
    'control by the subject of a passive',
    'The/DT/2/det army/NN/4/nsubj:pass was~be/VBD/4/aux:pass ordered~order/VBN/0/root to/TO/6/mark leave/VB/4/xcomp ././4/punct',
    [['leave', 'The army', '', { passive: false }]],
  ],
  [
    'an object that promises nothing',
    'Ruiz/NNP/2/nsubj visited~visit/VBD/0/root Norway/NNP/2/obj to/TO/5/mark sign/VB/2/xcomp a/DT/7/det pact/NN/5/obj ././2/punct',
    [['sign', 'Ruiz', 'a pact']],
  ],
  [
    'blame',
    'Kyiv/NNP/2/nsubj accused~accuse/VBD/0/root Iran/NNP/2/obj of/IN/5/mark supplying~supply/VBG/2/advcl drones~drone/NNS/5/obj ././2/punct',
    [['supplying', 'Iran', 'drones', { form: 'gerund', marker: 'of', role: 'adverbial', governor: 'accused' }]],
  ],
  [
    'an infinitive that fills a noun',
    'Kenya/NNP/4/nmod:poss ’s/POS/1/case first/JJ/4/amod plan/NN/8/nsubj to/TO/6/mark join/VB/4/acl NATO/NNP/6/obj angered~anger/VBD/0/root Peru/NNP/8/obj ././8/punct',
    [['join', 'Kenya', 'NATO', { role: 'content', noun: 'Kenya ’s first plan', governor: 'angered' }]],
  ],
  [
    'an infinitive that fills a pronoun’s noun',
    'It/PRP/2/nsubj announced~announce/VBD/0/root its/PRP$/4/nmod:poss plan/NN/2/obj to/TO/6/mark join/VB/4/acl ././2/punct',
    [['join', 'its', '']],
  ],
  [
    'an infinitive that fills an object',
    'Kenya/NNP/2/nsubj made~make/VBD/0/root a/DT/4/det bid/NN/2/obj to/TO/6/mark join/VB/4/acl NATO/NNP/6/obj ././2/punct',
    [['join', 'Kenya', 'NATO']],
  ],
  [
    'the first who does',
    'Kenya/NNP/5/nsubj is~be/VBZ/5/cop the/DT/5/det first/JJ/5/amod state/NN/0/root to/TO/7/mark join/VB/5/acl ././5/punct',
    [
      ['is', 'Kenya', 'the first state', { lemma: 'be' }],
      ['join', 'the first state', ''],
    ],
  ],
  [
    'a participle that lends its subject from the main clause',
    'After/IN/2/mark taking~take/VBG/6/advcl office/NN/2/obj ,/,/6/punct Ruiz/NNP/6/nsubj froze~freeze/VBD/0/root wages~wage/NNS/6/obj ,/,/9/punct angering~anger/VBG/6/advcl unions~union/NNS/9/obj ././6/punct',
    [
      ['taking', 'Ruiz', 'office', { form: 'gerund', marker: 'after', role: 'adverbial' }],
      ['angering', 'Ruiz', 'unions', { form: 'gerund', marker: null, governor: 'froze' }],
    ],
  ],
  [
    'a perfect participle',
    'Having~have/VBG/2/aux lost~lose/VBN/7/advcl the/DT/4/det vote/NN/2/obj ,/,/7/punct Ruiz/NNP/7/nsubj left~leave/VBD/0/root ././7/punct',
    [['lost', 'Ruiz', 'the vote', { form: 'gerund', passive: false }]],
  ],
  [
    'a participle with a subject behind “with”',
    'Oil/NN/2/nsubj rose~rise/VBD/0/root with/IN/5/mark Trump/NNP/5/nsubj resuming~resume/VBG/2/advcl sanctions~sanction/NNS/5/obj ././2/punct',
    [['resuming', 'Trump', 'sanctions', { marker: 'with' }]],
  ],
  [
    'speech that goes on behind what was said',
    'Ruiz/NNP/2/nsubj said~say/VBD/0/root it/PRP/4/nsubj failed~fail/VBD/2/ccomp ,/,/6/punct adding~add/VBG/4/advcl that/IN/9/mark he/PRP/9/nsubj left~leave/VBD/6/ccomp ././2/punct',
    [
      ['failed', 'it', '', { role: 'content', governor: 'said', marker: null }],
      ['adding', 'Ruiz', '', { governor: 'said' }],
      ['left', 'he', '', { role: 'content', governor: 'adding', marker: 'that' }],
    ],
  ],
  [
    'a report behind what it reports',
    'The/DT/2/det road/NN/4/nsubj is~be/VBZ/4/cop closed/JJ/0/root ,/,/4/punct officials~official/NNS/7/nsubj said~say/VBD/4/parataxis ././4/punct',
    [
      ['is', 'The road', '', { role: 'content', governor: 'said', words: 'The road is closed' }],
      ['said', 'officials', '', { role: 'main', governor: null }],
    ],
  ],
  [
    'inversion behind a quotation',
    "“/``/2/punct Never/RB/0/root ,/,/2/punct ”/''/2/punct said~say/VBD/2/parataxis Ruiz/NNP/5/obj ././2/punct",
    [['said', 'Ruiz', '']],
  ],
  [
    'accusations with their content',
    'Kyiv/NNP/2/nsubj repeated~repeat/VBD/0/root accusations~accusation/NNS/2/obj that/IN/6/mark Iran/NNP/6/nsubj sent~send/VBD/3/acl drones~drone/NNS/6/obj ././2/punct',
    [['sent', 'Iran', 'drones', { role: 'content', noun: 'accusations', governor: 'repeated', marker: 'that' }]],
  ],
  [
    'a condition',
    'If/IN/3/mark talks~talk/NNS/3/nsubj fail/VBP/7/advcl ,/,/7/punct unions~union/NNS/7/nsubj will/MD/7/aux strike/VB/0/root ././7/punct',
    [
      ['fail', 'talks', '', { marker: 'if', role: 'adverbial', governor: 'strike', words: 'talks fail' }],
      ['strike', 'unions', '', { marker: null, modality: 'future' }],
    ],
  ],
  [
    '“is to”',
    'Ruiz/NNP/4/nsubj is~be/VBZ/4/aux to/TO/4/mark visit/VB/0/root Peru/NNP/4/obj ././4/punct',
    [['visit', 'Ruiz', 'Peru', { modality: 'future', form: 'finite' }]],
  ],
  [
    '“is to”, the auxiliary taken for a copula',
    'Talks~talk/NNS/5/nsubj:pass are~be/VBP/5/cop to/TO/5/mark be/VB/5/aux:pass held~hold/VBN/0/root in/IN/7/case Oslo/NNP/5/obl ././5/punct',
    [['held', '', 'Talks', { modality: 'future', form: 'finite', passive: true, obliques: ['in Oslo'] }]],
  ],
  [
    '“without …ing”',
    'Ruiz/NNP/2/nsubj left~leave/VBD/0/root without/IN/4/mark signing~sign/VBG/2/advcl ././2/punct',
    [['signing', 'Ruiz', '', { negated: true, marker: 'without' }]],
  ],
  [
    '“no” and “no longer”',
    'No/DT/2/det state/NN/5/nsubj no/RB/4/advmod longer/RB/5/advmod backed~back/VBD/0/root it/PRP/5/obj ././5/punct',
    [['backed', 'No state', 'it', { negated: true }]],
  ],
  [
    'existence',
    'There/EX/2/expl were~be/VBD/0/root three/CD/4/nummod survivors~survivor/NNS/2/nsubj in/IN/6/case Rome/NNP/2/obl ././2/punct',
    [['were', 'There', 'three survivors', { obliques: ['in Rome'] }]],
  ],
  [
    'a place as predicate',
    'Ruiz/NNP/4/nsubj was~be/VBD/4/cop in/IN/4/case Rome/NNP/0/root on/IN/6/case Monday/NNP/4/obl ././4/punct',
    [['was', 'Ruiz', '', { obliques: ['in Rome', 'on Monday'], marker: null }]],
  ],
  [
    'an adjective as predicate with an infinitive',
    'Kenya/NNP/3/nsubj is~be/VBZ/3/cop ready/JJ/0/root to/TO/5/mark sign/VB/3/xcomp ././3/punct',
    [
      ['is', 'Kenya', ''],
      ['sign', 'Kenya', '', { role: 'content', governor: 'is' }],
    ],
  ],
  [
    'what somebody becomes',
    'Ruiz/NNP/2/nsubj became~become/VBD/0/root premier/NN/2/xcomp in/IN/5/case May/NNP/2/obl ././2/punct',
    [['became', 'Ruiz', 'premier', { obliques: ['in May'] }]],
  ],
  [
    'a phrasal verb',
    'They/PRP/2/nsubj called~call/VBD/0/root off/RP/2/compound:prt the/DT/5/det talks~talk/NNS/2/obj ././2/punct',
    [['called', 'They', 'the talks', { particle: 'off' }]],
  ],
  [
    'phrases in front',
    'In/IN/2/case Geneva/NNP/8/obl on/IN/4/case Tuesday/NNP/2/nmod ,/,/8/punct the/DT/7/det sides~side/NNS/8/nsubj met~meet/VBD/0/root at/IN/10/case noon/NN/8/obl ././8/punct',
    [['met', 'the sides', '', { obliques: ['at noon', 'in Geneva', 'on Tuesday'] }]],
  ],
  [
    'a complement that may belong to the verb',
    'Peru/NNP/2/nsubj signed~sign/VBD/0/root an/DT/4/det accord/NN/2/obj on/IN/6/case trade/NN/4/nmod with/IN/8/case Chile/NNP/6/nmod and/CC/10/cc Bolivia/NNP/8/conj ././2/punct',
    [['signed', 'Peru', 'an accord', { obliques: ['on trade', 'with Chile + Bolivia'] }]],
  ],
  [
    'two prepositions in coordination',
    'Troops~troop/NNS/2/nsubj fought~fight/VBD/0/root in/IN/4/case Gaza/NNP/2/obl and/CC/7/cc near/IN/7/case Rafah/NNP/4/conj ././2/punct',
    [['fought', 'Troops', '', { obliques: ['in Gaza', 'near Rafah'] }]],
  ],
  [
    'a clause as subject',
    'What/WP/4/obj the/DT/3/det court/NN/4/nsubj decided~decide/VBD/5/csubj surprised~surprise/VBD/0/root Peru/NNP/5/obj ././5/punct',
    [['surprised', '', 'Peru']],
  ],
]

describe.each(TREES)('%s', (_, tree, rows) => {
  it.each(rows.map((row) => ({ row, verb: row[0] })))('reads “$verb”', ({ row }) => {
    const [verb, subjects, objects, features = {}] = row
    expect(findClause(readTreeLine(tree), verb)).toMatchObject({ subjects, objects, ...features })
  })
})
