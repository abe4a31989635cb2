import { useMutation, useQueryClient } from '@tanstack/react-query'
import { CircleCheck, CircleDashed, Columns2, CornerUpRight, Pencil, Trash2, Unlink } from 'lucide-react'
import { Menu, MenuItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { refreshMeeting } from '@/api/refresh'
import { useWording } from '@/i18n/wording'
import type { MenuPopoverProps } from '@/ui/lazy-menu'
import { MenuPopover } from '@/ui/menu-popover'
import { useToast } from '@/ui/toasts'
import { changeAgendaItem } from './api'
import type { ItemMenuProps, Sending } from './item-menu'

interface Props extends ItemMenuProps, MenuPopoverProps {
  onSend: (sending: Sending) => void
}

/** The open half of an {@link ItemMenu}. */
export default function ItemPopover(props: Props) {
  const { item, meetingId, onEdit, onRemove, onSend, label, triggerRef, onClose } = props
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
  const ready = () => {
    readying.mutate()
  }
  const edit =
    onEdit &&
    may(item, 'changeAgendaItem') &&
    (() => {
      onEdit(item)
    })
  const remove =
    onRemove &&
    may(item, 'removeAgendaItem') &&
    (() => {
      onRemove(item)
    })
  const send = (sending: Sending) => () => {
    onSend(sending)
  }
  const moves = [
    edit && { id: 'edit', icon: Pencil, name: t('agenda.edit'), run: edit },
    edit && {
      id: 'ready',
      icon: item.ready ? CircleDashed : CircleCheck,
      name: t(item.ready ? 'agenda.setNotReady' : 'agenda.setReady'),
      run: ready,
    },
    may(item, 'twinAgendaItem') && { id: 'twin', icon: Columns2, name: t('trail.twinAction'), run: send('twin') },
    may(item, 'forwardAgendaItem') && {
      id: 'forward',
      icon: CornerUpRight,
      name: t('trail.forwardAction'),
      run: send('preparation'),
    },
    may(item, 'endAgendaItemTwin') && { id: 'part', icon: Unlink, name: t('trail.partAction'), run: send('part') },
    remove && { id: 'remove', icon: Trash2, name: t('agenda.remove'), run: remove, variant: 'danger' },
  ].filter((move) => typeof move === 'object')

  return (
    <MenuPopover label={label} triggerRef={triggerRef} onClose={onClose}>
      <Menu
        className="options"
        aria-label={label}
        autoFocus="first"
        onClose={onClose}
        onAction={(id) => {
          moves.find((move) => move.id === id)?.run()
        }}
      >
        {moves.map(({ id, icon: Icon, name, variant }) => (
          <MenuItem key={id} id={id} className="option" data-variant={variant}>
            <Icon size={18} aria-hidden />
            {name}
          </MenuItem>
        ))}
      </Menu>
    </MenuPopover>
  )
}
