import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import type { NewSeriesPreview } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { ProblemNotice } from '@/ui/notice'
import { PlanningWarnings } from '@/ui/planning-warnings'
import { previewSeries } from './api'
import { newSeries, type SeriesValues } from './series-values'

interface Props {
  values: SeriesValues
  replaces: string | undefined
}

/** The meetings that would follow, and what would not fit. */
export function SeriesPreview({ values, replaces }: Props) {
  const { t } = useTranslation()
  const { longDate, time } = useFormats()
  const asked = useDeferredValue(values)
  const wish = newSeries(asked)
  const isComplete = wish !== undefined && asked.until !== null
  const preview = useQuery({
    ...previewSeries({
      series: wish,
      until: asked.until?.toString(),
      ...(replaces === undefined ? {} : { replaces }),
    } as NewSeriesPreview),
    enabled: isComplete,
    placeholderData: keepPreviousData,
  })
  const items = preview.data?.items ?? []
  return (
    <section aria-labelledby="series-preview" className="stack">
      <h3 id="series-preview">{t('series.preview', { count: items.length })}</h3>
      <ProblemNotice error={preview.error} />
      <PlanningWarnings warnings={preview.data?.warnings ?? []} />
      <ol className="series-days figures" aria-live="polite">
        {items.map(({ startsAt }) => (
          <li key={startsAt}>
            <time dateTime={startsAt}>
              {longDate(startsAt)}, {time(startsAt)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  )
}
