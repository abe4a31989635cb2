import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { TimerOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Reference } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { StateMark } from '@/ui/state-mark'
import { listProtocols } from './api'
import { isAlarming } from './renewal'

/** On the coordinator's first page: what ends and was not renewed; nothing at all when there is none. */
export function ProtocolAlarms({ region }: { region: Reference }) {
  const { t } = useTranslation()
  const { plainDate } = useFormats()
  const protocols = useQuery(listProtocols(region.id))
  const alarming = (protocols.data?.items ?? []).filter(isAlarming)
  if (alarming.length === 0) return null
  return (
    <section aria-labelledby="protocol-alarms">
      <div className="section-head">
        <h2 id="protocol-alarms">{t('protocol.title')}</h2>
        <Link to="/protocols">{t('protocol.all')}</Link>
      </div>
      <ul className="sheet lines">
        {alarming.map(({ id, title, endsOn, renewal }) => (
          <li key={id} className="line task">
            <div className="line-main">
              <Link to="/protocols/$protocolId" params={{ protocolId: id }} className="line-title">
                {t(`protocol.alarm.${renewal?.status as 'due'}`, { title, date: plainDate(endsOn ?? '') })}
              </Link>
              <p className="line-meta">
                {t(renewal?.renewedBy === undefined ? 'protocol.alarm.noNext' : 'protocol.alarm.next')}{' '}
                {renewal?.renewedBy?.title}
              </p>
            </div>
            <StateMark tone={renewal?.status === 'lapsed' ? 'brick' : 'ochre'} icon={TimerOff}>
              {t(`protocol.renewal.${renewal?.status as 'due'}`, { date: plainDate(renewal?.alarmFrom ?? '') })}
            </StateMark>
          </li>
        ))}
      </ul>
    </section>
  )
}
