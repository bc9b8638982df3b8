import { hash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Failure } from '../../model/failure.ts'
import { findFormatOfName, mayHoldMany } from '../../reader/format.ts'
import type { ReadArticle } from '../../reader/read-article.ts'
import { type Manner, readArticleFile, STANDARD_INPUT } from '../article-file.ts'
import type { Terminal } from '../terminal.ts'

/** A file to read, with its length in bytes; 0 where that is not known. */
export interface SourceFile {
  readonly path: string
  readonly size: number
  readonly changedAt: number
}

/** One article of a file, or why it is none. */
export type FileArticle = ReadArticle & { readonly file: string }

/** The files with what tells whether they are still the same. A file that is not there has neither. */
export async function readSources(files: readonly string[]): Promise<SourceFile[]> {
  return Promise.all(
    files.map(async (path) => {
      const found = path === STANDARD_INPUT ? null : await stat(path).catch(() => null)
      return { path, size: found?.size ?? 0, changedAt: found?.mtimeMs ?? 0 }
    }),
  )
}

/** A digest of what a run reads and how; null for standard input, which cannot be read again. */
export function toRunId(sources: readonly SourceFile[], manner: Manner): string | null {
  if (sources.some(({ path }) => path === STANDARD_INPUT)) return null
  const files = sources.map(({ path, size, changedAt }) => [resolve(path), size, changedAt])
  return hash('sha256', JSON.stringify([files, manner]))
}

/**
 * The articles of all files, one after the other, but for the first `skip` of them. What ends the reading of a file
 * stands in the place of its next article. A file of one article that is skipped is not opened.
 */
export async function* readAll(
  sources: readonly SourceFile[],
  manner: Manner,
  terminal: Pick<Terminal, 'input'>,
  skip: number,
): AsyncGenerator<FileArticle> {
  let left = skip
  for (const { path } of sources) {
    if (left > 0 && !mayHoldMany(manner.format ?? findFormatOfName(path) ?? 'text')) left -= 1
    else
      for await (const article of readEach(path, manner, terminal)) {
        if (left > 0) left -= 1
        else yield article
      }
  }
}

async function* readEach(file: string, manner: Manner, terminal: Pick<Terminal, 'input'>): AsyncGenerator<FileArticle> {
  try {
    for await (const read of readArticleFile(file, manner, terminal)) yield { ...read, file }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    yield { file, place: null, failure: error }
  }
}
