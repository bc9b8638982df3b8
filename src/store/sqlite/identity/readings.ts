import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Extraction } from '../../../model/extraction.ts'
import type { Sql } from '../sql.ts'

const SAVE = `
  INSERT INTO readings (article, extraction) VALUES (?, ?)
  ON CONFLICT DO UPDATE SET extraction = excluded.extraction
`

/** Fast rather than small: a reading shrinks to a tenth as it is. */
const LEVEL = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }

/** Keeps what an article was read to say, so that it can be filed anew when it is known better who is meant. */
export const saveReading = (sql: Sql, article: string, extraction: Extraction): void =>
  void sql.run(SAVE, article, zstdCompressSync(JSON.stringify(extraction), LEVEL))

/** What an article was read to say; null for one that was filed before readings were kept. */
export function loadReading(sql: Sql, article: string): Extraction | null {
  const bytes = sql.value<Uint8Array>('SELECT extraction FROM readings WHERE article = ?', article)
  return bytes === undefined ? null : JSON.parse(zstdDecompressSync(bytes).toString())
}

export const removeReading = (sql: Sql, article: string): void =>
  void sql.run('DELETE FROM readings WHERE article = ?', article)
