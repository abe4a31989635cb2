import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Theme } from '@/api/types'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'

const ReportForm = lazy(() => import('./report-form'))

interface Props {
  theme: Theme | undefined
  onClose: () => void
}

export function ReportDialog({ theme, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('theme.report')}
      {...(theme ? { lead: theme.name } : {})}
      isOpen={theme !== undefined}
      onClose={onClose}
    >
      <Suspense fallback={<Skeletons rows={3} />}>{theme && <ReportForm theme={theme} onClose={onClose} />}</Suspense>
    </Dialog>
  )
}
