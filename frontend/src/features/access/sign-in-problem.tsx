import { useTranslation } from 'react-i18next'
import { hasStatus } from '@/api/problem'
import { Notice, ProblemNotice } from '@/ui/notice'

/** Why the door stayed closed; it never tells whether the name or the password was wrong. */
export function SignInProblem({ error }: { error: unknown }) {
  const { t } = useTranslation()
  if (hasStatus(error, 401)) return <Notice tone="brick" title={t('access.refused')} role="alert" />
  if (!hasStatus(error, 429)) return <ProblemNotice error={error} />
  const minutes = Math.max(1, Math.ceil((error.retryAfterSeconds ?? 60) / 60))
  return (
    <Notice tone="brick" title={t('access.lockedOut')} role="alert">
      <p>{t('access.lockedOutFor', { count: minutes })}</p>
    </Notice>
  )
}
