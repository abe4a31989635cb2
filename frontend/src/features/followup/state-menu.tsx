import { ChevronDown } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { FollowUpState } from '@/api/types'

interface Props {
  /** What is changed, for those who hear the button without seeing what stands beside it. */
  label: string
  states: readonly FollowUpState[]
  isDisabled?: boolean
  onPick: (state: FollowUpState) => void
}

/** Two clicks: open, and choose how far it is. */
export function StateMenu({ label, states, isDisabled = false, onPick }: Props) {
  const { t } = useTranslation()
  return (
    <MenuTrigger>
      <Button className="button" aria-label={label} isDisabled={isDisabled || states.length === 0}>
        {t('followUp.change')}
        <ChevronDown size={18} aria-hidden />
      </Button>
      <Popover className="popover" offset={4}>
        <Menu
          className="options"
          aria-label={label}
          items={states.map((id) => ({ id }))}
          onAction={(state) => {
            onPick(state as FollowUpState)
          }}
        >
          {({ id }) => (
            <MenuItem className="option" textValue={t(`followUp.status.${id}`)}>
              {t(`followUp.status.${id}`)}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
