import type { EdtfDate } from '../../model/date.ts'
import { daysBetween } from './calendar.ts'
import { type Days, toDays } from './edtf.ts'
import type { Told, Unit } from './meaning.ts'
import { isAtLeast } from './precision.ts'

/** How many sentences back a date may stand that another one counts from. */
const REACH = 3
const WEEK_LENGTH = 7

/** A date that the text has told, with the index of its sentence. */
export interface ToldDate {
  readonly sentence: number
  readonly date: EdtfDate
}

/**
 * The date told last, in the sentence itself or a few before, that is as precise as the unit: one of its days, with
 * the basis on which it was told. Of an interval the end counts that lies on the side; null where there is no such date.
 */
export function findTold(
  dates: readonly ToldDate[],
  sentence: number,
  unit: Unit,
  side: Told['side'],
): { day: string; basis: EdtfDate['basis'] } | null {
  for (let at = dates.length - 1; at >= 0; at--) {
    const { sentence: place, date } = dates[at] as ToldDate
    if (sentence - place > REACH) return null
    const days = toDays(chooseEnd(date, unit, side) ?? '')
    const day = days && dayOf(days, side)
    if (day) return { day, basis: date.basis }
  }
  return null
}

function chooseEnd({ edtf, start, end }: EdtfDate, unit: Unit, side: Told['side']): string | null {
  if (isAtLeast(edtf, unit)) return edtf
  const [from = '', to = from] = edtf.split('/')
  const closed = start !== null && end !== null
  if (closed && (side === null || daysBetween(start, end) < WEEK_LENGTH)) return null
  const chosen = from === '..' || (closed && side === 'future') ? to : from
  return isAtLeast(chosen, unit) ? chosen : null
}

const dayOf = ({ start, end }: Days, side: Told['side']): string | null => (side === 'future' ? end : start)
