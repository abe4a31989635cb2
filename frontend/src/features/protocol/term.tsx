import { useTranslation } from 'react-i18next'
import type { Protocol } from '@/api/types'
import { useFormats } from '@/i18n/format'

/** From when until when. */
export function Term({ protocol: { startsOn, endsOn } }: { protocol: Protocol }) {
  const { t } = useTranslation()
  const { plainDate } = useFormats()
  return (
    <span>
      {endsOn === undefined
        ? t('protocol.termOpen', { from: plainDate(startsOn) })
        : t('protocol.term', { from: plainDate(startsOn), until: plainDate(endsOn) })}
    </span>
  )
}
