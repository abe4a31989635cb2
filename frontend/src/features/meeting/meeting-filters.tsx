import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Body } from '@/api/types'
import { nextHalfYear, previousHalfYear, type HalfYear } from '@/i18n/half-year'
import { IconButton } from '@/ui/icon-button'
import { Picker } from '@/ui/picker'

const all = 'all'

interface Props {
  period: HalfYear
  body: string | undefined
  bodies: readonly Body[]
  onFilter: (filter: { half?: string; body?: string | undefined }) => void
}

export function MeetingFilters({ period, body, bodies, onFilter }: Props) {
  const { t } = useTranslation()
  return (
    <div className="meeting-filters">
      <div className="stepper" role="group" aria-label={t('meetings.period')}>
        <IconButton
          label={t('meetings.previous')}
          icon={ChevronLeft}
          onPress={() => {
            onFilter({ half: previousHalfYear(period).id })
          }}
        />
        <p className="stepper-value" aria-live="polite">
          {t(`meetings.half.${period.half}`, { year: period.year })}
        </p>
        <IconButton
          label={t('meetings.next')}
          icon={ChevronRight}
          onPress={() => {
            onFilter({ half: nextHalfYear(period).id })
          }}
        />
      </div>
      <Picker
        label={t('meetings.body')}
        options={[{ id: all, label: t('meetings.allBodies') }, ...bodies.map(({ id, name }) => ({ id, label: name }))]}
        value={body ?? all}
        onChange={(id) => {
          onFilter({ body: id === all ? undefined : id })
        }}
      />
    </div>
  )
}
