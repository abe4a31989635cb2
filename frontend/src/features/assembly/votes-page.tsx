import { useQuery } from '@tanstack/react-query'
import { Vote as VoteIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { hasStatus } from '@/api/problem'
import { may } from '@/api/permitted'
import type { Meeting, Quorum } from '@/api/types'
import { EmptyState, Loaded } from '@/ui/states'
import { getQuorum, listDecisionsOf, listVotes } from './api'
import './assembly.css'
import { Mandates } from './mandates'
import { OpenVote } from './open-vote'
import { QuorumSection } from './quorum-section'
import { VoteCard } from './vote-card'

/** How an assembly or board comes to decide: who takes part, what is voted, what councils mandated. */
export function VotesPage({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation()
  const quorum = useQuery(getQuorum(meeting.id))
  return (
    <div className="stack-wide">
      <h2 className="unseen">{t('meeting.tabs.votes')}</h2>
      {!hasStatus(quorum.error, 404) && (
        <Loaded query={quorum} rows={6}>
          {(data) => (
            <>
              <QuorumSection meeting={meeting} quorum={data} />
              <Votes meeting={meeting} quorum={data} />
            </>
          )}
        </Loaded>
      )}
      <Mandates meeting={meeting} />
    </div>
  )
}

function Votes({ meeting, quorum }: { meeting: Meeting; quorum: Quorum }) {
  const { t } = useTranslation()
  const votes = useQuery(listVotes(meeting.id))
  const decisions = useQuery(listDecisionsOf(meeting.id))
  return (
    <section className="stack" aria-labelledby="votes">
      <h3 id="votes">{t('assembly.votes')}</h3>
      <Loaded query={votes} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="sheet">
              <EmptyState icon={VoteIcon} title={t('assembly.noVotes')}>
                {t(meeting.status === 'held' ? 'assembly.noVotesHeld' : 'assembly.noVotesText')}
              </EmptyState>
            </div>
          ) : (
            <ul className="votes">
              {items.map((vote) => (
                <VoteCard
                  key={`${vote.id} ${vote.etag}`}
                  vote={vote}
                  partners={quorum.partners}
                  decision={decisions.data?.items.find((one) => one.vote.id === vote.id)}
                  mayDecide={meeting.permitted.length > 0}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      {may(quorum, 'openVote') && <OpenVote meeting={meeting} hasShares={quorum.shares !== undefined} />}
    </section>
  )
}
