import type { Reading } from '../name-document.ts'

/** What the names of each kind of slot are. Titles are no names; `K` is a place in capitals, as datelines have it. */
export const SLOTS: Readonly<Record<string, Reading>> = {
  P: 'person',
  p: 'person',
  F: 'person',
  C: 'place',
  D: 'people',
  G: 'place',
  K: 'place',
  R: 'place',
  T: 'none',
  O: 'organization',
  o: 'organization',
  L: 'organization',
  M: 'organization',
  m: 'organization',
  I: 'organization',
  W: 'organization',
  X: 'organization',
  N: 'organization',
  B: 'organization',
  U: 'organization',
  A: 'other',
  E: 'event',
}

/** The names of one sentence by kind and number: a full name with its short form. */
export type Slots = Map<string, { readonly full: string; readonly short: string }>

/** The name for a slot; the same again for the same kind and number. */
export type NameMaker = (slots: Slots, kind: string, index: string) => string
