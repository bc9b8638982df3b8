import { z } from 'zod'

const Day = z.string().regex(/^-?\d{4,}-\d{2}-\d{2}$/)

/**
 * A date as EDTF level 0/1 (https://www.loc.gov/standards/datetime/) with the first and last day that it covers,
 * both inclusive; null where an interval is open. `basis` tells whether the text alone gives the value ("two
 * years later" behind "in 1990" too) or it was resolved against the day of publication.
 */
export const EdtfDate = z
  .object({
    edtf: z.string().meta({ examples: ['2025-01-17', '2022-02', '2004/2009', '1991~'] }),
    start: Day.nullable(),
    end: Day.nullable(),
    text: z.string().meta({ description: 'The words of the article', examples: ['On Friday'] }),
    basis: z.enum(['text', 'publishedAt']),
  })
  .meta({ id: 'EdtfDate' })
export type EdtfDate = z.infer<typeof EdtfDate>

/** One time expression of a text. */
export const TimeExpression = EdtfDate.extend({ start: z.int().min(0), end: z.int().min(0) })
  .pick({ start: true, end: true, text: true, edtf: true, basis: true })
  .meta({ id: 'TimeExpression' })
export type TimeExpression = z.infer<typeof TimeExpression>

/** A calendar day, `YYYY-MM-DD`. */
export const IsoDay = z.iso.date()
