import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { CopyField } from '@/ui/copy-field'
import { DialogFoot } from '@/ui/dialog'
import { Notice } from '@/ui/notice'

interface Props {
  url: string
  onDone: () => void
}

/** Shows the address of a new calendar this once; the server keeps only its hash. */
export function CalendarAddress({ url, onDone }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <Notice tone="ochre" title={t('calendar.made')}>
        <p>{t('calendar.once')}</p>
      </Notice>
      <CopyField label={t('calendar.address')} value={url} />
      <p>
        <a href={url.replace(/^https?:/, 'webcal:')}>{t('calendar.subscribe')}</a>
      </p>
      <DialogFoot>
        <Button variant="primary" onPress={onDone}>
          {t('calendar.done')}
        </Button>
      </DialogFoot>
    </>
  )
}
