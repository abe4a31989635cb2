import type { Me, Meeting } from '@/api/types'

const offices = ['mayor', 'alderman', 'director', 'deputyDirector', 'mayorSecretary', 'directorSecretary']

/** Mirrors the policy of the API: coordinator, the body itself, directors and colleges; never councils. */
export const readsStances = ({ standings }: Me, { body, region }: Meeting) =>
  standings.some(
    (standing) =>
      standing.role !== 'guest' &&
      (standing.body?.id === body.id ||
        (standing.region?.id === region.id &&
          (standing.role === 'coordinator' ||
            standing.role === 'director' ||
            offices.includes(standing.office ?? '')))),
  )
