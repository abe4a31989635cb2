import { Pencil } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { MeetingSeries } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { useRuleWords } from './use-rule-words'

interface Props {
  series: MeetingSeries
  onChange: (series: MeetingSeries) => void
}

/** One rhythm of one body, in words. */
export function SeriesLine({ series, onChange }: Props) {
  const { t } = useTranslation()
  const { plainDate } = useFormats()
  const words = useRuleWords()
  const { body, startsOn, endsOn, plannedUntil, location, replaces } = series
  return (
    <li className="line">
      <div className="line-main">
        <p className="line-title">{titleOf(body)}</p>
        <p>{words(series)}</p>
        <p className="line-meta">
          <span>
            {endsOn === undefined
              ? t('series.since', { from: plainDate(startsOn) })
              : t('series.fromTo', { from: plainDate(startsOn), to: plainDate(endsOn) })}
          </span>
          {location !== undefined && <span>{location}</span>}
          {plannedUntil !== undefined && <span>{t('series.plannedUntil', { until: plainDate(plannedUntil) })}</span>}
          {replaces !== undefined && <span>{t('series.replaces')}</span>}
        </p>
      </div>
      {may(series, 'changeMeetingSeries') && (
        <Button
          icon={Pencil}
          aria-label={t('series.changeOf', { body: titleOf(body) })}
          onPress={() => {
            onChange(series)
          }}
        >
          {t('series.change')}
        </Button>
      )}
    </li>
  )
}
