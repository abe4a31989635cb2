import { timetable } from './timetable'

const items = [
  { id: 'a', minutes: 20 },
  { id: 'b', minutes: 30 },
  { id: 'c', minutes: 15 },
]
const start = '2026-11-26T13:00:00Z'

it('starts each item where the one before it ends', () => {
  const { stops } = timetable(items, start, '2026-11-26T15:00:00Z')
  expect(stops.map(({ startsAt }) => startsAt.slice(11, 16))).toEqual(['13:00', '13:20', '13:50'])
})

it('says how much room is left', () => {
  const table = timetable(items, start, '2026-11-26T15:00:00Z')
  expect(table.totalMinutes).toBe(65)
  expect(table.overrun).toBe(-55)
  expect(table.stops.every(({ overrun }) => overrun === 0)).toBe(true)
})

it('counts only the minutes after the planned end as overrun, item by item', () => {
  const table = timetable(items, start, '2026-11-26T13:45:00Z')
  expect(table.overrun).toBe(20)
  expect(table.stops.map(({ overrun }) => overrun)).toEqual([0, 5, 15])
})

it('ends where it starts without items', () => {
  expect(timetable([], start, '2026-11-26T14:00:00Z')).toMatchObject({ stops: [], totalMinutes: 0, overrun: -60 })
})
