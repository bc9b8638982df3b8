import type { Random } from '../../random.ts'
import type { MarkedName, NameDocument, Reading } from '../name-document.ts'
import { HEADLINES } from './headlines.ts'
import { NEWS } from './news.ts'
import { POLITICS } from './politics.ts'
import { type NameMaker, SLOTS, type Slots } from './slots.ts'

/**
 * `{P1}` is a name of the kind `P`, the same wherever the number comes back; `{p1}` its short form. `[ORG words]` are
 * a name as it stands; a slot within goes with it. What the kinds are stands in `slots.ts`.
 */
const PART = /\{(\p{L})(\d)\}|\[(ORG|PLACE|OTHER|EVENT) ([^\]]*)\](?: \{(\p{L})(\d)\})?/gu

const CLASSES: Readonly<Record<string, Reading>> = {
  ORG: 'organization',
  PLACE: 'place',
  OTHER: 'other',
  EVENT: 'event',
}

/** Sentences of political prose with made names: every template `times` times, ten sentences a document. */
export function fillSentences(make: NameMaker, random: Random, times: number): NameDocument[] {
  const templates = [POLITICS, NEWS, HEADLINES].flatMap((table) => table.trim().split('\n'))
  const drawn = Array.from(
    { length: times * templates.length },
    () => templates[Math.floor(random() * templates.length)] ?? '',
  )
  const documents: NameDocument[] = []
  for (let at = 0; at < drawn.length; at += 10)
    documents.push(fillDocument(`templates-${at / 10}`, drawn.slice(at, at + 10), make))
  return documents
}

function fillDocument(id: string, templates: readonly string[], make: NameMaker): NameDocument {
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

function fillTemplate(template: string, make: NameMaker, start: number): { text: string; names: MarkedName[] } {
  const slots: Slots = new Map()
  const names: MarkedName[] = []
  let text = ''
  let next = 0
  const add = (words: string, reading: Reading) => {
    if (reading !== 'none')
      names.push({ start: start + text.length, end: start + text.length + words.length, readings: [reading] })
    text += words
  }
  for (const part of template.matchAll(PART)) {
    text += template.slice(next, part.index)
    next = part.index + part[0].length
    const [, kind, index, label, words, innerKind, innerIndex] = part
    if (kind !== undefined) add(make(slots, kind, index ?? ''), SLOTS[kind] ?? 'none')
    else
      add(
        [words, ...(innerKind ? [make(slots, innerKind, innerIndex ?? '')] : [])].join(' '),
        CLASSES[label ?? ''] ?? 'none',
      )
  }
  return { text: text + template.slice(next), names }
}
