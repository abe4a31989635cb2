import type { CalendarDate, Time } from '@internationalized/date'
import { z } from 'zod/mini'
import { filled } from '@/ui/filled'

/** Nothing, or an address that a browser may open. */
const onlineUrl = z.string().check(
  z.trim(),
  z.maxLength(500, 'errors.titleLong'),
  z.refine((text) => text === '' || /^https:\/\/[^\s<>"]+$/.test(text), 'errors.onlineUrl'),
)

/** Mirrors what MeetingChange of the contract says of a place; the messages are translation keys. */
export const placeSchema = z.object({
  location: z.string().check(z.trim(), z.maxLength(200, 'errors.titleLong')),
  onlineUrl,
})
export type PlaceValues = z.infer<typeof placeSchema>

/** Mirrors NewMeeting of the contract; the messages are translation keys. */
export const planSchema = z
  .object({
    body: z.string().check(z.minLength(1, 'errors.required')),
    kind: z.enum(['regular', 'extra', 'crisis']),
    title: z.string().check(z.trim(), z.maxLength(160, 'errors.titleLong')),
    date: filled<CalendarDate>('errors.date'),
    from: filled<Time>('errors.time'),
    to: filled<Time>('errors.time'),
    location: z.string().check(z.trim(), z.maxLength(160, 'errors.titleLong')),
    onlineUrl,
  })
  .check(
    z.refine(({ from, to }) => from === null || to === null || to.compare(from) > 0, {
      path: ['to'],
      message: 'errors.endBeforeStart',
    }),
  )
export type PlanValues = z.infer<typeof planSchema>
