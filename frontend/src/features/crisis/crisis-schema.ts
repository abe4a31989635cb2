import type { CalendarDate, Time } from '@internationalized/date'
import { z } from 'zod/mini'
import type { NewCrisisMeeting } from '@/api/types'
import { instantAt } from '@/i18n/instants'
import { filled } from '@/ui/filled'

export const mostPoints = 7
const minutesEach = 10

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Mirrors NewCrisisMeeting of the contract; the messages are translation keys. */
export const callSchema = z.object({
  body: z.string().check(z.minLength(1, 'errors.required')),
  date: filled<CalendarDate>('errors.date'),
  from: filled<Time>('errors.time'),
  location: z.string().check(z.trim(), z.maxLength(200, 'errors.titleLong')),
  onlineUrl: z.string().check(
    z.trim(),
    z.maxLength(500, 'errors.titleLong'),
    z.refine((text) => text === '' || /^https:\/\/[^\s<>"]+$/.test(text), 'errors.onlineUrl'),
  ),
  message: z.string().check(z.trim(), z.minLength(1, 'errors.required'), z.maxLength(2000, 'errors.titleLong')),
  points: z.string().check(
    z.refine((text) => linesOf(text).length > 0, 'errors.required'),
    z.refine((text) => linesOf(text).length <= mostPoints, 'crisis.tooManyPoints'),
    z.refine((text) => linesOf(text).every((line) => line.length <= 200), 'errors.titleLong'),
  ),
})
export type CallValues = z.infer<typeof callSchema>

export function called(values: CallValues): NewCrisisMeeting | undefined {
  const { body, date, from, location, onlineUrl, message, points } = values
  if (date === null || from === null) return undefined
  return {
    body,
    startsAt: instantAt(date, from),
    message,
    points: linesOf(points).map((title) => ({ title, minutes: minutesEach, circle: 'directors' })),
    ...(location === '' ? {} : { location }),
    ...(onlineUrl === '' ? {} : { onlineUrl }),
  }
}

export const logKinds = ['observation', 'agreement', 'action', 'contact'] as const

/** Mirrors NewLogEntry of the contract. */
export const logSchema = z.object({
  kind: z.enum(logKinds),
  text: z.string().check(z.trim(), z.minLength(1, 'errors.required'), z.maxLength(2000, 'errors.titleLong')),
  responsible: z.string().check(z.trim(), z.maxLength(120, 'errors.titleLong')),
})
export type LogValues = z.infer<typeof logSchema>

/** Mirrors NewSituationMessage of the contract. */
export const situationSchema = z.object({
  title: z.string().check(z.trim(), z.minLength(1, 'errors.required'), z.maxLength(200, 'errors.titleLong')),
  text: z.string().check(z.trim(), z.minLength(1, 'errors.required'), z.maxLength(5000, 'errors.titleLong')),
})
export type SituationValues = z.infer<typeof situationSchema>
