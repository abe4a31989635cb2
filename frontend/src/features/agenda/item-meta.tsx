import {
  CircleDashed,
  Clock,
  CornerDownRight,
  FilePen,
  FilePlus2,
  Hourglass,
  Telescope,
  Users,
  type LucideIcon,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem } from '@/api/types'
import { StateMark } from '@/ui/state-mark'

const triageIcons: Record<AgendaItem['triage'], LucideIcon> = {
  now: CornerDownRight,
  later: Hourglass,
  vision: Telescope,
}

interface Props {
  item: AgendaItem
  isFirstVersion: boolean
}

/** The line under a title: kind, who brings it, when it is for, and what still has to happen to it. */
export function ItemMeta({ item, isFirstVersion }: Props) {
  const { t } = useTranslation()
  const Triage = triageIcons[item.triage]
  return (
    <>
      <p className="item-meta">
        <span>{t(`agenda.kind.${item.kind}`)}</span>
        {item.speaker !== undefined && (
          <span>{t('agenda.speakerOf', { name: item.speaker.name, organization: item.speaker.organization })}</span>
        )}
        {item.presenter !== undefined && <span>{item.presenter}</span>}
      </p>
      <p className="item-meta">
        <span className="item-sign">
          <Triage size={14} aria-hidden />
          {t(`agenda.triage.${item.triage}`)}
        </span>
        <span className="item-sign">
          <Users size={14} aria-hidden />
          <span className="unseen">{t('agenda.for')}</span>
          {t(`circles.${item.circle}`)}
        </span>
        {item.late === true && (
          <StateMark tone="ochre" icon={Clock}>
            {t('agenda.late')}
          </StateMark>
        )}
        <ChangeMark item={item} isFirstVersion={isFirstVersion} />
      </p>
    </>
  )
}

/** What still has to happen to a point, or what did since the last version. */
function ChangeMark({ item: { ready, change }, isFirstVersion }: Props) {
  const { t } = useTranslation()
  if (!ready) {
    return (
      <StateMark tone="slate" icon={CircleDashed}>
        {t('agenda.notReady')}
      </StateMark>
    )
  }
  if (isFirstVersion || change === 'unchanged') return null
  return (
    <StateMark tone="brand" icon={change === 'new' ? FilePlus2 : FilePen}>
      {t(`agenda.change.${change}`)}
    </StateMark>
  )
}
