import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import type { InformationFlow, Obligation, Reference } from '@/api/types'
import { titleOf } from '@/api/titles'
import { halfYearOf } from '@/i18n/half-year'
import { useMedia } from '@/ui/media'
import { Loaded } from '@/ui/states'
import { getInformationFlow } from './api'
import { CellDialog } from './cell-dialog'
import { FlowFilters } from './flow-filters'
import './flow.css'
import { FlowMatrix } from './flow-matrix'
import { FlowTools } from './flow-tools'
import { FlowTotals } from './flow-totals'
import { shownMonths } from './months'

export interface FlowSearch {
  obligation?: Obligation | undefined
  /** The first month on the screen. */
  from?: string | undefined
  /** With `month`: the cell that is open. */
  municipality?: string | undefined
  month?: string | undefined
}

interface Props {
  region: Reference
  search: FlowSearch
  onSearch: (change: FlowSearch) => void
}

/** Who got what, who read it and who is late: municipality by month. */
export function FlowPage({ region, search, onSearch }: Props) {
  const { t } = useTranslation()
  const me = useMe()
  const columns = useColumns()
  const period = halfYearOf(search.from ?? me.today)
  const months = shownMonths(search.from, me.today, columns)
  const obligation = search.obligation ?? 'minutes'
  const flow = useQuery(getInformationFlow(region.id, period.months[0] ?? '', period.months.at(-1) ?? ''))

  return (
    <div className="page">
      <title>{`${t('app.flow')} – Doorstroom`}</title>
      <header className="page-head">
        <div>
          <p className="overline">{titleOf(region)}</p>
          <h1>{t('flow.title')}</h1>
          <p className="muted measure">{t('flow.lead')}</p>
        </div>
      </header>
      <Loaded query={flow} rows={8}>
        {(data) => (
          <>
            <FlowTotals totals={data.totals} half={period} />
            <FlowTools region={region} obligation={obligation} months={period.months} />
            <FlowFilters obligation={obligation} months={months} onSearch={onSearch} />
            <FlowMatrix
              rows={data.rows}
              months={months}
              obligation={obligation}
              onOpen={(municipality, month) => {
                onSearch({ municipality, month })
              }}
            />
            <CellDialog
              region={region}
              cell={cellOf(data, search)}
              obligation={obligation}
              onClose={() => {
                onSearch({ municipality: undefined, month: undefined })
              }}
            />
          </>
        )}
      </Loaded>
    </div>
  )
}

/** As many months as fit beside the names, so that nothing scrolls sideways. */
function useColumns(): 1 | 3 | 6 {
  const isWide = useMedia('(min-width: 68rem)')
  const isMiddle = useMedia('(min-width: 44rem)')
  return isWide ? 6 : isMiddle ? 3 : 1
}

function cellOf({ rows }: InformationFlow, { municipality, month }: FlowSearch) {
  const row = rows.find((one) => one.municipality.id === municipality)
  return row && month !== undefined ? { municipality: row.municipality, month } : undefined
}
