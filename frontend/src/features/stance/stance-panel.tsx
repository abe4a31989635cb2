import { useQuery } from '@tanstack/react-query'
import { ChevronRight } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { titleOf } from '@/api/titles'
import type { Meeting, Stance, StanceSheet } from '@/api/types'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'
import { getStances } from './api'
import { readsStances } from './readers'
import './stance.css'
import { StanceTable } from './stance-table'

const StanceForm = lazy(() => import('./stance-form'))

interface Props {
  meeting: Meeting
  itemId: string
  title: string
}

/** Under a common position, for the body, directors and colleges: how many gave a mandate, and what each says. */
export function StancePanel({ meeting, itemId, title }: Props) {
  const sheet = useQuery({ ...getStances(meeting.id, itemId), enabled: readsStances(useMe(), meeting) })
  if (!sheet.data || sheet.data.items.length === 0) return null
  return <Sheet meetingId={meeting.id} itemId={itemId} title={title} sheet={sheet.data} />
}

interface SheetProps {
  meetingId: string
  itemId: string
  title: string
  sheet: StanceSheet
}

function Sheet({ meetingId, itemId, title, sheet: { count, items } }: SheetProps) {
  const { t } = useTranslation()
  const [telling, setTelling] = useState<Stance>()
  const close = () => {
    setTelling(undefined)
  }
  const words = [
    t('stance.given', { count: count.given, total: count.municipalities }),
    count.refused > 0 ? t('stance.refused', { count: count.refused }) : '',
    count.reservations > 0 ? t('stance.reservations', { count: count.reservations }) : '',
  ].filter((word) => word !== '')
  return (
    <Disclosure className="stance">
      <Button
        slot="trigger"
        className="stance-toggle"
        aria-label={t('stance.open', { title, words: words.join(', ') })}
      >
        <ChevronRight size={16} aria-hidden />
        {words.join(', ')}
      </Button>
      <DisclosurePanel>
        <StanceTable title={title} stances={items} onTell={setTelling} />
      </DisclosurePanel>
      <Dialog
        title={telling ? t('stance.tellOf', { municipality: titleOf(telling.organization) }) : ''}
        lead={title}
        isOpen={telling !== undefined}
        onClose={close}
      >
        <Suspense fallback={<Skeletons rows={4} />}>
          {telling && <StanceForm place={{ id: meetingId, itemId }} stance={telling} onClose={close} />}
        </Suspense>
      </Dialog>
    </Disclosure>
  )
}
