import { shownMonths } from './months'

it.each([
  [undefined, 6, ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12']],
  [undefined, 3, ['2026-10', '2026-11', '2026-12']],
  [undefined, 1, ['2026-11']],
  ['2026-05', 3, ['2026-04', '2026-05', '2026-06']],
  ['2026-05', 1, ['2026-05']],
])('from %s shows %i months of one half-year', (from, columns, months) => {
  expect(shownMonths(from, '2026-11-22', columns)).toEqual(months)
})
