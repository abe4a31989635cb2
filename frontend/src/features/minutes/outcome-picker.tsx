import { Plus } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { OutcomeType } from '@/api/types'
import { outcomeIcons } from './outcome-line'

interface Props {
  types: readonly OutcomeType[]
  onPick: (type: OutcomeType) => void
}

/** Offers the outcomes that the body may take; what is not offered, it cannot take. */
export function OutcomePicker({ types, onPick }: Props) {
  const { t } = useTranslation()
  if (types.length === 0) return <p className="muted small">{t('outcomes.noneAllowed')}</p>
  return (
    <div className="outcome-picker">
      <MenuTrigger>
        <Button className="button">
          <Plus size={18} aria-hidden />
          {t('outcomes.add')}
        </Button>
        <Popover className="popover outcome-menu">
          <Menu
            className="options"
            aria-label={t('outcomes.add')}
            items={types.map((type) => ({ id: type }))}
            onAction={(type) => {
              onPick(type as OutcomeType)
            }}
          >
            {({ id }) => {
              const Icon = outcomeIcons[id]
              return (
                <MenuItem className="option outcome-option" textValue={t(`outcomes.type.${id}`)}>
                  <Icon size={18} aria-hidden />
                  <span>{t(`outcomes.type.${id}`)}</span>
                  <span className="small muted">{t(`outcomes.meaning.${id}`)}</span>
                </MenuItem>
              )
            }}
          </Menu>
        </Popover>
      </MenuTrigger>
      {!types.includes('decision') && <p className="small muted">{t('outcomes.noDecision')}</p>}
    </div>
  )
}
