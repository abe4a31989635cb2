import { useQuery } from '@tanstack/react-query'
import { PartyPopper } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import type { Meeting, Reference } from '@/api/types'
import { EmptyState, Loaded } from '@/ui/states'
import { listComingMeetings, listFailedDeliveries, listHeldMeetings, listSubmittedProposals } from './api'
import { AgendaTask, FailureTask, MinutesTask, ProposalsTask } from './tasks'

/** What a coordinator has to do: proposals to treat, agendas to send, minutes to finish, deliveries that did not arrive. */
export function Worklist({ region }: { region: Reference }) {
  const { t } = useTranslation()
  const { today } = useMe()
  const coming = useQuery(listComingMeetings(region.id, today))
  const held = useQuery(listHeldMeetings(region.id))
  const failed = useQuery(listFailedDeliveries(region.id))
  const submitted = useQuery(listSubmittedProposals(region.id))
  return (
    <section aria-labelledby="worklist">
      <div className="section-head">
        <h2 id="worklist">{t('today.worklist')}</h2>
      </div>
      <Loaded query={held} rows={3}>
        {({ items }) => {
          const unsent = nextOfEachBody((coming.data?.items ?? []).filter(({ status }) => status === 'planned'))
          const unfinished = items.filter(({ minutesStatus }) => minutesStatus !== 'approved')
          const failures = failed.data?.items ?? []
          const proposals = submitted.data?.items ?? []
          const isClear = unsent.length + unfinished.length + failures.length + proposals.length === 0
          return (
            <div className="sheet">
              {isClear && <EmptyState icon={PartyPopper} title={t('today.clear')} />}
              <ul className="lines">
                {failures.map((delivery) => (
                  <FailureTask key={delivery.id} delivery={delivery} />
                ))}
                {proposals.length > 0 && <ProposalsTask proposals={proposals} />}
                {unfinished.map((meeting) => (
                  <MinutesTask key={meeting.id} meeting={meeting} />
                ))}
                {unsent.map((meeting) => (
                  <AgendaTask key={meeting.id} meeting={meeting} />
                ))}
              </ul>
            </div>
          )
        }}
      </Loaded>
    </section>
  )
}

/** Whose agenda is for later can wait: one at a time is sent. */
function nextOfEachBody(meetings: readonly Meeting[]): readonly Meeting[] {
  return meetings.filter(({ body }, index) => meetings.findIndex((other) => other.body.id === body.id) === index)
}
