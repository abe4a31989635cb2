import { useNavigate } from '@tanstack/react-router'
import { BriefingsPage } from '@/features/briefing/briefings-page'
import { Forbidden } from '@/ui/states'
import { useRegion } from '../region'

export function BriefingsRoute() {
  const region = useRegion()
  const navigate = useNavigate({ from: '/briefings' })
  if (!region) return <Forbidden />
  return (
    <BriefingsPage
      region={region}
      onComposed={(briefingId) => void navigate({ to: '/briefings/$briefingId', params: { briefingId } })}
    />
  )
}
