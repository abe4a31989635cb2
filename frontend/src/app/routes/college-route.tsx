import { useNavigate, useSearch } from '@tanstack/react-router'
import { CollegePage } from '@/features/college/college-page'
import { mayReadCollegeItem, useMe } from '@/api/me'
import { Forbidden } from '@/ui/states'
import { useRegion } from '../region'

export function CollegeRoute() {
  const region = useRegion()
  const me = useMe()
  const search = useSearch({ from: '/signed-in/college' })
  const navigate = useNavigate({ from: '/college' })
  if (!region || !mayReadCollegeItem(me)) return <Forbidden />
  return (
    <CollegePage
      region={region}
      search={search}
      onSearch={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
      }
    />
  )
}
