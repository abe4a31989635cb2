import type { CalendarDate } from '@internationalized/date'
import { z } from 'zod/mini'
import type { Commitment, Plan } from '@/api/types'
import { amountOf } from '@/ui/money'

/** In place of a year: the whole period of the plan. */
export const wholePeriod = 0

export const yearsOf = ({ fromYear, untilYear }: Plan) =>
  Array.from({ length: untilYear - fromYear + 1 }, (_, place) => fromYear + place)

/** The year of today where the plan covers it, else its first. */
export const yearNow = (plan: Plan, today: string) => {
  const year = Number(today.slice(0, 4))
  return yearsOf(plan).includes(year) ? year : plan.fromYear
}

/** What is withdrawn counts no more. */
export const counts = ({ status }: Commitment) => status !== 'withdrawn'

/** Exact to the cent, as the API writes it. */
export function sumOf(commitments: readonly Commitment[]): string {
  const cents = commitments.filter(counts).reduce((sum, { amount }) => sum + BigInt(amount.replace('.', '')), 0n)
  const digits = String(cents).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

const long = (most: number) => z.string().check(z.trim(), z.maxLength(most, 'errors.titleLong'))
const amount = z.string().check(z.refine((typed) => amountOf(typed) !== undefined, 'plan.amountBad'))

const year = z.string().check(z.trim(), z.regex(/^(199\d|2[01]\d\d)$/, 'plan.yearBad'))

/** Mirrors NewPlan of the contract; the messages are translation keys. */
export const planSchema = z
  .object({
    title: z.string().check(z.trim(), z.minLength(1, 'errors.required'), z.maxLength(200, 'errors.titleLong')),
    fromYear: year,
    untilYear: year,
    themes: z.array(z.string()).check(z.minLength(1, 'errors.required')),
    note: long(4000),
  })
  .check(
    z.refine(({ fromYear, untilYear }) => Number(untilYear) >= Number(fromYear), {
      error: 'plan.yearsBad',
      path: ['untilYear'],
    }),
  )
export type PlanValues = z.infer<typeof planSchema>

export const pledgeSchema = z.object({
  municipality: z.string().check(z.minLength(1, 'errors.required')),
  theme: z.string().check(z.minLength(1, 'errors.required')),
  amount,
  note: long(1000),
})
export type PledgeValues = z.infer<typeof pledgeSchema>

export const amountSchema = z.object({ amount, note: long(1000) })
export type AmountValues = z.infer<typeof amountSchema>

export const confirmSchema = z.object({
  approvedBy: z.enum(['college', 'council']),
  approvedOn: z.custom<CalendarDate | null>().check(z.refine((date) => Boolean(date), 'errors.date')),
})
export type ConfirmValues = z.infer<typeof confirmSchema>

export const withdrawSchema = z.object({
  reason: z.string().check(z.trim(), z.minLength(1, 'errors.reason'), z.maxLength(1000, 'errors.titleLong')),
})
export type WithdrawValues = z.infer<typeof withdrawSchema>
