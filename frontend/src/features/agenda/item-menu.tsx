import { Ellipsis } from 'lucide-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import type { AgendaItem } from '@/api/types'
import { LazyMenu } from '@/ui/lazy-menu'

const load = () => import('./item-popover')
const ItemPopover = lazy(load)

export interface ItemMenuProps {
  item: AgendaItem
  meetingId: string
  onEdit: (item: AgendaItem) => void
  onRemove: (item: AgendaItem) => void
}

/** What else can be done with a point. */
export function ItemMenu(props: ItemMenuProps) {
  const { t } = useTranslation()
  const { item } = props
  if (!may(item, 'changeAgendaItem') && !may(item, 'removeAgendaItem')) return null
  return (
    <LazyMenu
      label={t('agenda.more', { title: item.title })}
      popover={(menu) => <ItemPopover {...menu} {...props} />}
      prepare={() => void load()}
    >
      <Ellipsis size={20} aria-hidden />
    </LazyMenu>
  )
}
