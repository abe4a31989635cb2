const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof codes)[number]
export const weekdays = codes.slice(0, 5)
export const places = ['1', '2', '3', '4', '-1'] as const
export type Place = (typeof places)[number]

/** The rules that the planner offers and can say in words; any other is shown as it is written. */
export type Rhythm =
  | { kind: 'weekly'; every: number; weekday: Weekday }
  | { kind: 'monthly'; place: Place; weekday: Weekday; months: number[] }

/** Reads a rule of RFC 5545, when it is one that the planner offers. */
export function rhythmOf(rule: string): Rhythm | undefined {
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]))
  const known = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTH']
  const [, place, weekday] = /^(-?\d)?(MO|TU|WE|TH|FR|SA|SU)$/.exec(parts.get('BYDAY') ?? '') ?? []
  if (weekday === undefined || [...parts.keys()].some((name) => !known.includes(name))) return undefined
  if (parts.get('FREQ') === 'WEEKLY' && place === undefined && !parts.has('BYMONTH')) {
    return { kind: 'weekly', every: Number(parts.get('INTERVAL') ?? '1'), weekday: weekday as Weekday }
  }
  if (parts.get('FREQ') !== 'MONTHLY' || !places.includes(place as Place) || parts.has('INTERVAL')) return undefined
  const months = parts.get('BYMONTH')?.split(',').map(Number) ?? []
  return { kind: 'monthly', place: place as Place, weekday: weekday as Weekday, months }
}

export function ruleOf(rhythm: Rhythm): string {
  if (rhythm.kind === 'weekly') return `FREQ=WEEKLY;INTERVAL=${String(rhythm.every)};BYDAY=${rhythm.weekday}`
  const { months, place, weekday } = rhythm
  return `FREQ=MONTHLY;${months.length > 0 ? `BYMONTH=${months.join(',')};` : ''}BYDAY=${place}${weekday}`
}

/** A day that falls on this day of the week, to name it by. */
export const dayNamed = (weekday: Weekday) => `2026-06-0${String(codes.indexOf(weekday) + 1)}`
/** A month, to name it by. */
export const monthNamed = (month: number) => `2026-${String(month).padStart(2, '0')}`
