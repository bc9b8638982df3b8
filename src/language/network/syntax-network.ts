import type { Upos } from '../document.ts'
import { type ParserShape, parserSpecs } from '../parser/parser.ts'
import type { EncoderShape } from './encoder.ts'
import { encoderSpecs, linearSpecs, type WeightSpec } from './weights.ts'
import type { FeatureColumn } from './word-features.ts'

/** What the network for tags and trees is made of; written into its model file. */
export interface SyntaxShape {
  readonly encoder: EncoderShape
  readonly columns: readonly FeatureColumn[]
  readonly upos: readonly Upos[]
  readonly xpos: readonly string[]
  readonly parser: ParserShape
}

export const syntaxSpecs = ({ encoder, upos, xpos, parser }: SyntaxShape): WeightSpec[] => [
  ...encoderSpecs(encoder),
  ...linearSpecs('upos', encoder.width, upos.length),
  ...linearSpecs('xpos', encoder.width, xpos.length),
  ...parserSpecs(parser),
]
