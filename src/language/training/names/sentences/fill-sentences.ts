import type { Random } from '../../random.ts'
import type { MarkedName, NameDocument, Reading } from '../name-document.ts'
import { ENCYCLOPEDIA } from './encyclopedia.ts'
import { HEADLINES } from './headlines.ts'
import { NEWS } from './news.ts'
import { POLITICS } from './politics.ts'
import { type NameMaker, SLOTS, type Slots } from './slots.ts'

/**
 * `{P1}` is a name of the kind `P`, the same wherever the number comes back; `{p1}` its short form. `[ORG words]` is a
 * name as it stands, with slots within. What the kinds are stands in `slots.ts`.
 */
const PART = /\{(\p{L})(\d)\}|\[(ORG|PLACE|OTHER|EVENT) ([^\]]*)\]/gu
const SLOT = /\{(\p{L})(\d)\}/gu

const CLASSES: Readonly<Record<string, Reading>> = {
  ORG: 'organization',
  PLACE: 'place',
  OTHER: 'other',
  EVENT: 'event',
}

interface Template {
  readonly line: string
  /** Written in capitals throughout. */
  readonly loud: boolean
}

interface Filled {
  readonly text: string
  readonly names: MarkedName[]
}

/** How many sentences make a document. */
const SENTENCES = 10

/** Documents of political prose with made names: as many sentences as `times` for each template. */
export function fillSentences(make: NameMaker, random: Random, times: number): NameDocument[] {
  const templates = listTemplates()
  const drawn = Array.from(
    { length: times * templates.length },
    () => templates[Math.floor(random() * templates.length)],
  )
  const documents: NameDocument[] = []
  for (let at = 0; at < drawn.length; at += SENTENCES)
    documents.push(fillDocument(`made-${at / SENTENCES}`, drawn.slice(at, at + SENTENCES) as Template[], make))
  return documents
}

function listTemplates(): Template[] {
  const read = (table: string, loud: boolean) =>
    table
      .trim()
      .split('\n')
      .map((line) => ({ line, loud }))
  return [
    ...read(POLITICS, false),
    ...read(ENCYCLOPEDIA, false),
    ...read(NEWS, false),
    ...read(HEADLINES, false),
    ...read(HEADLINES, true),
  ]
}

function fillDocument(id: string, templates: readonly Template[], make: NameMaker): NameDocument {
  const sentences = []
  const names: MarkedName[] = []
  let text = ''
  for (const template of templates) {
    const filled = fillTemplate(template, make, text.length)
    sentences.push([{ start: text.length, end: text.length + filled.text.length }])
    names.push(...filled.names)
    text += `${filled.text} `
  }
  return { id, text, sentences, names, unmarked: ['none'] }
}

function fillTemplate({ line, loud }: Template, make: NameMaker, start: number): Filled {
  const slots: Slots = new Map()
  const names: MarkedName[] = []
  let text = ''
  let next = 0
  for (const { index, 0: part, 1: kind, 2: number = '', 3: label = '', 4: words = '' } of line.matchAll(PART)) {
    text += line.slice(next, index)
    next = index + part.length
    const name =
      kind === undefined ? words.replace(SLOT, (_, inner, at) => make(slots, inner, at)) : make(slots, kind, number)
    const reading = (kind === undefined ? CLASSES[label] : SLOTS[kind]) ?? 'none'
    const place = { start: start + text.length, end: start + text.length + name.length }
    if (reading !== 'none') names.push({ ...place, readings: [reading] })
    text += name
  }
  text += line.slice(next)
  return { text: loud ? toCapitals(text) : text, names }
}

/** Capitals for all letters whose capital takes the same room. */
const toCapitals = (text: string): string =>
  text.replace(/\p{Ll}/gu, (letter) => (letter.toUpperCase().length === 1 ? letter.toUpperCase() : letter))
