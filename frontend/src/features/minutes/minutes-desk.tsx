import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { Meeting, Minutes, MinutesEntry, Remark } from '@/api/types'
import { dayOf, useFormats } from '@/i18n/format'
import { Skeletons } from '@/ui/states'
import { getBody, listMemberships, listRemarks } from './api'
import { Entry, type EntryFoot, type OutcomeFoot } from './entry'
import type { House } from './house'
import { MinutesAside } from './minutes-aside'
import { RemarkList } from './remark-list'

// the pen and all that belongs to it, for who writes
const EntryEditor = lazy(() => import('./entry-editor'))

interface Props {
  minutes: Minutes
  meeting: Meeting
  openEntry: string | undefined
  onOpenEntry: (id: string | undefined) => void
  outcomeFoot: OutcomeFoot | undefined
  entryFoot: EntryFoot | undefined
}

/** The minutes as the document they will be, with a pen where the reader may write. */
export function MinutesDesk(props: Props) {
  const { minutes, meeting, openEntry, onOpenEntry, outcomeFoot, entryFoot } = props
  const { t } = useTranslation()
  const { longDate } = useFormats()
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(openEntry === undefined ? [] : [openEntry]))
  const body = useQuery(getBody(meeting.body.id))
  const memberships = useQuery(listMemberships(meeting.body.id, dayOf(meeting.startsAt)))
  const remarks = useQuery({ ...listRemarks(meeting.id), enabled: minutes.status !== 'draft' })
  const write = (id: string) => {
    setOpen((all) => new Set(all).add(id))
    onOpenEntry(id)
  }
  const close = (id: string) => {
    setOpen((all) => new Set([...all].filter((one) => one !== id)))
    onOpenEntry(undefined)
  }
  const house: House = {
    minutes,
    outcomeTypes: body.data?.outcomeTypes ?? [],
    organizations: (memberships.data?.items ?? []).map(({ organization }) => organization),
  }

  return (
    <div className="minutes-desk">
      <MinutesAside minutes={minutes} />
      <article className="sheet minutes-sheet">
        <header className="minutes-head">
          <p className="overline">{t('minutes.of', { body: titleOf(meeting.body) })}</p>
          <p className="minutes-date">{longDate(meeting.startsAt)}</p>
        </header>
        {minutes.entries.map((entry) => (
          <section key={entry.id} className="entry" aria-labelledby={`entry-${entry.id}`} data-entry={entry.id}>
            {open.has(entry.id) ? (
              <Suspense fallback={<Skeletons rows={3} />}>
                <EntryEditor entry={entry} house={house} onClose={close} onNext={nextOf(minutes, entry, write)} />
              </Suspense>
            ) : (
              <Entry entry={entry} onWrite={write} outcomeFoot={outcomeFoot} />
            )}
            {entryFoot?.(entry)}
            <RemarkList
              minutes={minutes}
              agendaItem={entry.id}
              title={entry.title}
              remarks={(remarks.data?.items ?? []).filter(({ agendaItem }) => agendaItem === entry.id)}
            />
          </section>
        ))}
        <General minutes={minutes} remarks={remarks.data?.items ?? []} />
      </article>
    </div>
  )
}

function General({ minutes, remarks }: { minutes: Minutes; remarks: readonly Remark[] }) {
  const { t } = useTranslation()
  return (
    <section className="entry" aria-label={t('remarks.general')}>
      <RemarkList
        minutes={minutes}
        title={t('remarks.general')}
        remarks={remarks.filter(({ agendaItem }) => !agendaItem)}
      />
    </section>
  )
}

function nextOf({ entries }: Minutes, entry: MinutesEntry, write: (id: string) => void) {
  const next = entries[entries.indexOf(entry) + 1]
  if (!next) return undefined
  return () => {
    write(next.id)
  }
}
