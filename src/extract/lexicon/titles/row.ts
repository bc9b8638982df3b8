import { readTable } from '../table.ts'

export const TITLE_KINDS = [
  'head_of_state',
  'government',
  'diplomat',
  'spokesperson',
  'military',
  'company',
  'religious',
  'other',
] as const
export type TitleKind = (typeof TITLE_KINDS)[number]

/** A title that persons hold, lower case and singular. `office` tells that a country or an organization usually goes with it. */
export interface TitleRow {
  readonly title: string
  readonly kind: TitleKind
  readonly office: boolean
}

/** Rows of one kind from a text table: titles with commas between. */
export function readTitles(kind: TitleKind, office: boolean, table: string): readonly TitleRow[] {
  return readTable(table).flatMap((row) => row.list(0).map((title) => ({ title, kind, office })))
}
