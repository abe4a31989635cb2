import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { refreshLists } from '@/api/refresh'
import { titleOf } from '@/api/titles'
import type { CollegeItem } from '@/api/types'
import { useWording } from '@/i18n/wording'
import { IconButton } from '@/ui/icon-button'
import { useToast } from '@/ui/toasts'
import { takeCollegePoint } from './api'

type Point = CollegeItem['points'][number]

/** What the own mayor or director put on the college besides. */
export function OwnPoints({ points }: { points: readonly Point[] }) {
  const { t } = useTranslation()
  if (points.length === 0) return null
  return (
    <section>
      <h3>{t('college.points')}</h3>
      <ul className="lines">
        {points.map((point) => (
          <OwnPoint key={point.id} point={point} />
        ))}
      </ul>
    </section>
  )
}

function OwnPoint({ point }: { point: Point }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const wording = useWording()
  const { id, title, note, edition, etag } = point
  const taking = useMutation({
    mutationFn: () => takeCollegePoint(id, etag),
    onSuccess: () => {
      toast(t('college.taken'))
    },
    onError: (error) => {
      toast(wording(error).title, 'brick')
    },
    onSettled: () => refreshLists(queries, '/collegeItems/{id}'),
  })
  return (
    <li className="row row-apart college-own">
      <div>
        <p className="line-title">{title}</p>
        {note !== undefined && <p className="college-words">{note}</p>}
        <p className="line-meta">
          <Link to="/editions/$editionId" params={{ editionId: edition.id }}>
            {titleOf(edition)}
          </Link>
        </p>
      </div>
      {may(point, 'takeCollegePoint') && (
        <span className="no-print">
          <IconButton
            icon={Trash2}
            label={t('college.takeOf', { title })}
            isDisabled={taking.isPending}
            onPress={() => {
              taking.mutate()
            }}
          />
        </span>
      )}
    </li>
  )
}
