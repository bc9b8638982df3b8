import type { Token } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import { actorsOf, denotedWithin } from './actors.ts'
import { clausesOf, type Discourse, denoted, type Gender, isBody, isPerson, recent, subjectsOf } from './discourse.ts'
import { joinedPairs } from './pairs.ts'
import { typeOfId } from './reference.ts'
import { isAside, lastTold } from './told-before.ts'

const SINGULAR = /^(?:he|she|him|her|his|hers|himself|herself)$/
const FEMALE = /^(?:she|her|hers|herself)$/
const NEUTER = /^(?:it|its|itself)$/
const PLURAL = /^(?:they|them|their|theirs|themselves)$/

/** What a third-person pronoun stands for; nothing where no candidate is near, and in quotations, where others speak. */
export function resolvePronoun(discourse: Discourse, token: Token): readonly string[] {
  if (discourse.quoted.has(token.index)) return []
  if (SINGULAR.test(token.lower)) return resolvePerson(discourse, token)
  if (NEUTER.test(token.lower)) return resolveBody(discourse, token)
  return PLURAL.test(token.lower) ? resolveGroup(discourse, token) : []
}

/** The nearest subject in this sentence, else the first subject of the sentence before, else the last person named. */
function resolvePerson(discourse: Discourse, token: Token): readonly string[] {
  const gender = readGender(token.lower) ?? 'male'
  const fits = (group: readonly string[]) =>
    group.length === 1 && group.every((id) => isPerson(id) && !beside.has(id) && isOfGender(discourse, id, gender))
  const beside = new Set(subjectsBeside(discourse, token))
  const single = (groups: (readonly string[])[]) => groups.map((group) => group.filter(isPerson)).filter(fits)
  const isTold = ({ verb }: Clause) => !discourse.quoted.has(verb)
  const here = single(subjectsOf(discourse, token.sentence, token.index, isTold))
  const suffered = isObject(discourse, token) ? patientsOf(discourse, token.sentence - 1) : []
  const before = single([...suffered, ...centersOf(discourse, lastTold(discourse, token.sentence))])
  const named = recent(discourse, token.index, 2).filter(({ entities }) => fits(entities))
  const inSentence = named.filter(
    (one) => one.sentence === token.sentence && !discourse.quoted.has(one.first) && !modifies(discourse, one.last),
  )
  const near = here.at(-1) ?? inSentence[0]?.entities
  const topic = near !== undefined && isAside(discourse, token, near) ? before[0] : undefined
  const found = topic ?? near ?? before[0] ?? named[0]?.entities ?? []
  for (const id of found) discourse.genders.set(id, gender)
  return found
}

/** "Judge Cole fined Ruiz. A jury convicted him": what is acted upon is rather who was acted upon before. */
const patientsOf = (discourse: Discourse, sentence: number): (readonly string[])[] =>
  clausesOf(discourse.reading, sentence).map(({ objects }) => objects.flatMap((phrase) => denoted(discourse, phrase)))

/** The object of a clause whose subject is another. */
const isObject = (discourse: Discourse, { index, sentence }: Token): boolean =>
  clausesOf(discourse.reading, sentence).some(
    ({ objects, subjects, passive }) =>
      !passive && subjects.length > 0 && objects.some(({ first, head }) => first === index && head === index),
  )

/** Whom the clauses of a sentence are about, the main ones first: their subjects, or whose a subject is that denotes nobody: "her death was confirmed". */
function centersOf(discourse: Discourse, sentence: number): (readonly string[])[] {
  const clauses = clausesOf(discourse.reading, sentence)
  const [main, others] = [true, false].map((isMain) => clauses.filter(({ role }) => (role === 'main') === isMain))
  return [...(main ?? []), ...(others ?? [])].map(({ passive, subjects, objects, verb }) =>
    (passive ? objects.filter(({ last }) => last < verb) : subjects).flatMap((phrase) => {
      const own = denotedWithin(discourse, phrase)
      return own.length > 0 || readGender(discourse.reading.document.tokens[phrase.first]?.lower ?? '') === null
        ? own
        : (discourse.byHead.get(phrase.first)?.entities ?? [])
    }),
  )
}

