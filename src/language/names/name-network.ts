import type { EncoderShape } from '../network/encoder.ts'
import { encoderSpecs, linearSpecs, type WeightSpec } from '../network/weights.ts'
import type { FeatureColumn } from '../network/word-features.ts'
import { LABEL_COUNT } from './name-class.ts'

/** What the network of the name finder is made of; written into its model file. */
export interface NameShape {
  readonly encoder: EncoderShape
  readonly columns: readonly FeatureColumn[]
}

export const nameSpecs = ({ encoder }: NameShape): WeightSpec[] => [
  ...encoderSpecs(encoder),
  ...linearSpecs('label', encoder.width, LABEL_COUNT),
]
