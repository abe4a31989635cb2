import { Ban, CalendarSync, MapPin, Megaphone } from 'lucide-react'
import { Menu, MenuItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import type { Meeting } from '@/api/types'
import type { MenuPopoverProps } from '@/ui/lazy-menu'
import { MenuPopover } from '@/ui/menu-popover'
import type { Change } from './meeting-menu'

interface Props extends MenuPopoverProps {
  meeting: Meeting
  onChoose: (change: Change) => void
}

/** The open half of a meeting's menu. */
export default function MeetingPopover({ meeting, onChoose, label, triggerRef, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <MenuPopover label={label} triggerRef={triggerRef} onClose={onClose}>
      <Menu
        className="options"
        aria-label={label}
        autoFocus="first"
        onClose={onClose}
        onAction={(id) => {
          onChoose(id as Change)
        }}
      >
        {may(meeting, 'changeMeeting') && (
          <MenuItem id="placing" className="option">
            <MapPin size={18} aria-hidden />
            {t('meeting.placing.menu')}
          </MenuItem>
        )}
        {may(meeting, 'conveneMeeting') && (
          <MenuItem id="convening" className="option">
            <Megaphone size={18} aria-hidden />
            {t('meeting.convening.menu')}
          </MenuItem>
        )}
        {may(meeting, 'rescheduleMeeting') && (
          <MenuItem id="moving" className="option">
            <CalendarSync size={18} aria-hidden />
            {t('meeting.moving.menu')}
          </MenuItem>
        )}
        {may(meeting, 'cancelMeeting') && (
          <MenuItem id="cancelling" className="option" data-variant="danger">
            <Ban size={18} aria-hidden />
            {t('meeting.cancelling.menu')}
          </MenuItem>
        )}
      </Menu>
    </MenuPopover>
  )
}
