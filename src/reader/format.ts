import { Failure } from '../model/failure.ts'

interface FormatRow {
  readonly extensions: readonly string[]
  readonly mediaTypes: readonly string[]
}

/** Every format that articles are read from. A file of another name is plain text. */
export const FORMATS = {
  text: { extensions: ['.txt', '.text'], mediaTypes: ['text/plain'] },
  json: { extensions: ['.json'], mediaTypes: ['application/json'] },
  ndjson: { extensions: ['.ndjson', '.jsonl'], mediaTypes: ['application/x-ndjson'] },
  html: { extensions: ['.html', '.htm', '.xhtml'], mediaTypes: ['text/html', 'application/xhtml+xml'] },
  markdown: { extensions: ['.md', '.markdown'], mediaTypes: ['text/markdown'] },
  feed: {
    extensions: ['.xml', '.rss', '.atom'],
    mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/xml', 'text/xml'],
  },
} as const satisfies Record<string, FormatRow>

export type Format = keyof typeof FORMATS

const ROWS = Object.entries(FORMATS) as readonly (readonly [Format, FormatRow])[]

/** The format that the end of a file's name tells; null where it tells none. */
export function findFormatOfName(name: string): Format | null {
  const lower = name.toLowerCase()
  return findFormat(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)))
}

/** The format of a media type, whose parameters do not matter; fails with `unsupported`. */
export function readMediaType(mediaType: string): Format {
  const [essence = ''] = mediaType.toLowerCase().split(';')
  const format = findFormat(({ mediaTypes }) => mediaTypes.includes(essence.trim()))
  if (format !== null) return format
  throw new Failure('unsupported', `Articles are not read from ${essence.trim()}`)
}

/** Reads the name of a format; fails with `invalid`. */
export function readFormat(name: string): Format {
  const format = ROWS.find(([known]) => known === name)?.[0]
  if (format !== undefined) return format
  throw new Failure('invalid', `There is no format "${name}"; it is one of ${Object.keys(FORMATS).join(', ')}`)
}

const findFormat = (fits: (row: FormatRow) => boolean): Format | null => ROWS.find(([, row]) => fits(row))?.[0] ?? null
