import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Paths of the files of a folder that end so, by name. */
export const listFiles = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name))
