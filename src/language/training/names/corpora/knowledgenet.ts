import type { Span } from '../../../../model/span.ts'
import { ANY_READING, type MarkedName, type NameDocument, type Reading } from '../name-document.ts'

interface Argument {
  /** Code points. */
  start: number
  end: number
  text: string
}

interface Fact {
  property: string
  subject: Argument
  object: Argument
}

interface KnowledgenetSentence {
  doc: string
  start: number
  text: string
  facts: Fact[]
}

/** The classes of subject and object of each property. */
const ARGUMENTS: Readonly<Record<string, readonly [readonly Reading[], readonly Reading[]]>> = {
  DATE_OF_BIRTH: [['person'], ['none']],
  DATE_OF_DEATH: [['person'], ['none']],
  RESIDENCE: [['person'], ['place']],
  BIRTHPLACE: [['person'], ['place']],
  NATIONALITY: [['person'], ['place', 'people']],
  EMPLOYEE_OF: [['person'], ['organization']],
  EDUCATED_AT: [['person'], ['organization']],
  POLITICAL_AFFILIATION: [['person'], ['organization', 'people']],
  CHILD_OF: [['person'], ['person']],
  SPOUSE: [['person'], ['person']],
  DATE_FOUNDED: [['organization'], ['none']],
  HEADQUARTERS: [['organization'], ['place']],
  SUBSIDIARY_OF: [['organization'], ['organization']],
  FOUNDED_BY: [['organization'], ['person']],
  CEO: [['organization'], ['person']],
}

/** Reads KnowledgeNet (Mesquita et al. 2019): arguments of facts are names, other capitalised words may be anything. */
export function readKnowledgenet(file: string): NameDocument[] {
  const sentences = file
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as KnowledgenetSentence)
  return [...Map.groupBy(sentences, ({ doc }) => doc)].map(([id, group]) => readDocument(id, group))
}

function readDocument(id: string, group: readonly KnowledgenetSentence[]): NameDocument {
  const sentences: (readonly Span[])[] = []
  const names = new Map<number, MarkedName>()
  let text = ''
  for (const sentence of group.toSorted((left, right) => left.start - right.start)) {
    for (const name of readFacts(sentence, text.length)) names.set(name.start, name)
    sentences.push(cutWords(sentence.text, text.length))
    text += `${sentence.text} `
  }
  return {
    id,
    text,
    sentences,
    names: [...names.values()].toSorted((a, b) => a.start - b.start),
    unmarked: ANY_READING,
  }
}

function readFacts({ text, facts }: KnowledgenetSentence, start: number): MarkedName[] {
  return facts.flatMap(({ property, subject, object }) => {
    const [ofSubject, ofObject] = ARGUMENTS[property] ?? [ANY_READING, ANY_READING]
    return [markName(text, subject, ofSubject, start), markName(text, object, ofObject, start)].filter(
      (name) => name !== null,
    )
  })
}

/** Pronouns and nouns ("He", "the company") are left out, and so are offsets that do not give the words back. */
function markName(text: string, { start, end, text: words }: Argument, readings: readonly Reading[], from: number) {
  if (!/^\p{Lu}\p{L}{2,}/u.test(words) || /^(?:She|His|Her|They|The|Its)\b/.test(words)) return null
  return text.slice(start, end) === words ? { start: from + start, end: from + end, readings } : null
}

/** A rough cut; the splitter makes the tokens that are trained on. */
const cutWords = (text: string, start: number): Span[] =>
  [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }))
