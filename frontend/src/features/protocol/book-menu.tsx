import { ChevronDown } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { Contribution, ContributionState } from '@/api/types'
import { useBooking } from './use-booking'

/** One step on, or one step back where something was booked by mistake. */
const next: Record<ContributionState, ContributionState[]> = {
  agreed: ['invoiced'],
  invoiced: ['paid', 'agreed'],
  paid: ['invoiced'],
}

export function BookMenu({ contribution }: { contribution: Contribution }) {
  const { t } = useTranslation()
  const booking = useBooking()
  const label = t('protocol.bookOf', { municipality: titleOf(contribution.municipality) })
  return (
    <MenuTrigger>
      <Button className="button" aria-label={label} isDisabled={booking.isPending}>
        {t('protocol.book')}
        <ChevronDown size={18} aria-hidden />
      </Button>
      <Popover className="popover" offset={4}>
        <Menu
          className="options"
          aria-label={label}
          items={next[contribution.status].map((id) => ({ id }))}
          onAction={(status) => {
            booking.mutate({ contributions: [contribution], status: status as ContributionState })
          }}
        >
          {({ id }) => (
            <MenuItem className="option" textValue={t(`protocol.bookAs.${id}`)}>
              {t(`protocol.bookAs.${id}`)}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
