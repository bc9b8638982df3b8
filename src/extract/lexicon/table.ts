/**
 * Rows of a table that is written as text, one row a line, cells parted by `|`. Lists of names are easier to read, to
 * compare and to widen in this form than as nested arrays. Missing cells read as empty.
 */
export function readTable(text: string): readonly Row[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => ({ cell: (at: number) => cells[at] ?? '', list: (at: number) => readList(cells[at] ?? '') }))
}

/** One row: `cell` gives a column's text, `list` its parts where commas part them. */
export interface Row {
  readonly cell: (at: number) => string
  readonly list: (at: number) => readonly string[]
}

function readList(cell: string): readonly string[] {
  return cell
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
