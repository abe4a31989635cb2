import { bodyOf, http } from '@/api/client'
import type { RegionFile } from '@/api/types'

/** Checks a file of regions, or loads it: all of it or nothing. */
export const startImport = ({ data, dryRun }: { data: RegionFile; dryRun: boolean }) =>
  bodyOf(http.POST('/importTasks', { body: { data, dryRun } }))
