import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { Protocol } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Notice } from '@/ui/notice'

/** Whether it is time to renew, or past it. */
export const isAlarming = ({ renewal }: Protocol) => renewal?.status === 'due' || renewal?.status === 'lapsed'

/** What to do about a protocol that ends, or has ended; nothing while there is time. */
export function RenewalAlarm({ protocol }: { protocol: Protocol }) {
  const { t } = useTranslation()
  const { plainDate } = useFormats()
  const { renewal, title, endsOn } = protocol
  if (!isAlarming(protocol) || !renewal || endsOn === undefined) return null
  const { status, renewedBy } = renewal
  return (
    <Notice
      tone={status === 'lapsed' ? 'brick' : 'ochre'}
      title={t(`protocol.alarm.${status as 'due'}`, { title, date: plainDate(endsOn) })}
    >
      <p>
        {renewedBy === undefined ? (
          t('protocol.alarm.noNext')
        ) : (
          <>
            {t('protocol.alarm.next')}{' '}
            <Link to="/protocols/$protocolId" params={{ protocolId: renewedBy.id }}>
              {titleOf(renewedBy)}
            </Link>
          </>
        )}
      </p>
    </Notice>
  )
}
