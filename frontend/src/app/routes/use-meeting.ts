import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { Meeting } from '@/api/types'
import { getMeeting } from '@/features/meeting/api'

/** The meeting of the page; its frame has loaded it before any tab is shown. */
export function useMeeting(): Meeting {
  const { meetingId } = useParams({ from: '/signed-in/meetings/$meetingId' })
  return useSuspenseQuery(getMeeting(meetingId)).data
}
