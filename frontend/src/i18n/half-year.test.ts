import { CalendarDate, Time } from '@internationalized/date'
import { chosenHalfYear, halfYearOf, nextHalfYear, previousHalfYear } from './half-year'
import { instantAt } from './instants'

it('knows its days and its months', () => {
  expect(halfYearOf('2026-11-22')).toEqual({
    id: '2026-H2',
    year: 2026,
    half: 2,
    firstDay: '2026-07-01',
    lastDay: '2026-12-31',
    months: ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'],
  })
  expect(halfYearOf('2026-06').id).toBe('2026-H1')
})

it('goes over the turn of the year', () => {
  const second = chosenHalfYear(undefined, '2026-11-22')
  expect(nextHalfYear(second).id).toBe('2027-H1')
  expect(previousHalfYear(second).id).toBe('2026-H1')
  expect(previousHalfYear(previousHalfYear(second)).id).toBe('2025-H2')
})

it.each([
  [new CalendarDate(2026, 11, 26), '2026-11-26T14:00:00+01:00'],
  [new CalendarDate(2026, 7, 9), '2026-07-09T14:00:00+02:00'],
])('writes clock time in Brussels with its offset', (date, instant) => {
  expect(instantAt(date, new Time(14))).toBe(instant)
})
