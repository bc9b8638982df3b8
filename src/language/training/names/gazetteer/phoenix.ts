import type { NameLists } from './compile-gazetteer.ts'

/** A main entry or a synonym (`+`) of a dictionary of TABARI, with the codes of the lines below it. */
interface Actor {
  readonly name: string
  readonly codes: string
}

/**
 * Reads an actor dictionary of the Open Event Data Alliance (MIT): names in capitals with `_` for spaces. Three letters
 * in brackets are a country; longer codes are offices, which persons hold, or groups.
 */
export function readPhoenix(file: string, kind: 'countries' | 'organizations'): NameLists {
  const actors = readActors(file)
  if (kind === 'organizations')
    return {
      organization: actors.filter(({ codes }) => !/\[[^\]]*\d/.test(codes)).map(({ name }) => name),
      person: actors
        .filter(({ name, codes }) => /\[[^\]]*\d/.test(codes) && name.includes(' '))
        .map(({ name }) => name),
    }
  return {
    person: actors
      .filter(({ name, codes }) => /\[[A-Z]{3}[A-Z]+[^\]]*\d{6}/.test(codes) && name.includes(' '))
      .map(({ name }) => name),
  }
}

function readActors(file: string): Actor[] {
  const actors: Actor[] = []
  let names: string[] = []
  let codes = ''
  const close = () => {
    actors.push(...names.map((name) => ({ name, codes })))
    names = []
    codes = ''
  }
  for (const line of file.split('\n').map((text) => text.replace(/[;#].*/, ''))) {
    const isCode = /^\s+\[/.test(line)
    if (!isCode && line.startsWith('+')) names.push(toName(line.slice(1)))
    else if (!isCode && /^\S/.test(line)) {
      close()
      names.push(toName(line))
    }
    codes += line.match(/\[.*/)?.[0] ?? ''
  }
  close()
  return actors.filter(({ name }) => name.length > 2 && name !== 'THE')
}

const toName = (line: string): string => line.replace(/\[.*/, '').replaceAll('_', ' ').replace(/\s+/g, ' ').trim()
