import { useTranslation } from 'react-i18next'
import { isStale } from '@/api/problem'
import { Notice, ProblemNotice } from '@/ui/notice'

/** Why a point was not kept. What was typed stays in the form, and a second try goes over the newer version. */
export function SaveRefused({ error }: { error: unknown }) {
  const { t } = useTranslation()
  if (!isStale(error)) return <ProblemNotice error={error} />
  return (
    <Notice tone="brick" title={t('item.conflict')} role="alert">
      <p>{t('item.conflictText')}</p>
    </Notice>
  )
}
