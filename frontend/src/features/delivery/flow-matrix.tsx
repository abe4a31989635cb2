import { useTranslation } from 'react-i18next'
import type { FlowCell, InformationFlow, Obligation } from '@/api/types'
import { titleOf } from '@/api/titles'
import { useFormats } from '@/i18n/format'
import { FlowCellButton } from './flow-cell-button'
import { noDeliveries, type FlowCounts } from './flow-state'

interface Props {
  rows: InformationFlow['rows']
  months: readonly string[]
  obligation: Obligation
  onOpen: (municipality: string, month: string) => void
}

/** A real table: every cell is found by its municipality and its month, by eye and by screen reader. */
export function FlowMatrix({ rows, months, obligation, onOpen }: Props) {
  const { t } = useTranslation()
  const { shortMonth } = useFormats()
  return (
    <div className="sheet flow-sheet">
      <table className="flow">
        <caption className="unseen">{t('flow.caption', { obligation: t(`flow.obligations.${obligation}`) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('flow.municipality')}</th>
            {months.map((month) => (
              <th key={month} scope="col">
                {shortMonth(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ municipality, cells }) => (
            <tr key={municipality.id}>
              <th scope="row">{titleOf(municipality)}</th>
              {months.map((month) => (
                <td key={month}>
                  <FlowCellButton
                    counts={cellOf(cells, month, obligation)}
                    month={month}
                    municipality={titleOf(municipality)}
                    onOpen={() => {
                      onOpen(municipality.id, month)
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function cellOf(cells: readonly FlowCell[], month: string, obligation: Obligation): FlowCounts {
  return cells.find((cell) => cell.month === month && cell.obligation === obligation) ?? noDeliveries
}
