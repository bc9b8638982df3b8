import { z } from 'zod'
import type { Parameters } from './parameter.ts'

/** The parameter that asks what would change. */
export const DRY_RUN = {
  dryRun: {
    schema: z.enum(['true', 'false']),
    form: 'single',
    description: '`true` tells what would change and changes nothing',
    example: 'true',
    default: 'false',
  },
} as const satisfies Parameters

export const toDryRun = (given: string | undefined): boolean => given === 'true'
