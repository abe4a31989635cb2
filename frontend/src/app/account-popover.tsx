import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useVisibleActions } from '@/actions/actions-context'
import { Keys } from '@/actions/keys'
import { useMe } from '@/api/me'
import { changeLanguage, type Language } from '@/i18n'
import { ChoiceItems } from '@/ui/choice-items'
import type { MenuPopoverProps } from '@/ui/lazy-menu'
import { MenuPopover } from '@/ui/menu-popover'
import { useThemeChoice } from './theme-choice'

const languages = [
  { id: 'nl', label: 'Nederlands' },
  { id: 'en', label: 'English' },
]

/** Language, appearance and what belongs to the reader's account. */
export default function AccountPopover(props: MenuPopoverProps) {
  const { t, i18n } = useTranslation()
  const me = useMe()
  const theme = useThemeChoice()
  const actions = useVisibleActions().filter(({ section }) => section === 'account')
  return (
    <MenuPopover {...props}>
      <p className="account-name">
        {me.name}
        {me.userName !== undefined && <span className="muted small">{me.userName}</span>}
      </p>
      <Menu
        className="options"
        aria-label={t('account.menu', { name: me.name })}
        autoFocus="first"
        onClose={props.onClose}
        onAction={(id) => actions.find((action) => action.id === id)?.run()}
      >
        <ChoiceItems
          title={t('account.language')}
          options={languages}
          value={i18n.language}
          onChange={(language) => void changeLanguage(language as Language)}
        />
        <ChoiceItems title={t('account.theme')} {...theme} />
        <MenuSection>
          <Header className="unseen">{t('account.title')}</Header>
          {actions.map(({ id, name, icon: Icon, shortcuts }) => (
            <MenuItem key={id} id={id} className="option" textValue={name}>
              <Icon size={18} aria-hidden />
              {name}
              <Keys shortcuts={shortcuts} />
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
    </MenuPopover>
  )
}
