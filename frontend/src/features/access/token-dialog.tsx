import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccessToken } from '@/api/types'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'

const TokenForm = lazy(() => import('./token-form'))

interface Props {
  isOpen: boolean
  onClose: () => void
  onCreated: (token: AccessToken) => void
}

export function TokenDialog({ isOpen, onClose, onCreated }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('tokens.create')} lead={t('tokens.createLead')} isOpen={isOpen} onClose={onClose}>
      <Suspense fallback={<Skeletons rows={4} />}>
        <TokenForm onClose={onClose} onCreated={onCreated} />
      </Suspense>
    </Dialog>
  )
}
