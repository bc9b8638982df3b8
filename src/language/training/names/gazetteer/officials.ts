import type { NameLists } from './compile-gazetteer.ts'

/** Presidents and legislators of the United States (CC0): the file is YAML of one known shape. */
export function readOfficials(file: string): NameLists {
  const read = (key: string) => [...file.matchAll(new RegExp(`^ +${key}: (.+)$`, 'gm'))].map(([, value = '']) => value)
  return { person: read('official_full'), surname: read('last'), firstName: read('first') }
}
