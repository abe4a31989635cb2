import { useNavigate, useSearch } from '@tanstack/react-router'
import { MeetingsPage } from '@/features/meeting/meetings-page'
import { Forbidden } from '@/ui/states'
import { useRegion } from '../region'

export function MeetingsRoute() {
  const region = useRegion()
  const { half, body } = useSearch({ from: '/signed-in/meetings' })
  const navigate = useNavigate({ from: '/meetings' })
  if (!region) return <Forbidden />
  return (
    <MeetingsPage
      region={region}
      half={half}
      body={body}
      onFilter={(filter) => void navigate({ search: (search) => ({ ...search, ...filter }), replace: true })}
    />
  )
}
