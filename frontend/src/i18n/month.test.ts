import { monthLater } from './month'

it.each([
  ['2026-07', -1, '2026-06'],
  ['2026-01', -1, '2025-12'],
  ['2026-12', 1, '2027-01'],
  ['2026-07', 6, '2027-01'],
])('goes from %s by %i to %s', (from, offset, to) => {
  expect(monthLater(from, offset)).toBe(to)
})
