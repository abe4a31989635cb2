import type { QueryClient } from '@tanstack/react-query'

type Path =
  | '/actions'
  | '/meetings'
  | '/crisisMeetings'
  | '/crisisMeetings/{id}/logEntries'
  | '/crisisMeetings/{id}/situationMessages'
  | '/invitations'
  | '/meetingSeries'
  | '/planningWarnings'
  | '/deliveries'
  | '/informationFlow'
  | '/accessTokens'
  | '/webhookSubscriptions'
  | '/webhookSubscriptions/{id}'
  | '/webhookMessages'
  | '/accounts'
  | '/accounts/{id}'
  | '/mandates'
  | '/mails'
  | '/followUps'
  | '/referrals'
  | '/referrals/{id}'
  | '/protocols'
  | '/protocols/{id}'
  | '/contributions'
  | '/plans'
  | '/commitments'
  | '/proposals'
  | '/bottlenecks'
  | '/intakeLinks'
  | '/calendars'
  | '/bundleTasks'
  | '/regions/{id}/obligationRules'
  | '/dossiers'
  | '/dossiers/{id}'
  | '/themes'
  | '/themes/{id}/reports'
  | '/agendaBacklog'
  | '/briefings'
  | '/briefings/{id}'
  | '/collegeItems/{id}'
  | '/decisions'
  | '/excerptRequests'

interface Init {
  params?: { path?: { id?: string } }
}

/** Reads again everything that hangs from one meeting: itself, its agenda, attendance, minutes, versions. */
export function refreshMeeting(client: QueryClient, meetingId: string): Promise<void> {
  return client.invalidateQueries({
    predicate: ({ queryKey: [, path, init] }) =>
      typeof path === 'string' && path.startsWith('/meetings/{id}') && (init as Init).params?.path?.id === meetingId,
  })
}

/** Reads the lists at these paths again, whatever their filters. */
export function refreshLists(client: QueryClient, ...paths: Path[]): Promise<void> {
  return client.invalidateQueries({ predicate: ({ queryKey: [, path] }) => paths.includes(path as Path) })
}
