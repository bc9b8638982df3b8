import type { TreebankSentence } from '../conllu.ts'
import type { NameMaker } from '../names/sentences/slots.ts'
import { createRandom } from '../random.ts'
import { toSentence } from './branch.ts'
import { harvest } from './harvest.ts'
import { createNameBranches } from './name-branches.ts'
import { createPatterns } from './patterns.ts'

/**
 * Composes sentences out of the verbs, phrases and participles of a treebank, with made names as subjects and objects,
 * after the morphing of trees by Şahin and Steedman ("Data Augmentation via Dependency Tree Morphing for Low-Resource
 * Languages", 2018). Treebanks of the web have few plain sentences of news: "Norland, which borders Sudland, left the
 * talks". What they say makes no sense, only their trees do.
 */
export function composeSentences(
  sentences: readonly TreebankSentence[],
  make: NameMaker,
  count: number,
): TreebankSentence[] {
  const random = createRandom(11)
  const patterns = createPatterns(harvest(sentences), createNameBranches(make, random), random)
  return Array.from({ length: count }, (_, at) => {
    const draw = patterns[Math.floor(random() * patterns.length)] as (typeof patterns)[number]
    return toSentence(draw(), `composed-${at}`)
  })
}
