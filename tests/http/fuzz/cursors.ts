import fc from 'fast-check'

const PARTS = fc.oneof(
  fc.constantFrom<unknown>(null, '', 0, -1, 1e308, -0.5, '\0', '\ud800', '9'.repeat(50), 'a'.repeat(1000)),
  fc.constantFrom<unknown>(true, {}, [], [[1]], { $gt: 0 }),
)

/** A cursor that a list gave, with one of its values changed, one more or one less, or a piece of it. */
export const toForgedCursors = (cursor: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.tuple(fc.nat({ max: 4 }), PARTS).map(([at, part]) => write(read(cursor).with(at % read(cursor).length, part))),
    PARTS.map((part) => write([...read(cursor), part])),
    fc.constant(write(read(cursor).slice(0, -1))),
    fc.nat({ max: cursor.length }).map((length) => cursor.slice(0, length)),
    fc.constantFrom(`${cursor}=`, ` ${cursor}`, cursor.toUpperCase(), write(['[', ...read(cursor)])),
  )

/** Texts that no list gave. */
export const FALSE_CURSORS: readonly string[] = [
  write([]),
  write(null),
  write({ length: 3 }),
  write(Array.from({ length: 400 }, () => 0)),
  Buffer.from('['.repeat(2900)).toString('base64url'),
  'e30',
  'a'.repeat(4000),
  'a'.repeat(4001),
]

function read(cursor: string): unknown[] {
  return JSON.parse(Buffer.from(cursor, 'base64url').toString())
}

function write(parts: unknown): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}
