import { IdCard } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@/ui/states'

/** What somebody sees whose mandates have ended, or have yet to be given. */
export function NoMandate() {
  const { t } = useTranslation()
  return (
    <div className="page">
      <title>{`${t('app.today')} – Doorstroom`}</title>
      <EmptyState isPage icon={IdCard} title={t('today.noMandate')}>
        {t('today.noMandateText')}
      </EmptyState>
    </div>
  )
}
