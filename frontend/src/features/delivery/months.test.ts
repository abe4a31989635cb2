import { monthLater, shownMonths } from './months'

it.each([
  ['2026-07', -1, '2026-06'],
  ['2026-01', -1, '2025-12'],
  ['2026-12', 1, '2027-01'],
  ['2026-07', 6, '2027-01'],
])('goes from %s by %i to %s', (from, offset, to) => {
  expect(monthLater(from, offset)).toBe(to)
})

it.each([
  [undefined, 6, ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12']],
  [undefined, 3, ['2026-10', '2026-11', '2026-12']],
  [undefined, 1, ['2026-11']],
  ['2026-05', 3, ['2026-04', '2026-05', '2026-06']],
  ['2026-05', 1, ['2026-05']],
])('from %s shows %i months of one half-year', (from, columns, months) => {
  expect(shownMonths(from, '2026-11-22', columns)).toEqual(months)
})
