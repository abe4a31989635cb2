import type { CalendarDate } from '@internationalized/date'
import { z } from 'zod/mini'
import type { NewProtocol, ProtocolKind } from '@/api/types'

const link = /^$|^https:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/

export const schema = z
  .object({
    kind: z.string(),
    title: z.string().check(z.trim(), z.minLength(3, 'errors.titleShort'), z.maxLength(300, 'errors.titleLong')),
    startsOn: z.custom<CalendarDate | null>().check(z.refine((value) => value !== null, 'errors.date')),
    endsOn: z.custom<CalendarDate | null>(),
    others: z.array(z.string()),
    renews: z.string(),
    link: z.string().check(z.trim(), z.regex(link, 'errors.onlineUrl'), z.maxLength(500, 'errors.titleLong')),
    note: z.string().check(z.trim(), z.maxLength(1000, 'errors.titleLong')),
    alarmMonths: z.string(),
  })
  .check(
    z.refine(({ kind, endsOn }) => kind !== 'protocol' || endsOn !== null, { error: 'errors.date', path: ['endsOn'] }),
    z.refine(({ startsOn, endsOn }) => startsOn === null || endsOn === null || endsOn.compare(startsOn) >= 0, {
      error: 'errors.endBeforeStart',
      path: ['endsOn'],
    }),
  )
export type DraftValues = z.infer<typeof schema>

/** Where a fault that the API names is shown. */
export const fields = ['title', 'startsOn', 'endsOn', 'renews', 'link', 'note', 'alarmMonths'] as const

/** What is drafted: all municipalities of the region are party, and whoever else is named. */
export function newProtocol(region: string, municipalities: readonly string[], values: DraftValues): NewProtocol {
  const { kind, title, startsOn, endsOn, others, renews, link: text, note, alarmMonths } = values
  return {
    region,
    kind: kind as ProtocolKind,
    title,
    startsOn: String(startsOn),
    parties: [...municipalities, ...others],
    alarmMonths: Number(alarmMonths),
    ...(endsOn === null ? {} : { endsOn: endsOn.toString() }),
    ...(renews === '' ? {} : { renews }),
    ...(text === '' ? {} : { link: text }),
    ...(note === '' ? {} : { note }),
  }
}
