import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
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
  const [copied, setCopied] = useState<'yes' | 'refused'>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret)
      setCopied('yes')
    } catch {
      setCopied('refused')
    }
  }
  return (
    <Dialog title={t('tokens.secretTitle', { name })} isOpen onClose={onClose} role="alertdialog">
      <div className="form">
        <Notice tone="ochre" title={t('tokens.secretOnce')}>
          <p>{t('tokens.secretOnceText')}</p>
        </Notice>
        <div className="token-secret">
          <TextField className="field" value={secret} isReadOnly>
            <Label className="label">{t('tokens.secret')}</Label>
            <Input
              className="control"
              onFocus={(event) => {
                event.currentTarget.select()
              }}
            />
          </TextField>
          <Button icon={copied === 'yes' ? Check : Copy} onPress={() => void copy()} autoFocus>
            {copied === 'yes' ? t('tokens.copied') : t('tokens.copy')}
          </Button>
        </div>
        <p role="status" className={copied === 'refused' ? 'error' : 'unseen'}>
          {copied === 'yes' && t('tokens.copied')}
          {copied === 'refused' && t('tokens.copyRefused')}
        </p>
        <DialogFoot>
          <Button variant="primary" onPress={onClose}>
            {t('tokens.secretKept')}
          </Button>
        </DialogFoot>
      </div>
    </Dialog>
  )
}
