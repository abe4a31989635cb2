import { UserRound } from 'lucide-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { LazyMenu } from '@/ui/lazy-menu'

const load = () => import('./account-popover')
const AccountPopover = lazy(load)

export function AccountMenu() {
  const { t } = useTranslation()
  const me = useMe()
  return (
    <LazyMenu
      label={t('account.menu', { name: me.name })}
      popover={(props) => <AccountPopover {...props} />}
      prepare={() => void load()}
    >
      <UserRound size={20} aria-hidden />
    </LazyMenu>
  )
}
