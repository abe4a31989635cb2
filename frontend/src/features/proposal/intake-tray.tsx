import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import type { Meeting, Proposal } from '@/api/types'
import { Button } from '@/ui/button'
import { listIntake } from './api'
import './proposal.css'
import { ProposalFacts } from './proposal-facts'
import { TreatDialog } from './treat-dialog'

/** What was proposed for a body, beside the draft agenda: what is new first, then what waits in the backlog. */
export function IntakeTray({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation()
  const [treated, setTreated] = useState<Proposal>()
  const intake = useQuery(listIntake(meeting.body.id))
  const items = (intake.data?.items ?? []).filter((one) => may(one, 'treatProposal'))
  if (items.length === 0 && treated === undefined) return null
  const fresh = items.filter(({ status }) => status === 'submitted')
  const waiting = items.filter(({ status }) => status === 'inTreatment')
  return (
    <section className="sheet agenda-card no-print" aria-labelledby="intake">
      <h3 id="intake">{t('proposal.intake', { count: items.length })}</h3>
      <ul className="tray">
        {[...fresh, ...waiting].map((proposal) => (
          <li key={proposal.id} className="tray-item">
            <p className="line-title">{proposal.title}</p>
            <ProposalFacts proposal={proposal} isInTray />
            <Button
              aria-label={t('proposal.treatOf', { title: proposal.title })}
              onPress={() => {
                setTreated(proposal)
              }}
            >
              {t('proposal.treat')}
            </Button>
          </li>
        ))}
      </ul>
      <TreatDialog
        proposal={treated}
        meetingId={meeting.id}
        onClose={() => {
          setTreated(undefined)
        }}
      />
    </section>
  )
}
