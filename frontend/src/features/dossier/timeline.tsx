import { useInfiniteQuery } from '@tanstack/react-query'
import { History } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { TimelineEntry } from '@/api/types'
import { Button } from '@/ui/button'
import { EmptyState, Loaded } from '@/ui/states'
import { readTimeline } from './api'
import { TimelineLine } from './timeline-line'

/** What all bodies did with the dossier, the latest first, as far as the reader may know it. */
export function Timeline({ id }: { id: string }) {
  const { t } = useTranslation()
  const timeline = useInfiniteQuery(readTimeline(id))
  return (
    <section aria-labelledby="dossier-timeline">
      <h2 id="dossier-timeline">{t('dossier.timeline')}</h2>
      <p className="muted measure">{t('dossier.timelineLead')}</p>
      <Loaded query={timeline} rows={4}>
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items)
          return entries.length === 0 ? (
            <div className="sheet">
              <EmptyState icon={History} title={t('dossier.nothingYet')}>
                {t('dossier.nothingYetText')}
              </EmptyState>
            </div>
          ) : (
            <ol className="sheet timeline">
              {moments(entries).map((group) => (
                <TimelineLine key={group[0]?.href} entries={group} />
              ))}
            </ol>
          )
        }}
      </Loaded>
      {timeline.hasNextPage && (
        <p className="dossier-more">
          <Button isPending={timeline.isFetchingNextPage} onPress={() => void timeline.fetchNextPage()}>
            {t('dossier.earlier')}
          </Button>
        </p>
      )}
    </section>
  )
}

/** What happened at one meeting stands together. */
function moments(entries: readonly TimelineEntry[]): TimelineEntry[][] {
  const groups: TimelineEntry[][] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    const before = last?.[0]
    if (last && before?.meeting !== undefined && before.meeting.id === entry.meeting?.id) last.push(entry)
    else groups.push([entry])
  }
  return groups
}
