import { useTranslation } from 'react-i18next'
import { Button } from './button'
import { CopyField } from './copy-field'
import { Dialog, DialogFoot } from './dialog'
import { Notice } from './notice'

interface Props {
  title: string
  /** Where it must be kept, and why it cannot be shown again. */
  text: string
  secret: string
  onClose: () => void
}

/** Shows a secret this once. */
export function SecretDialog({ title, text, secret, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog title={title} isOpen onClose={onClose} role="alertdialog">
      <div className="form">
        <Notice tone="ochre" title={t('ui.secret.once')}>
          <p>{text}</p>
        </Notice>
        <CopyField label={t('ui.secret.name')} value={secret} />
        <DialogFoot>
          <Button variant="primary" onPress={onClose}>
            {t('ui.secret.kept')}
          </Button>
        </DialogFoot>
      </div>
    </Dialog>
  )
}
