import { useQuery } from '@tanstack/react-query'
import { UserPlus, Users } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { SearchField, Input, Label, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { standsAs, useMe } from '@/api/me'
import type { AccountState } from '@/api/types'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { EmptyState, Forbidden, Loaded, Skeletons } from '@/ui/states'
import { AccountLine } from './account-line'
import { listAccounts } from './api'
import './admission.css'

const InviteForm = lazy(() => import('./invite-form'))
const views = ['all', 'invited', 'active', 'ended', 'erased'] as const
type View = 'all' | AccountState

interface Props {
  userName: string
  status: AccountState | undefined
  onSearch: (wanted: { userName?: string; status?: AccountState }) => void
  onInvited: (id: string) => void
}

/** Who is let in: found by user name and state, and somebody new invited. */
export function AccountsPage({ userName, status, onSearch, onInvited }: Props) {
  const { t } = useTranslation()
  const me = useMe()
  const [isInviting, setInviting] = useState(false)
  const accounts = useQuery(listAccounts({ userName, ...(status === undefined ? {} : { status }) }))
  if (!standsAs(me, 'administrator')) return <Forbidden />
  const show = (view: View) => {
    onSearch({ userName, ...(view === 'all' ? {} : { status: view }) })
  }
  return (
    <div className="page admission">
      <title>{`${t('admission.title')} – Doorstroom`}</title>
      <header className="page-head">
        <div>
          <h1>{t('admission.title')}</h1>
          <p className="muted measure">{t('admission.lead')}</p>
        </div>
        <Button
          variant="primary"
          icon={UserPlus}
          onPress={() => {
            setInviting(true)
          }}
        >
          {t('admission.invite')}
        </Button>
      </header>
      <div className="account-filters">
        <SearchField
          className="field"
          value={userName}
          onChange={(value) => {
            onSearch({ userName: value.trim().toLowerCase(), ...(status === undefined ? {} : { status }) })
          }}
        >
          <Label className="label">{t('admission.search')}</Label>
          <Input className="control" autoCapitalize="none" spellCheck={false} />
        </SearchField>
        <ToggleButtonGroup
          className="toggles"
          aria-label={t('admission.show')}
          disallowEmptySelection
          selectedKeys={[status ?? 'all']}
          onSelectionChange={([chosen]) => {
            show(views.find((view) => view === chosen) ?? 'all')
          }}
        >
          {views.map((view) => (
            <ToggleButton key={view} id={view} className="toggle">
              {view === 'all' ? t('admission.all') : t(`admission.status.${view}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      <Loaded query={accounts} rows={8}>
        {({ items, next }) => (
          <div className="sheet">
            {items.length === 0 ? (
              <EmptyState icon={Users} title={t('admission.none')}>
                {t('admission.noneText')}
              </EmptyState>
            ) : (
              <ul className="lines">
                {items.map((account) => (
                  <AccountLine key={account.id} account={account} />
                ))}
              </ul>
            )}
            {next !== undefined && <p className="muted small account-more">{t('admission.more')}</p>}
          </div>
        )}
      </Loaded>
      <Dialog
        title={t('admission.invite')}
        lead={t('admission.inviteLead')}
        isOpen={isInviting}
        onClose={() => {
          setInviting(false)
        }}
      >
        <Suspense fallback={<Skeletons rows={4} />}>
          <InviteForm
            onClose={() => {
              setInviting(false)
            }}
            onInvited={onInvited}
          />
        </Suspense>
      </Dialog>
    </div>
  )
}
