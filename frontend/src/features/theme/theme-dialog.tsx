import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reference, Theme } from '@/api/types'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'

const ThemeForm = lazy(() => import('./theme-form'))

interface Props {
  region: Reference
  edited: Theme | 'new' | undefined
  onClose: () => void
}

export function ThemeDialog({ region, edited, onClose }: Props) {
  const { t } = useTranslation()
  const theme = edited === 'new' ? undefined : edited
  return (
    <Dialog title={t(theme ? 'theme.change' : 'theme.add')} isOpen={edited !== undefined} onClose={onClose}>
      <Suspense fallback={<Skeletons rows={4} />}>
        <ThemeForm region={region} theme={theme} onClose={onClose} />
      </Suspense>
    </Dialog>
  )
}
