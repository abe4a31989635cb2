import {
  CircleCheck,
  CircleDashed,
  CircleX,
  Handshake,
  TriangleAlert,
  UserRoundCheck,
  type LucideIcon,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { Meeting, Quorum, QuorumPartner } from '@/api/types'
import { Button } from '@/ui/button'
import { ProblemNotice } from '@/ui/notice'
import { Picker } from '@/ui/picker'
import { StateMark, type Tone } from '@/ui/state-mark'
import { giveProxy, withdrawProxy } from './api'
import { useDeed } from './use-deed'

const looks: Record<QuorumPartner['presence'], [Tone, LucideIcon]> = {
  expected: ['slate', CircleDashed],
  present: ['moss', CircleCheck],
  substituted: ['moss', UserRoundCheck],
  byProxy: ['brand', Handshake],
  absent: ['brick', CircleX],
}

interface Props {
  meeting: Meeting
  quorum: Quorum
}

/** Whether enough partners take part, by which rule, and who votes for whom. */
export function QuorumSection({ meeting, quorum }: Props) {
  const { t } = useTranslation()
  const { represented, entitled, needed, reached, rule, shares, partners } = quorum
  return (
    <section className="stack" aria-labelledby="quorum">
      <h3 id="quorum">{t('assembly.quorum')}</h3>
      <div className="quorum" data-reached={reached}>
        <p className="quorum-figure figures">{t('assembly.represented', { represented, entitled })}</p>
        <p role="status">
          <StateMark tone={reached ? 'moss' : 'ochre'} icon={reached ? CircleCheck : TriangleAlert}>
            {t(reached ? 'assembly.reached' : 'assembly.notReached')}
          </StateMark>
        </p>
        <p className="muted">
          {t('assembly.needed', { needed })} {t(`assembly.rule.${rule}`)}
          {shares !== undefined && ` ${t('assembly.shares', { ...shares })}`}
        </p>
      </div>
      <details className="quorum-partners" open={meeting.status !== 'held' && meeting.status !== 'closed'}>
        <summary>{t('assembly.partners')}</summary>
        <ul className="sheet lines">
          {partners.map((partner) => (
            <PartnerLine key={partner.organization.id} meeting={meeting} partner={partner} others={partners} />
          ))}
        </ul>
      </details>
    </section>
  )
}

interface PartnerProps {
  meeting: Meeting
  partner: QuorumPartner
  others: readonly QuorumPartner[]
}

function PartnerLine({ meeting, partner, others }: PartnerProps) {
  const { t } = useTranslation()
  const { organization, presence, proxy, shares } = partner
  const [tone, icon] = looks[presence]
  const name = titleOf(organization)
  const giving = useDeed(
    meeting.id,
    (holder: string) => giveProxy(meeting.id, organization.id, holder),
    t('assembly.proxyGiven'),
  )
  const withdrawing = useDeed(meeting.id, () => withdrawProxy(meeting.id, partner), t('assembly.proxyWithdrawn'))
  const holders = others.filter((one) => one.organization.id !== organization.id && one.proxy === undefined)
  return (
    <li className="line partner">
      <div className="line-main">
        <p className="line-title">{name}</p>
        <p className="line-meta">
          <StateMark tone={tone} icon={icon}>
            {t(`assembly.presence.${presence}`)}
          </StateMark>
          {proxy !== undefined && <span>{t('assembly.proxyTo', { name: titleOf(proxy.holder) })}</span>}
          {shares !== undefined && <span>{t('assembly.ownShares', { count: shares })}</span>}
        </p>
        <ProblemNotice error={giving.error ?? withdrawing.error} />
      </div>
      {may(partner, 'giveProxy') && (
        <div className="row">
          <Picker
            label={t('assembly.giveProxyOf', { name })}
            options={[
              { id: '', label: t('assembly.noProxy') },
              ...holders.map((one) => ({ id: one.organization.id, label: titleOf(one.organization) })),
            ]}
            value={proxy?.holder.id ?? ''}
            onChange={(holder) => {
              if (holder !== '') giving.mutate(holder)
              else if (proxy !== undefined) withdrawing.mutate(undefined)
            }}
          />
          {may(partner, 'withdrawProxy') && (
            <Button
              variant="quiet"
              isPending={withdrawing.isPending}
              aria-label={t('assembly.withdrawOf', { name })}
              onPress={() => {
                withdrawing.mutate(undefined)
              }}
            >
              {t('assembly.withdraw')}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}
