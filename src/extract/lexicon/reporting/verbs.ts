import type { ReportingVerb } from './row.ts'

type Group = Omit<ReportingVerb, 'lemma'>

/** Verbs of saying with what they tell of the speaker's stance; own compilation. */
const GROUPS: readonly (readonly [Group, string])[] = [
  [
    { stance: 'asserted', takes: 'both', strength: 1 },
    `say, state, tell, add, note, announce, declare, confirm, remark, reply, explain, reiterate, assert, affirm,
    insist, stress, emphasize, emphasise, underline, underscore, warn, caution, comment, observe, conclude,
    continue, recall, acknowledge, concede, admit, point out, testify, proclaim, respond, repeat, clarify, counter,
    elaborate, reaffirm, quip, joke`,
  ],
  [
    { stance: 'asserted', takes: 'quote', strength: 0.9 },
    `exclaim, shout, yell, cry, whisper, murmur, mutter, chant, retort, interject, recount, narrate, recite, quote,
    lament, bemoan, sigh, shrug, sneer, scoff, thunder, bellow, declaim, opine, muse, ask, inquire, enquire, query,
    wonder, answer, chime in, go on, enthuse, gush, grumble, fume, rail, snap, deadpan, crow, boast, brag`,
  ],
  [
    { stance: 'asserted', takes: 'both', strength: 0.9 },
    `write, tweet, post, report, disclose, reveal, inform, notify, advise, assure, brief, maintain, contend, argue,
    pronounce, specify, mention, relate, stipulate, certify, attest, vouch, swear, predict, forecast, project,
    foresee, prophesy, estimate, calculate, reason, posit, theorize, confide, confess, complain, protest, object,
    apologize, apologise, rule, signal, retweet, blog, email, publish, broadcast, communicate, convey, articulate,
    voice, air, echo`,
  ],
  [
    { stance: 'asserted', takes: 'as', strength: 0.6 },
    `call, describe, characterize, characterise, label, brand, dub, term, depict, portray, hail, praise, laud,
    applaud, commend, celebrate, salute, welcome, endorse, congratulate, thank, condemn, denounce, decry, deplore,
    criticize, criticise, slam, blast, lambast, lambaste, castigate, chide, rebuke, rap, ridicule, mock, deride,
    highlight, cite, tout, trumpet, view, regard, define, identify, denigrate, lash out, hit out`,
  ],
  [
    { stance: 'asserted', takes: 'that', strength: 0.6 },
    `believe, think, agree, indicate, express, imply, suggest, hint, intimate, outline, speak, find`,
  ],
  [
    { stance: 'asserted', takes: 'that', strength: 0.3 },
    `feel, hold, realize, realise, recognize, recognise, know, understand, show, mean, detail, discuss, address,
    reflect, judge, deem, consider, doubt, fear, regret, worry`,
  ],
  [
    { stance: 'alleged', takes: 'that', strength: 0.9 },
    `claim, allege, accuse, charge, purport, speculate, suspect, insinuate, suppose, presume, assume, surmise,
    conjecture, rumor, rumour, blame`,
  ],
  [
    { stance: 'denied', takes: 'that', strength: 0.9 },
    `deny, reject, dismiss, refute, rebut, repudiate, disavow, disclaim, dispute, contradict, disown, rubbish, brush
    off, brush aside, contest, challenge, discount, play down, downplay, rule out`,
  ],
  [
    { stance: 'planned', takes: 'to', strength: 0.8 },
    `vow, pledge, promise, threaten, propose, urge, demand, request, appeal, plead, beg, implore, beseech, exhort,
    advocate, recommend`,
  ],
  [
    { stance: 'planned', takes: 'to', strength: 0.3 },
    `offer, undertake, commit, plan, intend, guarantee, resolve, volunteer, order, command, instruct, direct, invite,
    encourage, counsel, petition, require, summon`,
  ],
  [
    { stance: 'hypothetical', takes: 'that', strength: 0.5 },
    `hope, wish, expect, anticipate, want, dream, imagine, envisage, envision, guess`,
  ],
]

export const VERBS: readonly ReportingVerb[] = GROUPS.flatMap(([group, lemmas]) =>
  lemmas.split(',').map((lemma) => ({ lemma: lemma.trim().replace(/\s+/g, ' '), ...group })),
)
