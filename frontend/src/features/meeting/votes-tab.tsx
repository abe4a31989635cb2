import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listBodies } from '@/api/bodies'
import type { Meeting } from '@/api/types'

const voting = ['generalAssembly', 'boardOfDirectors']

/** The way to the votes, of bodies that decide by them. */
export function VotesTab({ meeting: { id, body, region } }: { meeting: Meeting }) {
  const { t } = useTranslation()
  const bodies = useQuery(listBodies(region.id))
  const kind = bodies.data?.items.find((one) => one.id === body.id)?.kind
  if (kind === undefined || !voting.includes(kind)) return null
  return (
    <Link to="/meetings/$meetingId/votes" params={{ meetingId: id }} activeOptions={{ includeSearch: false }}>
      {t('meeting.tabs.votes')}
    </Link>
  )
}
