import { useQuery } from '@tanstack/react-query'
import type { HalfYear } from '@/i18n/half-year'
import { PlanningWarnings } from '@/ui/planning-warnings'
import { listPlanningWarnings } from './api'

interface Props {
  region: string
  period: HalfYear
}

/** What does not fit in half a year of plans, for whoever plans. */
export function RegionWarnings({ region, period }: Props) {
  const { data } = useQuery(listPlanningWarnings(region, period))
  return <PlanningWarnings warnings={data?.warnings ?? []} />
}
