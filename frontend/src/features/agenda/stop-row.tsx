import { TimerOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { AgendaItem } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { FileList } from '@/ui/file-list'
import { StateMark } from '@/ui/state-mark'
import { Advice } from '@/ui/trail'
import { ItemMeta } from './item-meta'
import { ItemNote } from './item-note'
import { ItemRelations } from './item-relations'
import type { Stop } from './timetable'

interface Props {
  /** Without a clock time where the reader does not see every point: it would tell of the others. */
  stop: Omit<Stop<AgendaItem>, 'startsAt'> & { startsAt?: string | undefined }
  place: number
  /** Nothing was sent yet: that a point is new then goes without saying. */
  isFirstVersion: boolean
  onEdit?: () => void
  /** Stands before the time: what the point is dragged by. */
  handle?: ReactNode
  /** Stands under what is said of the point: where it comes from. */
  origin?: ReactNode
  /** Stands at the end: what else can be done with the point. */
  children?: ReactNode
}

/** One point on the line of the meeting: its time, its question, who brings it, how long. */
export function StopRow({
  stop: { item, startsAt, overrun },
  place,
  isFirstVersion,
  onEdit,
  handle,
  origin,
  children,
}: Props) {
  const { t } = useTranslation()
  const { time } = useFormats()
  return (
    <div className="stop-row" data-over={overrun > 0 || undefined}>
      {handle}
      <div className="stop-clock">
        {startsAt !== undefined && (
          <time className="stop-time" dateTime={startsAt}>
            {time(startsAt)}
          </time>
        )}
        <span className="stop-minutes figures">{t('agenda.minutes', { count: item.minutes })}</span>
      </div>
      <span className="stop-dot" aria-hidden />
      <div className="stop-main">
        <p className="stop-title">
          <span className="stop-number">{place + 1}.</span>
          {onEdit ? (
            <Button className="stop-edit" onPress={onEdit}>
              {item.title}
            </Button>
          ) : (
            <span>{item.title}</span>
          )}
        </p>
        <Advice trail={item.trail} />
        <ItemMeta item={item} isFirstVersion={isFirstVersion} />
        <ItemRelations item={item} />
        {origin}
        {overrun > 0 && (
          <StateMark tone="brick" icon={TimerOff}>
            {t('agenda.over', { count: overrun })}
          </StateMark>
        )}
        {item.note !== undefined && <ItemNote note={item.note} title={item.title} />}
        <FileList files={item.files} title={item.title} />
      </div>
      {children}
    </div>
  )
}
