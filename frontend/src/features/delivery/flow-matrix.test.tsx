import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { flowCell } from '@/test/fixtures-flow'
import { FlowMatrix } from './flow-matrix'
import { flowState } from './flow-state'

const town = (id: string, title: string) => ({ href: `/organizations/${id}`, id, title })
const rows = [
  {
    municipality: town('32003', 'Diksmuide'),
    cells: [
      flowCell('2026-09', { total: 3, acknowledged: 3 }),
      flowCell('2026-10', { total: 3, acknowledged: 1, overdue: 2 }),
    ],
  },
  { municipality: town('33011', 'Ieper'), cells: [flowCell('2026-09', { total: 2, delivered: 2 })] },
]

function matrix() {
  const opened: string[][] = []
  render(
    <FlowMatrix
      rows={rows}
      months={['2026-09', '2026-10']}
      obligation="minutes"
      onOpen={(...cell) => opened.push(cell)}
    />,
  )
  return opened
}

it('is a table with a name, a header for each month and one for each municipality', () => {
  matrix()
  const table = screen.getByRole('table', { name: /Verslagen per gemeente en per maand/ })
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((header) => header.textContent),
  ).toEqual(['Gemeente', expect.stringMatching(/sep.* 2026/), expect.stringMatching(/okt.* 2026/)])
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map((header) => header.textContent),
  ).toEqual(['Diksmuide', 'Ieper'])
})

it('says each state in a word and a count, never by colour alone', () => {
  matrix()
  const [, diksmuide, ieper] = screen.getAllByRole('row')
  const cells = (row: HTMLElement | undefined) =>
    row
      ? within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent)
      : []
  expect(cells(diksmuide)).toEqual([expect.stringMatching(/Bevestigd3\/3$/), expect.stringMatching(/Te laat1\/3$/)])
  expect(cells(ieper)).toEqual([expect.stringMatching(/Geleverd0\/2$/), 'Niets verwacht'])
})

it('opens the deliveries of a cell', async () => {
  const opened = matrix()
  await userEvent.click(screen.getByRole('button', { name: /Diksmuide, oktober 2026/ }))
  expect(opened).toEqual([['32003', '2026-10']])
})

it.each([
  ['nothing', {}],
  ['failed', { total: 3, failed: 1, overdue: 1 }],
  ['overdue', { total: 3, overdue: 1, acknowledged: 2 }],
  ['acknowledged', { total: 3, acknowledged: 3 }],
  ['retrieved', { total: 3, acknowledged: 1, retrieved: 2 }],
  ['due', { total: 3, acknowledged: 1, due: 2 }],
  ['delivered', { total: 3, retrieved: 1, delivered: 2 }],
] as const)('calls a cell %s', (state, counts) => {
  expect(flowState(flowCell('2026-09', counts))).toBe(state)
})
