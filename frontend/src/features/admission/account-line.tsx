import { Link } from '@tanstack/react-router'
import { Lock, UserX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Account } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { StateMark } from '@/ui/state-mark'
import { AccountMark } from './account-mark'

/** One account: its function first, then what its administrator must know. */
export function AccountLine({ account }: { account: Account }) {
  const { t } = useTranslation()
  const { time } = useFormats()
  const { id, name, userName, email, status, administrator, mandates, lockedUntil } = account
  const isIdle = mandates === 0 && !administrator && (status === 'active' || status === 'invited')
  return (
    <li className="line">
      <div className="line-main">
        <Link to="/accounts/$accountId" params={{ accountId: id }} className="line-title">
          {name}
        </Link>
        <p className="line-meta">
          {status !== 'erased' && <span className="account-user">{userName}</span>}
          {email !== undefined && <span className="account-mail">{email}</span>}
          {administrator && <span>{t('roles.administrator')}</span>}
        </p>
        <p className="line-meta">
          <AccountMark status={status} />
          {isIdle && (
            <StateMark tone="ochre" icon={UserX}>
              {t('admission.noMandate')}
            </StateMark>
          )}
          {lockedUntil !== undefined && (
            <StateMark tone="brick" icon={Lock}>
              {t('admission.lockedUntil', { at: time(lockedUntil) })}
            </StateMark>
          )}
        </p>
      </div>
    </li>
  )
}
