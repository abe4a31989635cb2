import { parseDate, parseTime, Time, type CalendarDate } from '@internationalized/date'
import { z } from 'zod/mini'
import type { Body, MeetingSeries, NewMeetingSeries, SeriesPatch } from '@/api/types'
import { filled } from '@/ui/filled'
import { rhythmOf, ruleOf, type Place, type Weekday } from './rule'

/** A series as the form asks for it; the messages are translation keys. */
export const seriesSchema = z.object({
  body: z.string().check(z.minLength(1, 'errors.required')),
  kind: z.enum(['monthly', 'inMonths', 'weekly']),
  place: z.string(),
  weekday: z.string(),
  every: z.number(),
  months: z.array(z.string()),
  skipped: z.array(z.string()),
  from: filled<CalendarDate>('errors.date'),
  until: filled<CalendarDate>('errors.date'),
  time: filled<Time>('errors.time'),
  minutes: z.number(),
  location: z.string().check(z.trim(), z.maxLength(200, 'errors.titleLong')),
})
export type SeriesValues = z.infer<typeof seriesSchema>

const usual: Omit<SeriesValues, 'body' | 'from' | 'until'> = {
  kind: 'monthly',
  place: '2',
  weekday: 'FR',
  every: 5,
  months: [],
  skipped: ['7', '8'],
  time: new Time(9),
  minutes: 150,
  location: '',
}

/** A first proposal, or the series that is to change as it is now. */
export function asProposed(series: MeetingSeries | undefined, bodies: readonly Body[], today: string): SeriesValues {
  const from = parseDate(today).add({ months: 1 }).set({ day: 1 })
  const until = from.add({ years: 1 }).subtract({ days: 1 })
  if (series === undefined) {
    const conference = bodies.find(({ kind }) => kind === 'mayorsConference') ?? bodies[0]
    return { ...usual, body: conference?.id ?? '', from, until }
  }
  const { body, rule, exceptions, startTime, minutes, location = '', plannedUntil } = series
  const rhythm = rhythmOf(rule)
  return {
    ...usual,
    ...(rhythm?.kind === 'weekly' ? rhythm : {}),
    ...(rhythm?.kind === 'monthly'
      ? { ...rhythm, months: rhythm.months.map(String), kind: rhythm.months.length > 0 ? 'inMonths' : 'monthly' }
      : {}),
    body: body.id,
    skipped: (exceptions.months ?? []).map(String),
    from,
    until: plannedUntil === undefined ? until : parseDate(plannedUntil),
    time: parseTime(startTime),
    minutes,
    location,
  }
}

export function newSeries(values: SeriesValues): NewMeetingSeries | undefined {
  const { body, from, time, minutes, location } = values
  if (body === '' || from === null || time === null) return undefined
  return {
    body,
    rule: ruleFrom(values),
    exceptions: { months: values.skipped.map(Number), dates: [] },
    startsOn: from.toString(),
    startTime: time.toString().slice(0, 5),
    minutes,
    ...(location === '' ? {} : { location }),
  }
}

/** What of it changes from its first day on; the single days that were left out stay so. */
export function seriesChange(values: SeriesValues): SeriesPatch | undefined {
  const wish = newSeries(values)
  if (wish === undefined) return undefined
  const { rule, startsOn, startTime, minutes, location } = wish
  return {
    from: startsOn,
    rule,
    exceptions: { months: values.skipped.map(Number) },
    startTime,
    minutes,
    ...(location === undefined ? {} : { location }),
  }
}

function ruleFrom({ kind, place, weekday, every, months }: SeriesValues): string {
  const day = weekday as Weekday
  if (kind === 'weekly') return ruleOf({ kind, every, weekday: day })
  const chosen = kind === 'inMonths' ? months.map(Number).toSorted((one, other) => one - other) : []
  return ruleOf({ kind: 'monthly', place: place as Place, weekday: day, months: chosen })
}
