import { useMutation, useQueryClient } from '@tanstack/react-query'
import { CircleCheck, CircleDashed, Pencil, Trash2 } from 'lucide-react'
import { Menu, MenuItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { refreshMeeting } from '@/api/refresh'
import { useWording } from '@/i18n/wording'
import type { MenuPopoverProps } from '@/ui/lazy-menu'
import { MenuPopover } from '@/ui/menu-popover'
import { useToast } from '@/ui/toasts'
import { changeAgendaItem } from './api'
import type { ItemMenuProps } from './item-menu'

/** The open half of an {@link ItemMenu}. */
export default function ItemPopover(props: ItemMenuProps & MenuPopoverProps) {
  const { item, meetingId, onEdit, onRemove, label, triggerRef, onClose } = props
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const wording = useWording()
  const readying = useMutation({
    mutationFn: () => changeAgendaItem(meetingId, item, { ready: !item.ready }),
    onError: (error) => {
      toast(wording(error).title, 'brick')
    },
    onSettled: () => refreshMeeting(queries, meetingId),
  })
  const ReadyIcon = item.ready ? CircleDashed : CircleCheck
  const moves = {
    edit: onEdit,
    ready: () => {
      readying.mutate()
    },
    remove: onRemove,
  }
  return (
    <MenuPopover label={label} triggerRef={triggerRef} onClose={onClose}>
      <Menu
        className="options"
        aria-label={label}
        autoFocus="first"
        onClose={onClose}
        onAction={(id) => {
          moves[id as keyof typeof moves](item)
        }}
      >
        {may(item, 'changeAgendaItem') && (
          <MenuItem id="edit" className="option">
            <Pencil size={18} aria-hidden />
            {t('agenda.edit')}
          </MenuItem>
        )}
        {may(item, 'changeAgendaItem') && (
          <MenuItem id="ready" className="option">
            <ReadyIcon size={18} aria-hidden />
            {t(item.ready ? 'agenda.setNotReady' : 'agenda.setReady')}
          </MenuItem>
        )}
        {may(item, 'removeAgendaItem') && (
          <MenuItem id="remove" className="option" data-variant="danger">
            <Trash2 size={18} aria-hidden />
            {t('agenda.remove')}
          </MenuItem>
        )}
      </Menu>
    </MenuPopover>
  )
}
