import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button'
import { Dialog, DialogFoot } from './dialog'
import { ProblemNotice } from './notice'

interface Props {
  title: string
  children: ReactNode
  confirmLabel: string
  variant?: 'primary' | 'danger'
  isOpen: boolean
  isPending: boolean
  error?: unknown
  onConfirm: () => void
  onClose: () => void
}

/** Asks once more before something that cannot be taken back. */
export function ConfirmDialog(props: Props) {
  const { title, children, confirmLabel, variant = 'primary', isOpen, isPending, error, onConfirm, onClose } = props
  const { t } = useTranslation()
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose} role="alertdialog">
      <div className="form">
        <div className="stack measure">{children}</div>
        <ProblemNotice error={error} />
        <DialogFoot>
          <Button onPress={onClose} autoFocus={variant === 'danger'}>
            {t('ui.cancel')}
          </Button>
          <Button variant={variant} isPending={isPending} onPress={onConfirm} autoFocus={variant === 'primary'}>
            {confirmLabel}
          </Button>
        </DialogFoot>
      </div>
    </Dialog>
  )
}
