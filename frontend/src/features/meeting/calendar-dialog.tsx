import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { refreshLists } from '@/api/refresh'
import { titleOf } from '@/api/titles'
import type { Body, CalendarLink } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { ProblemNotice } from '@/ui/notice'
import { Loaded } from '@/ui/states'
import { listCalendarLinks, revokeCalendarLink } from './api'
import { CalendarAddress } from './calendar-address'
import { CalendarForm } from './calendar-form'
import './calendar.css'

interface Props {
  bodies: readonly Body[]
  onClose: () => void
}

/** The secret addresses by which the reader's own calendar follows meetings. */
export default function CalendarDialog({ bodies, onClose }: Props) {
  const { t } = useTranslation()
  const [made, setMade] = useState<CalendarLink>()
  return (
    <Dialog title={t('calendar.title')} lead={t('calendar.lead')} isOpen onClose={onClose} size="wide">
      <div className="form">
        {made?.url ? (
          <CalendarAddress
            url={made.url}
            onDone={() => {
              setMade(undefined)
            }}
          />
        ) : (
          <>
            <CalendarForm bodies={bodies} onMade={setMade} />
            <OpenCalendars />
          </>
        )}
      </div>
    </Dialog>
  )
}

function OpenCalendars() {
  const { t } = useTranslation()
  const { date } = useFormats()
  const queries = useQueryClient()
  const links = useQuery(listCalendarLinks())
  const revoking = useMutation({
    mutationFn: ({ id, etag }: CalendarLink) => revokeCalendarLink(id, etag),
    onSettled: () => refreshLists(queries, '/calendars'),
  })
  return (
    <Loaded query={links} rows={2}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="small muted">{t('calendar.none')}</p>
        ) : (
          <section aria-labelledby="open-calendars">
            <h3 id="open-calendars">{t('calendar.open')}</h3>
            <ProblemNotice error={revoking.error} />
            <ul className="lines">
              {items.map((link) => {
                const name = link.body ? titleOf(link.body) : t('calendar.own')
                return (
                  <li key={link.id} className="calendar-line">
                    <div>
                      <p className="line-title">{name}</p>
                      <p className="line-meta">{t('calendar.since', { date: date(link.madeAt) })}</p>
                    </div>
                    <Button
                      aria-label={t('calendar.revokeOf', { name })}
                      onPress={() => {
                        revoking.mutate(link)
                      }}
                    >
                      {t('calendar.revoke')}
                    </Button>
                  </li>
                )
              })}
            </ul>
          </section>
        )
      }
    </Loaded>
  )
}
