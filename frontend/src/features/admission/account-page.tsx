import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { standsAs, useMe } from '@/api/me'
import { may } from '@/api/permitted'
import type { Account } from '@/api/types'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Notice } from '@/ui/notice'
import { Forbidden, Loaded, Skeletons } from '@/ui/states'
import { AccountActs } from './account-acts'
import { AccountMark } from './account-mark'
import { getAccount } from './api'
import './admission.css'

const AccountForm = lazy(() => import('./account-form'))

interface Props {
  id: string
  /** The offices of its person; another room keeps them. */
  mandates: (person: string) => ReactNode
}

/** One account: who it is, what may happen to it, and the offices it holds. */
export function AccountPage({ id, mandates }: Props) {
  const { t } = useTranslation()
  const me = useMe()
  const account = useQuery(getAccount(id))
  if (!standsAs(me, 'administrator')) return <Forbidden />
  return (
    <div className="page admission">
      <Loaded query={account} rows={6}>
        {(found) => (
          <>
            <title>{`${found.name} – Doorstroom`}</title>
            <header className="page-head">
              <div>
                <p className="overline">
                  <Link to="/accounts">{t('admission.title')}</Link>
                </p>
                <h1>{found.name}</h1>
                <AccountMark status={found.status} />
              </div>
            </header>
            <div className="stack-wide">
              <Facts account={found} />
              {found.person === undefined ? (
                <Notice tone="slate" title={t('admission.onlyAdministers')} />
              ) : (
                mandates(found.person.id)
              )}
            </div>
          </>
        )}
      </Loaded>
    </div>
  )
}

function Facts({ account }: { account: Account }) {
  const { t } = useTranslation()
  const [isChanging, setChanging] = useState(false)
  return (
    <section className="sheet sheet-padded" aria-label={t('admission.account')}>
      <dl className="account-facts">
        <dt>{t('access.userName')}</dt>
        <dd>{account.status === 'erased' ? '–' : account.userName}</dd>
        <dt>{t('admission.email')}</dt>
        <dd className="account-mail">{account.email ?? '–'}</dd>
        <dt>{t('admission.administrates')}</dt>
        <dd>{account.administrator ? t('admission.yes') : t('admission.no')}</dd>
      </dl>
      <div className="account-acts">
        {may(account, 'changeAccount') && (
          <Button
            onPress={() => {
              setChanging(true)
            }}
          >
            {t('admission.change')}
          </Button>
        )}
        <AccountActs account={account} />
      </div>
      <Dialog
        title={t('admission.changeTitle', { name: account.name })}
        isOpen={isChanging}
        onClose={() => {
          setChanging(false)
        }}
      >
        <Suspense fallback={<Skeletons rows={3} />}>
          <AccountForm
            account={account}
            onClose={() => {
              setChanging(false)
            }}
          />
        </Suspense>
      </Dialog>
    </section>
  )
}
