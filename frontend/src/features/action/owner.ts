import { titleOf } from '@/api/titles'
import type { Action } from '@/api/types'

/** “Algemeen directeur, Izegem”, or the name of a body. */
export function ownerOf({ owner: { organization, officeLabel, body } }: Action): string {
  const who = body ?? organization
  return [officeLabel, who ? titleOf(who) : undefined].filter(Boolean).join(', ')
}
