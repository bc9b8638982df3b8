import { Failure } from '../model/failure.ts'

/** As far into a document as its declaration of an encoding is looked for, after the HTML standard. */
const DECLARATION_BYTES = 1024

const BYTE_ORDER_MARKS = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const

/**
 * The text of bytes in the encoding that their byte order mark tells, else `charset`, else UTF-8. Fails with
 * `unsupported` for an encoding that the WHATWG standard does not name and with `invalid` for bytes that are not in it;
 * nothing is ever replaced.
 */
export function decode(bytes: Uint8Array, charset: string | null = null): string {
  const label = findMark(bytes) ?? charset ?? 'utf-8'
  const decoder = createDecoder(label)
  try {
    return decoder.decode(bytes)
  } catch {
    throw new Failure('invalid', `The file is not ${label.toUpperCase()}`)
  }
}

/** The encoding that a page (`<meta charset>`) or an XML declaration names; null for none. */
export function findDeclaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES))
  return DECLARATION.exec(head)?.[1] ?? null
}

const DECLARATION = /(?:<meta\b[^>]*\bcharset|<\?xml\b[^>]*\bencoding)\s*=\s*["']?\s*([\w:.-]+)/i

const findMark = (bytes: Uint8Array): string | null =>
  BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ?? null

function createDecoder(label: string) {
  try {
    return new TextDecoder(label, { fatal: true })
  } catch {
    throw new Failure('unsupported', `The encoding "${label}" is not known`)
  }
}
