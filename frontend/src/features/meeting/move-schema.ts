import type { CalendarDate, Time } from '@internationalized/date'
import { z } from 'zod/mini'
import { filled } from '@/ui/filled'

const reason = z.string().check(z.trim(), z.minLength(1, 'errors.reason'), z.maxLength(500, 'errors.titleLong'))

/** Mirrors Rescheduling of the contract; the messages are translation keys. */
export const moveSchema = z
  .object({
    date: filled<CalendarDate>('errors.date'),
    from: filled<Time>('errors.time'),
    to: filled<Time>('errors.time'),
    location: z.string().check(z.trim(), z.maxLength(200, 'errors.titleLong')),
    reason,
  })
  .check(
    z.refine(({ from, to }) => from === null || to === null || to.compare(from) > 0, {
      path: ['to'],
      message: 'errors.endBeforeStart',
    }),
  )
export type MoveValues = z.infer<typeof moveSchema>

export const cancelSchema = z.object({ reason })
export type CancelValues = z.infer<typeof cancelSchema>

/** Mirrors NewConvocation of the contract. */
export const conveneSchema = z.object({
  message: z.string().check(z.trim(), z.minLength(1, 'errors.required'), z.maxLength(2000, 'errors.titleLong')),
})
export type ConveneValues = z.infer<typeof conveneSchema>
