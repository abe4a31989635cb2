import { Ellipsis } from 'lucide-react'
import { lazy, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import type { AgendaItem } from '@/api/types'
import { LazyMenu } from '@/ui/lazy-menu'
import { PartDialog } from './part-dialog'
import { SendDialog } from './send-dialog'

const load = () => import('./item-popover')
const ItemPopover = lazy(load)
const operations = [
  'changeAgendaItem',
  'removeAgendaItem',
  'twinAgendaItem',
  'endAgendaItemTwin',
  'forwardAgendaItem',
] as const

export interface ItemMenuProps {
  item: AgendaItem
  meetingId: string
  onEdit?: ((item: AgendaItem) => void) | undefined
  onRemove?: ((item: AgendaItem) => void) | undefined
}

/** What a point may do between bodies: go to the twin, leave it, or go on to a body that is prepared. */
export type Sending = 'twin' | 'part' | 'preparation'

/** What else can be done with a point. */
export function ItemMenu(props: ItemMenuProps) {
  const { t } = useTranslation()
  const [sending, setSending] = useState<Sending>()
  const { item, meetingId } = props
  const close = () => {
    setSending(undefined)
  }
  if (!operations.some((operation) => may(item, operation))) return null
  return (
    <>
      <LazyMenu
        label={t('agenda.more', { title: item.title })}
        popover={(menu) => <ItemPopover {...menu} {...props} onSend={setSending} />}
        prepare={() => void load()}
      >
        <Ellipsis size={20} aria-hidden />
      </LazyMenu>
      <SendDialog meetingId={meetingId} item={item} way={sending === 'part' ? undefined : sending} onClose={close} />
      <PartDialog meetingId={meetingId} item={item} isOpen={sending === 'part'} onClose={close} />
    </>
  )
}
