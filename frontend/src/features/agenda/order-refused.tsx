import { useTranslation } from 'react-i18next'
import { isStale } from '@/api/problem'
import { Notice, ProblemNotice } from '@/ui/notice'

/** Why the list jumped back. */
export function OrderRefused({ error }: { error: unknown }) {
  const { t } = useTranslation()
  if (!isStale(error)) return <ProblemNotice error={error} />
  return (
    <Notice tone="brick" title={t('agenda.conflict')} role="alert">
      <p>{t('agenda.conflictText')}</p>
    </Notice>
  )
}
