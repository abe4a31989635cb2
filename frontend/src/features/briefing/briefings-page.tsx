import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Landmark, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { may } from '@/api/permitted'
import { refreshLists } from '@/api/refresh'
import { titleOf } from '@/api/titles'
import type { BriefingCard, Reference } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { halfYearOf, previousHalfYear } from '@/i18n/half-year'
import { Button } from '@/ui/button'
import { ProblemNotice } from '@/ui/notice'
import { EmptyState, Loaded } from '@/ui/states'
import { composeBriefing, listBriefings } from './api'
import { BriefingMark } from './briefing-mark'

interface Props {
  region: Reference
  onComposed: (id: string) => void
}

/** The briefings of a region; its coordinator begins those that are not there yet. */
export function BriefingsPage({ region, onComposed }: Props) {
  const { t } = useTranslation()
  const briefings = useQuery(listBriefings(region.id))
  return (
    <div className="page">
      <title>{`${t('app.briefings')} – Doorstroom`}</title>
      <header className="page-head">
        <div>
          <p className="overline">{titleOf(region)}</p>
          <h1>{t('briefing.title')}</h1>
          <p className="muted measure">{t('briefing.lead')}</p>
        </div>
      </header>
      <Loaded query={briefings} rows={3}>
        {({ items }) => (
          <div className="stack">
            <Missing region={region} briefings={items} onComposed={onComposed} />
            <div className="sheet">
              {items.length === 0 ? (
                <EmptyState icon={Landmark} title={t('briefing.none')}>
                  {t('briefing.noneText')}
                </EmptyState>
              ) : (
                <ul className="lines">
                  {items.map((briefing) => (
                    <Line key={briefing.id} briefing={briefing} />
                  ))}
                </ul>
              )}
            </div>
          </div>
        )}
      </Loaded>
    </div>
  )
}

function Line({ briefing: { id, title, status, publishedAt } }: { briefing: BriefingCard }) {
  const { t } = useTranslation()
  const { date } = useFormats()
  return (
    <li className="line">
      <div className="line-main">
        <Link to="/briefings/$briefingId" params={{ briefingId: id }} className="line-title">
          {title}
        </Link>
        <p className="line-meta">
          {publishedAt !== undefined && <span>{t('briefing.publishedAt', { date: date(publishedAt) })}</span>}
          <BriefingMark status={status} />
        </p>
      </div>
    </li>
  )
}

/** The half-year that ended and the one that runs, as far as nobody began their briefing. */
function Missing({ region, briefings, onComposed }: Props & { briefings: readonly BriefingCard[] }) {
  const { t } = useTranslation()
  const me = useMe()
  const queries = useQueryClient()
  const running = halfYearOf(me.today)
  const missing = [previousHalfYear(running), running].filter(
    (half) => !briefings.some(({ halfYear }) => halfYear === half.id),
  )
  const composing = useMutation({
    mutationFn: (halfYear: string) => composeBriefing(region.id, halfYear),
    onSuccess: ({ id }) => {
      onComposed(id)
    },
    onSettled: () => refreshLists(queries, '/briefings'),
  })
  if (!may(me, 'composeBriefing') || missing.length === 0) return null
  return (
    <>
      <ProblemNotice error={composing.error} />
      <div className="row">
        {missing.map(({ id, half, year }) => (
          <Button
            key={id}
            icon={Plus}
            isPending={composing.isPending}
            onPress={() => {
              composing.mutate(id)
            }}
          >
            {t(half === 1 ? 'briefing.composeFirst' : 'briefing.composeSecond', { year })}
          </Button>
        ))}
      </div>
    </>
  )
}
