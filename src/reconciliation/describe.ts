import type { Known } from './candidates.ts'

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`

/** A line that tells an entity from its namesakes: its posts or where it lies, and how often articles speak of it. */
export function describe({ type, attributes, positions, mentionCount, articleCount }: Known): string {
  const posts = positions.slice(0, 2).map(({ title, of }) => `${title}, ${of.name}`)
  const place = [attributes.subregion, attributes.kind].flatMap((text) => (typeof text === 'string' ? [text] : []))
  const more = [...posts, ...place.slice(0, 1)].join('; ')
  const known = `${count(mentionCount, 'mention')} in ${count(articleCount, 'article')}`
  return `${type}${more === '' ? '' : `: ${more}`}; ${known}`
}
