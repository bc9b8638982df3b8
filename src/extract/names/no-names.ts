import { type Document, lemmaAt, type Token } from '../../language/document.ts'
import { findTitleModifier } from '../lexicon/titles.ts'
import { isAcronym, isCapitalised } from './words.ts'

/** Nouns that are written with a capital where the text means one of the kind. */
export const CLASS =
  /^(?:Courts?|Government|State|Municipality|City|Town|Village|Province|Region|District|County|Port|Party|Company|Group|School|Hospital|Street|Road|Members?|Parliament|Cabinet)$/
/** Whether a word with a capital, alone, is none of the six things that are named: a head, a letter, a people, letters behind a name. */
export const namesNothing = (document: Document, at: number): boolean =>
  isBare(document, at) ||
  isPostnominal(document, at) ||
  isModifier(document, at) ||
  isGerund(document, at) ||
  NO_NAME.test(document.tokens[at]?.text ?? '')

/** "Tom Cole, QC", "Ana Ruiz MP": letters that a person bears behind the name. */
export const isPostnominal = ({ tokens }: Document, at: number): boolean =>
  /^(?:QC|KC|SC|MP|MPs|MEP|MSP|OBE|CBE|MBE|PhD|MD|Esq)$/.test(tokens[at]?.text ?? '') &&
  isCapitalised(tokens[tokens[at - 1]?.text === ',' ? at - 2 : at - 1])

/** A letter ("C$5"), a feast, a measure: what is written with capitals and names nobody. */
const NO_NAME =
  /^(?:\p{Lu}|Christmas|Easter|Ramadan|Hanukkah|Diwali|Thanksgiving|Halloween|Passover|Yuletide|Rebel|Insurgent|Militant|Guerrilla|IQ|DNA|TV|CEO|GDP|VAT|HIV|AIDS|GPS|PDF|FAQ)$/u

/** "Reading the verdict, …": a word in -ing that opens a sentence before what it governs. */
export const isGerund = ({ tokens, sentences }: Document, at: number): boolean =>
  /^\p{Lu}\p{Ll}+ing$/u.test(tokens[at]?.text ?? '') &&
  sentences[tokens[at]?.sentence ?? -1]?.first === at &&
  /^(?:the|an?|his|her|their|its|from|out|this|that)$/.test(tokens[at + 1]?.lower ?? '')

/** "Former minister resigns", "Independent lawmakers", "Māori businesses": a word that opens a headline or names a people is none of the six. */
const isModifier = ({ tokens }: Document, at: number): boolean =>
  PEOPLES.test(tokens[at]?.text ?? '') ||
  (tokens[at]?.text === 'Independent' && tokens[at + 1]?.upos === 'NOUN') ||
  (findTitleModifier(tokens[at]?.text ?? '') !== null && !isCapitalised(tokens[at + 1]))

/** Peoples without a state of theirs; own compilation. */
const PEOPLES =
  /^(?:M[aā]ori|Mapuche|Kurds?|Roma|Uyghurs?|Uighurs?|Rohingya|Tamils?|Hutus?|Tutsis?|Tuaregs?|Berbers?|Inuit|Sami|Navajo|Cherokee|Yazidis?|Druze|Hazaras?|Pashtuns?|Oromos?|Tigrayans?|Amharas?|Zulus?|Sunnis?|Shiites?|Shias?|Muslims?|Christians?|Jews?|Hindus?|Sikhs?|Buddhists?|Catholics?|Protestants?|Mennonites?|Amish|Mayas?|Quechua|Aymara|Guarani|Basques?|Catalans?|Bretons?)$/

const STORM = /^(?:Typhoon|Hurricane|Cyclone|Storm)$/

/** "Typhoon Marce" is called by a name, but is nobody. */
export const isStorm = ({ tokens }: Document, first: number): boolean =>
  STORM.test(tokens[first]?.text ?? '') || STORM.test(tokens[first - 1]?.text ?? '')

/** Leaves out what a storm is called throughout: "Tala" behind "Cyclone Tala". */
export function withoutStorms<N extends { readonly first: number; readonly last: number }>(
  document: Document,
  names: readonly N[],
): readonly N[] {
  const storms = new Set(
    document.tokens.filter(({ index }) => STORM.test(document.tokens[index - 1]?.text ?? '')).map(({ text }) => text),
  )
  const isOne = ({ first, last }: N) => first === last && storms.has(document.tokens[first]?.text ?? '')
  return storms.size === 0 ? names : names.filter((name) => !isOne(name))
}

/** "The West African nation", "Western weapons": an adjective of a region before a noun names no place. */
export const isRegional = ({ tokens }: Document, last: number): boolean =>
  /(?:ern|ican|ian|ean|ese)$/.test(tokens[last]?.lower ?? '') &&
  tokens[last + 1]?.upos === 'NOUN' &&
  /^\p{Ll}/u.test(tokens[last + 1]?.text ?? '')

function isBare(document: Document, at: number): boolean {
  const { text } = document.tokens[at] as Token
  const system =
    isAcronym(document.tokens[at]) && /^(?:system|tax|index|standard|format)$/.test(lemmaAt(document, at + 1))
  return system || CLASS.test(text)
}
