import { Zip, ZipDeflate } from 'fflate'

/** A file of an archive, made piece by piece. */
export interface ArchivedFile {
  readonly name: string
  readonly pieces: AsyncIterable<string | Uint8Array>
}

/** The same content gives the same archive, so its files have a date that tells nothing. */
const MTIME = '1980-01-02T00:00:00'

/** An archive of files, written as they come. Files beyond 4 GB are more than this form of ZIP holds. */
export async function* writeZip(files: Iterable<ArchivedFile>): AsyncGenerator<Uint8Array> {
  const parts: Uint8Array[] = []
  const zip = new Zip((error, part) => {
    if (error) throw error
    parts.push(part)
  })
  for (const { name, pieces } of files) {
    const entry = new ZipDeflate(name, { level: 6 })
    entry.mtime = MTIME
    zip.add(entry)
    for await (const piece of pieces) {
      entry.push(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece)
      yield* parts.splice(0)
    }
    entry.push(new Uint8Array(0), true)
    yield* parts.splice(0)
  }
  zip.end()
  yield* parts.splice(0)
}
