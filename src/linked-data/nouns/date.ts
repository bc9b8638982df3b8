import type { EdtfDate } from '../../model/date.ts'
import { toPart } from '../addresses.ts'
import { createNode, type LinkedNode } from '../node.ts'
import { toWord } from '../vocabulary.ts'

/** A date of something, with its first and last day and the words that tell it. */
export const toDate = (date: EdtfDate | null | undefined, whole: string, part: string): LinkedNode | null =>
  date ? createNode(toPart(whole, part), 'TimeExpression', { ...toDays(date), ...toTelling(date) }) : null

/** First and last day, as far as they are known. */
export const toDays = (date: EdtfDate | null | undefined) => ({ startDate: date?.start, endDate: date?.end })

const toTelling = ({ edtf, text, basis }: EdtfDate) => ({ edtf, text, basis: toWord('basis', basis) })
