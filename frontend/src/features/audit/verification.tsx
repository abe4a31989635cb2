import { useQuery } from '@tanstack/react-query'
import { ShieldCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Notice, ProblemNotice } from '@/ui/notice'
import { verifyAudit } from './api'

/** Recomputes the chain on request, and says where it breaks. */
export function Verification() {
  const { t } = useTranslation()
  const { data, error, isFetching, refetch } = useQuery(verifyAudit())
  return (
    <div className="stack audit-verification">
      <div>
        <Button icon={ShieldCheck} isPending={isFetching} onPress={() => void refetch()}>
          {t('audit.verify')}
        </Button>
      </div>
      <ProblemNotice error={error} />
      {data?.intact === true && (
        <Notice tone="moss" title={t('audit.whole')} role="status">
          <p>{t('audit.checked', { count: data.checked })}</p>
        </Notice>
      )}
      {data?.intact === false && (
        <Notice tone="brick" title={t('audit.broken')} role="alert">
          <p>{t('audit.brokenAt', { place: data.brokenAt })}</p>
        </Notice>
      )}
    </div>
  )
}
