import { useQuery } from '@tanstack/react-query'
import { ScrollText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ownCollege, useMe } from '@/api/me'
import { titleOf } from '@/api/titles'
import type { Reference } from '@/api/types'
import { Picker } from '@/ui/picker'
import { EmptyState, Loaded } from '@/ui/states'
import { getCollegeItem, listCollegeItems } from './api'
import './college.css'
import { CollegeText } from './college-text'
import { MonthStepper } from './month-stepper'

export interface CollegeSearch {
  month?: string | undefined
  /** Which municipality a coordinator looks at. */
  municipality?: string | undefined
}

interface Props {
  region: Reference
  search: CollegeSearch
  onSearch: (change: CollegeSearch) => void
}

/** The month's point for a college: one's own, or for a coordinator that of any municipality of the region. */
export function CollegePage({ region, search, onSearch }: Props) {
  const { t } = useTranslation()
  const me = useMe()
  const own = ownCollege(me)
  const thisMonth = me.today.slice(0, 7)
  const month = search.month ?? thisMonth
  const stepper = (
    <MonthStepper
      month={month}
      last={thisMonth}
      onChange={(chosen) => {
        onSearch({ month: chosen })
      }}
    />
  )
  return (
    <div className="page college-page">
      <title>{`${t('college.title')} – Doorstroom`}</title>
      <header className="page-head">
        <div>
          <p className="overline">{titleOf(own ?? region)}</p>
          <h1>{t('college.title')}</h1>
          <p className="muted measure">{t('college.lead')}</p>
        </div>
      </header>
      {own ? (
        <>
          <div className="college-tools no-print">{stepper}</div>
          <Item municipality={own.id} month={month} />
        </>
      ) : (
        <OfRegion region={region} month={month} search={search} onSearch={onSearch}>
          {stepper}
        </OfRegion>
      )}
    </div>
  )
}

interface OfRegionProps extends Props {
  month: string
  children: React.ReactNode
}

/** Any municipality that received something in the month. */
function OfRegion({ region, month, search, onSearch, children }: OfRegionProps) {
  const { t } = useTranslation()
  const items = useQuery(listCollegeItems(region.id, month))
  const municipalities = (items.data?.items ?? [])
    .map(({ municipality }) => ({ id: municipality.id, label: titleOf(municipality) }))
    .sort((one, other) => one.label.localeCompare(other.label, 'nl'))
  const chosen = municipalities.find(({ id }) => id === search.municipality) ?? municipalities[0]
  return (
    <>
      <div className="college-tools no-print">
        {children}
        {chosen && (
          <Picker
            label={t('college.municipality')}
            options={municipalities}
            value={chosen.id}
            onChange={(id) => {
              onSearch({ municipality: id })
            }}
          />
        )}
      </div>
      <Loaded query={items} rows={4}>
        {() =>
          chosen ? (
            <Item municipality={chosen.id} month={month} />
          ) : (
            <div className="sheet">
              <EmptyState icon={ScrollText} title={t('college.none')}>
                {t('college.noneText')}
              </EmptyState>
            </div>
          )
        }
      </Loaded>
    </>
  )
}

function Item({ municipality, month }: { municipality: string; month: string }) {
  const item = useQuery(getCollegeItem(municipality, month))
  return (
    <Loaded query={item} rows={6}>
      {(data) => <CollegeText item={data} />}
    </Loaded>
  )
}
