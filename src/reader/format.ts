import { Failure } from '../model/failure.ts'

interface FormatRow {
  readonly extensions: readonly string[]
  /** Whether a file may hold several articles. */
  readonly many?: boolean
}

/** Every format that articles are read from. A file of another name is plain text. */
export const FORMATS = {
  text: { extensions: ['.txt', '.text'] },
  json: { extensions: ['.json'] },
  ndjson: { extensions: ['.ndjson', '.jsonl'], many: true },
  html: { extensions: ['.html', '.htm', '.xhtml'] },
  markdown: { extensions: ['.md', '.markdown'] },
  feed: {
    extensions: ['.xml', '.rss', '.atom'],
    many: true,
  },
} as const satisfies Record<string, FormatRow>

export type Format = keyof typeof FORMATS

const ROWS = Object.entries(FORMATS) as readonly (readonly [Format, FormatRow])[]

/** The format that the end of a file's name tells; null where it tells none. */
export function findFormatOfName(name: string): Format | null {
  const lower = name.toLowerCase()
  return findFormat(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)))
}

/** Whether a file of the format may hold several articles. */
export const mayHoldMany = (format: Format): boolean => (FORMATS[format] satisfies FormatRow as FormatRow).many ?? false

/** Reads the name of a format; fails with `invalid`. */
export function readFormat(name: string): Format {
  const format = ROWS.find(([known]) => known === name)?.[0]
  if (format !== undefined) return format
  throw new Failure('invalid', `There is no format "${name}"; it is one of ${Object.keys(FORMATS).join(', ')}`)
}

const findFormat = (fits: (row: FormatRow) => boolean): Format | null => ROWS.find(([, row]) => fits(row))?.[0] ?? null