/** "Karzai appointed him": an object is not the subject of its own verb. */
function subjectsBeside(discourse: Discourse, { index, sentence }: Token): readonly string[] {
  const own = clausesOf(discourse.reading, sentence).find(({ objects, obliques }) =>
    [...objects, ...obliques.flatMap(({ phrases }) => phrases)].some(
      ({ first, head }) => head === index && first === index,
    ),
  )
  return own?.subjects.flatMap((phrase) => denoted(discourse, phrase)) ?? []
}

/** "The Zuma administration": a name before a noun is spoken of less than who acts. */
const modifies = ({ reading: { document } }: Discourse, last: number): boolean =>
  /^NNS?$/.test(document.tokens[last + 1]?.xpos ?? '')

/** Of whom a singular pronoun speaks; null for other words. */
export const readGender = (pronoun: string): Gender | null =>
  SINGULAR.test(pronoun) ? (FEMALE.test(pronoun) ? 'female' : 'male') : null

/** Whether a person may be of a gender, by what pronouns and forms of address have told of them. */
export const isOfGender = (discourse: Discourse, id: string, gender: Gender): boolean =>
  (discourse.genders.get(id) ?? gender) === gender

/** "It" and "its": the nearest country, organization or agreement that is a subject of this sentence, or of the one before. */
function resolveBody(discourse: Discourse, token: Token): readonly string[] {
  const single = (groups: (readonly string[])[]) =>
    groups.filter((group) => group.length === 1 && group.every((id) => isBody(id) || typeOfId(id) === 'agreement'))
  const struck = single([targetBefore(discourse, token)])[0]
  if (struck !== undefined) return struck
  const here = single(subjectsOf(discourse, token.sentence, token.index))
  if (here.length > 0) return here.at(-1) ?? []
  const speaker = single([speakerOf(discourse, token)])[0]
  if (speaker !== undefined) return speaker
  if (!opens(discourse, token)) return []
  const told = sentenceBefore(discourse, token)
  const before = single(subjectsOf(discourse, told, token.index))[0] ?? single(ownersOfSubjects(discourse, told))[0]
  return before ?? onlyAgreement(discourse, token)
}

/** Verbs of what is done to the heads of another body. */
const REMOVING =
  /^(?:ban|remove|arrest|jail|imprison|detain|sentence|suspend|oust|expel|kill|depose|sanction|fine|dismiss|sack|fire|disqualify|bar|exile|prosecute|charge|convict|execute|seize|capture)$/
/** Those who have such power. */
const POWER = /court|tribunal|council|commission|police|army|ministry|federation|committee|fifa|uefa|parliament/

/** "The court dissolved the Green Party and banned its leader": whom the clause before acted upon, or whose that was, where a court or the like strikes at both. */
function targetBefore(discourse: Discourse, { index, sentence }: Token): readonly string[] {
  const clauses = clausesOf(discourse.reading, sentence)
  const own = clauses.find(
    ({ objects, verb, lemma }) => REMOVING.test(lemma) && verb < index && objects.some(({ first }) => first === index),
  )
  const [subject] = own?.subjects.flatMap((phrase) => denoted(discourse, phrase)) ?? []
  const before = clauses.findLast(({ verb, objects }) => own !== undefined && verb < own.verb && objects.length > 0)
  if (subject === undefined || !POWER.test(subject)) return []
  return (
    before?.objects.flatMap((phrase) => {
      const struck = denoted(discourse, phrase)
      return struck.length > 0 || phrase.possessor === null ? struck : denoted(discourse, phrase.possessor)
    }) ?? []
  )
}

/** "Peru’s withdrawal takes effect in May", "its leader resigned": whose the subject is, where it is no body itself. */
const ownersOfSubjects = (discourse: Discourse, sentence: number): (readonly string[])[] =>
  clausesOf(discourse.reading, sentence).flatMap(({ subjects }) =>
    subjects.map(({ first, possessor }) => {
      if (discourse.reading.document.tokens[first]?.lower === 'its') return discourse.byHead.get(first)?.entities ?? []
      return possessor === null ? [] : denoted(discourse, possessor)
    }),
  )

