import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from './button'
import './copy-field.css'

/** A value that is shown this once, to be taken along. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation()
  const [copied, setCopied] = useState<'yes' | 'refused'>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value)
      setCopied('yes')
    } catch {
      setCopied('refused')
    }
  }
  return (
    <>
      <div className="copy-field">
        <TextField className="field" value={value} isReadOnly>
          <Label className="label">{label}</Label>
          <Input
            className="control"
            onFocus={(event) => {
              event.currentTarget.select()
            }}
          />
        </TextField>
        <Button icon={copied === 'yes' ? Check : Copy} onPress={() => void copy()} autoFocus>
          {copied === 'yes' ? t('ui.copied') : t('ui.copy')}
        </Button>
      </div>
      <p role="status" className={copied === 'refused' ? 'error' : 'unseen'}>
        {copied === 'yes' && t('ui.copied')}
        {copied === 'refused' && t('ui.copyRefused')}
      </p>
    </>
  )
}
