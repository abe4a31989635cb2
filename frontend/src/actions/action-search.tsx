import { Search } from 'lucide-react'
import { useState } from 'react'
import { Autocomplete, Header, Input, Menu, MenuItem, MenuSection, SearchField, useFilter } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Switch } from '@/ui/choices'
import { Dialog } from '@/ui/dialog'
import { writePreference } from '@/ui/preferences'
import { sections, type Action } from './action'
import './action-search.css'
import { Keys } from './keys'
import { singleKeysAllowed } from './use-shortcuts'

interface Props {
  actions: readonly Action[]
  onClose: () => void
}

/** Everything that can be done here, searchable by name, with its keys; Enter does it. */
export default function ActionSearch({ actions, onClose }: Props) {
  const { t } = useTranslation()
  const { contains } = useFilter({ sensitivity: 'base' })
  return (
    <Dialog title={t('actions.title')} isOpen onClose={onClose} isDismissable>
      <div className="stack">
        <Autocomplete filter={contains}>
          <SearchField className="action-search" aria-label={t('actions.search')} autoFocus>
            <Search size={18} aria-hidden />
            <Input placeholder={t('actions.search')} />
          </SearchField>
          <Menu
            className="options action-list"
            aria-label={t('actions.title')}
            onAction={(id) => {
              onClose()
              actions.find((action) => action.id === id)?.run()
            }}
            renderEmptyState={() => <p className="muted action-none">{t('actions.none')}</p>}
          >
            {sections
              .filter((section) => actions.some((action) => action.section === section))
              .map((section) => (
                <MenuSection key={section}>
                  <Header className="option-head">{t(`actions.sections.${section}`)}</Header>
                  {actions.filter((action) => action.section === section).map(row)}
                </MenuSection>
              ))}
          </Menu>
        </Autocomplete>
        <SingleKeysSwitch />
      </div>
    </Dialog>
  )
}

function row({ id, name, icon: Icon, shortcuts }: Action) {
  return (
    <MenuItem key={id} id={id} className="option" textValue={name}>
      <Icon size={18} aria-hidden />
      {name}
      <Keys shortcuts={shortcuts} />
    </MenuItem>
  )
}

function SingleKeysSwitch() {
  const { t } = useTranslation()
  const [isOn, setOn] = useState(singleKeysAllowed)
  return (
    <Switch
      label={t('actions.singleKeys')}
      help={t('actions.singleKeysHelp')}
      isSelected={isOn}
      onChange={(next) => {
        setOn(next)
        writePreference('singleKeys', next ? 'on' : 'off')
      }}
    />
  )
}