/** One of the first two words of a sentence, those of a quotation not counted: "“…,” said its spokeswoman"; "one of its members" and "on Monday, its head …" too. */
function opens(discourse: Discourse, { index, sentence }: Token): boolean {
  const before = unquoted(discourse, discourse.reading.document.sentences[sentence]?.first ?? 0, index)
  const counted = before.length === 2 && before[1]?.lower === 'of'
  if (before.length <= 1 || (counted && COUNTED.test(before[0]?.lower ?? ''))) return true
  const apart = discourse.reading.document.tokens[index - 1]?.text === ','
  return apart && before[0]?.xpos === 'IN' && before.every(({ xpos }) => !/^(?:VB[DPZ]|MD)$/.test(xpos))
}

const COUNTED = /^(?:one|two|three|four|five|six|some|several|many|most|all|none|half|another)$/

const unquoted = ({ quoted, reading: { document } }: Discourse, from: number, to: number): readonly Token[] =>
  document.tokens.slice(from, to).filter(({ index, upos }) => !quoted.has(index) && upos !== 'PUNCT')

/** The sentence before that is not wholly a quotation. */
function sentenceBefore(discourse: Discourse, token: Token): number {
  const { sentences } = discourse.reading.document
  const told = (at: number) =>
    unquoted(discourse, sentences[at]?.first ?? 0, (sentences[at]?.last ?? -1) + 1).length > 0
  let at = token.sentence - 1
  while (at > 0 && !told(at)) at--
  return at
}

/** "Kenyan police said they had left": whom those act for who say so, where the pronoun is the subject of what they say. */
function speakerOf(discourse: Discourse, { index, sentence }: Token): readonly string[] {
  const own = clausesOf(discourse.reading, sentence).find(
    ({ subjects, role }) => role === 'content' && subjects.some(({ head }) => head === index),
  )
  const above = discourse.reading.clauses[own?.governor ?? -1]
  return above?.sentence === sentence
    ? above.subjects.flatMap((phrase) => actorsOf(discourse, phrase)).filter(isBody)
    : []
}

/** "They signed a treaty. It took effect …": the one agreement of the sentence before. */
function onlyAgreement(discourse: Discourse, { sentence }: Token): readonly string[] {
  const spoken = (discourse.bySentence.get(sentence - 1) ?? []).flatMap(({ entities }) => entities)
  const [agreement, other] = new Set(spoken.filter((id) => typeOfId(id) === 'agreement'))
  return agreement === undefined || other !== undefined ? [] : [agreement]
}

function resolveGroup(discourse: Discourse, token: Token): readonly string[] {
  const plural = (groups: (readonly string[])[]) => groups.filter((group) => group.length > 1)
  const here = plural(subjectsOf(discourse, token.sentence, token.index)).at(-1)
  const speakers = speakerOf(discourse, token)
  return (
    here ??
    (speakers.length > 0 ? speakers : undefined) ??
    joinedPairs(discourse, token.index, token.sentence)[0] ??
    plural(subjectsOf(discourse, token.sentence - 1, token.index))[0] ??
    resolveTeam(discourse, token)
  )
}

/** "They" of a body of people: the organization that is the latest subject of this sentence, or the subject of the one before. */
function resolveTeam(discourse: Discourse, token: Token): readonly string[] {
  const bodies = (sentence: number) =>
    subjectsOf(discourse, sentence, token.index).filter(
      (group) => group.length === 1 && group.every((id) => typeOfId(id) === 'organization'),
    )
  return bodies(token.sentence).at(-1) ?? membersOf(discourse, token) ?? bodies(token.sentence - 1).at(-1) ?? []
}

/** "Hamas gunmen seized hostages when they attacked": the one body that the agents in the subject before act for. */
function membersOf(discourse: Discourse, { sentence, index }: Token): readonly string[] | undefined {
  const { tokens } = discourse.reading.document
  return clausesOf(discourse.reading, sentence)
    .flatMap(({ subjects }) => subjects)
    .filter(({ last, head }) => last < index && tokens[head]?.xpos === 'NNS')
    .map((phrase) => actorsOf(discourse, phrase))
    .findLast((actors) => actors.length === 1 && actors.every(isBody))
}
