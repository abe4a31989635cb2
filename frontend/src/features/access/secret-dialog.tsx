import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { CopyField } from '@/ui/copy-field'
import { Dialog, DialogFoot } from '@/ui/dialog'
import { Notice } from '@/ui/notice'

interface Props {
  name: string
  secret: string
  onClose: () => void
}

/** Shows the secret of a new token this once; the server keeps only its hash. */
export function SecretDialog({ name, secret, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('tokens.secretTitle', { name })} isOpen onClose={onClose} role="alertdialog">
      <div className="form">
        <Notice tone="ochre" title={t('tokens.secretOnce')}>
          <p>{t('tokens.secretOnceText')}</p>
        </Notice>
        <CopyField label={t('tokens.secret')} value={secret} />
        <DialogFoot>
          <Button variant="primary" onPress={onClose}>
            {t('tokens.secretKept')}
          </Button>
        </DialogFoot>
      </div>
    </Dialog>
  )
}
