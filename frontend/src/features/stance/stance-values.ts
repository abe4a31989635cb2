import { parseDate, type CalendarDate } from '@internationalized/date'
import { z } from 'zod/mini'
import type { CollegeMandate, Stance, StanceChange } from '@/api/types'

export const mandates = ['none', 'given', 'refused'] as const satisfies CollegeMandate[]

const long = (most: number) => z.string().check(z.trim(), z.maxLength(most, 'errors.titleLong'))

/** Mirrors StanceChange of the contract; the messages are translation keys. */
export const stanceSchema = z
  .object({
    view: long(4000),
    mandate: z.enum(mandates),
    mandatedOn: z.custom<CalendarDate | null>(),
    link: z
      .string()
      .check(z.trim(), z.maxLength(500, 'errors.titleLong'), z.regex(/^$|^https?:\/\/\S+$/, 'errors.onlineUrl')),
    reservation: long(2000),
  })
  .check(
    z.refine(({ mandate, mandatedOn }) => mandate !== 'given' || Boolean(mandatedOn), {
      error: 'errors.date',
      path: ['mandatedOn'],
    }),
  )
export type StanceValues = z.infer<typeof stanceSchema>

export const valuesOf = ({ view, mandate, mandatedOn, link, reservation }: Stance): StanceValues => ({
  view: view ?? '',
  mandate,
  mandatedOn: mandatedOn === undefined ? null : parseDate(mandatedOn),
  link: link ?? '',
  reservation: reservation ?? '',
})

/** What was left empty is left out; without a mandate there is no day and no decision. */
export function changeOf({ view, mandate, mandatedOn, link, reservation }: StanceValues): StanceChange {
  const hasAnswer = mandate !== 'none'
  return {
    mandate,
    ...(view === '' ? {} : { view }),
    ...(hasAnswer && mandatedOn ? { mandatedOn: mandatedOn.toString() } : {}),
    ...(hasAnswer && link !== '' ? { link } : {}),
    ...(reservation === '' ? {} : { reservation }),
  }
}
