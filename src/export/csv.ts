/** A table after RFC 4180: the names of the fields, then a row for each item, what is nested as JSON. */
export const toCsv = (items: readonly string[], fields: readonly string[]): string =>
  toRow(fields) + toCsvRows(items, fields)

/** The rows alone. */
export const toCsvRows = (items: readonly string[], fields: readonly string[]): string =>
  items
    .map((item) => {
      const record: Readonly<Record<string, unknown>> = JSON.parse(item)
      return toRow(fields.map((field) => toCell(record[field])))
    })
    .join('')

const toRow = (cells: readonly string[]): string => `${cells.map(quote).join(',')}\r\n`

const toCell = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
