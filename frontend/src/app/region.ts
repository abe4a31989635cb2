import { useSearch } from '@tanstack/react-router'
import { useMe } from '@/api/me'
import type { Reference } from '@/api/types'

/** The region the reader looks at: named in the address, else the first of the reader's own. */
export function useRegion(): Reference | undefined {
  const me = useMe()
  const { region } = useSearch({ from: '/signed-in' })
  return me.regions.find(({ id }) => id === region) ?? me.regions[0]
}
