import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { CopyField } from '@/ui/copy-field'
import { DialogFoot } from '@/ui/dialog'
import { Notice } from '@/ui/notice'

interface Props {
  url: string
  organization: string
  onDone: () => void
}

/** Shows the address of a new link this once; the server keeps only its hash. */
export function NewLink({ url, organization, onDone }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <Notice tone="ochre" title={t('intakeLink.made', { organization })}>
        <p>{t('intakeLink.once')}</p>
      </Notice>
      <CopyField label={t('intakeLink.address')} value={url} />
      <DialogFoot>
        <Button variant="primary" onPress={onDone}>
          {t('intakeLink.done')}
        </Button>
      </DialogFoot>
    </>
  )
}
