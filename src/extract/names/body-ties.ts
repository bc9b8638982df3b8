import type { Document } from '../../language/document.ts'
import { isFirstName } from '../lexicon/first-names.ts'

/** Who works at a body, not at a place. */
const STAFF =
  /^(?:analyst|economist|strategist|researcher|lecturer|professor|lawyer|executive|trader|engineer|manager)$/
const HELD = /^(?:share|shareholder|stake|subsidiary|takeover|acquisition|unit|boss|executive|%)$/
const OWNED =
  /^(?:shareholders?|shares|board|profits?|revenues?|sales|subsidiary|headquarters|customers|ceo|chairman|chairwoman|bid)$/

/** "Shares in X", "X’s chief executive", "the X board": a name with what companies have is one of them. */
export function isBodyByTies(document: Document, first: number, last: number): boolean {
  const { tokens } = document
  const held = /^(?:of|in)$/.test(tokens[first - 1]?.lower ?? '') && HELD.test(tokens[first - 2]?.lemma ?? '')
  const bought = isBought(document, first, last)
  const owner = /^['’]s?$/.test(tokens[last + 1]?.text ?? '')
  const behind = owner ? last + 2 : last + 1
  const [next, after] = tokens.slice(behind, behind + 2)
  const based = next?.text === ',' && /^(?:based|headquartered)$/.test(after?.lower ?? '')
  const speaks = /^(?:said|says)$/.test(next?.lower ?? '') && after?.lower === 'it'
  const executive = owner && next?.lower === 'chief' && /^(?:executive|financial|operating)$/.test(after?.lower ?? '')
  const staffed = tokens[first - 1]?.lower === 'at' && STAFF.test(tokens[first - 2]?.lemma ?? '')
  const there = tokens[first - 1]?.lower === 'based' && /^[-‐‑]$/.test(tokens[first - 2]?.text ?? '')
  return held || bought || staffed || there || based || speaks || executive || OWNED.test(next?.lower ?? '')
}

/** "Airline boss Luis Paz of LuftCo": a word behind somebody’s name and "of" is no person. */
export const isBodyOfPerson = ({ tokens }: Document, first: number, last: number): boolean =>
  first === last &&
  tokens[first - 1]?.lower === 'of' &&
  tokens[first - 2]?.xpos === 'NNP' &&
  isFirstName(tokens[first - 3]?.text ?? '')

const DEALS = /^(?:buy|acquire|purchase|sell)$/
const MONEY = /^(?:\p{Lu}{0,3}[$€£¥]|[$€£¥]|euros?|dollars?|pounds?)/u

/** "To buy Canada’s Fiatto for $5 billion": what is bought and sold for money by name is a company. */
function isBought({ tokens }: Document, first: number, last: number): boolean {
  const [, price, unit, currency] = tokens.slice(last + 1, last + 5)
  if (tokens[last + 1]?.lower !== 'for' || ![price, unit, currency].some((word) => MONEY.test(word?.text ?? '')))
    return false
  return tokens.slice(Math.max(0, first - 4), first).some(({ lemma }) => DEALS.test(lemma))
}
