import type { SearchHit } from '../../../model/answers.ts'

/** Begin and end a hit in what FTS5 gives back: noncharacters, which Unicode keeps for use inside a program. */
export const HIT_START = '\u{FDD0}'
export const HIT_END = '\u{FDD1}'

/** A marked text as a plain one with the spans of its hits. */
export function toSnippet(marked: string): Pick<SearchHit, 'snippet' | 'highlights'> {
  const [head = '', ...parts] = marked.split(HIT_START)
  const highlights: SearchHit['highlights'] = []
  let snippet = head
  for (const part of parts) {
    const [hit = '', rest = ''] = part.split(HIT_END)
    highlights.push({ start: snippet.length, end: snippet.length + hit.length })
    snippet += hit + rest
  }
  return { snippet, highlights }
}
