import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { MinutesDocument } from '@/api/types'
import { Notice } from '@/ui/notice'
import { getMinutes } from './api'

interface Props {
  editionId: string
  document: MinutesDocument
}

/** Whether these minutes correct earlier ones, and whether later ones took their place. */
export function Superseded({ editionId, document }: Props) {
  const { t } = useTranslation()
  const { meeting, status, replaces, correctionReason } = document
  const minutes = useQuery({ ...getMinutes(meeting.id), enabled: status === 'approved' })
  const editions = minutes.data?.editions ?? []
  const successor = editions.find(({ edition }) => edition.id === editionId)?.supersededBy
  return (
    <>
      {successor && (
        <Notice tone="ochre" title={t('edition.superseded')} role="status">
          <Link to="/editions/$editionId" params={{ editionId: successor.id }}>
            {t('edition.toSuccessor')}
          </Link>
        </Notice>
      )}
      {replaces && correctionReason !== undefined && (
        <Notice tone="slate" title={t('edition.corrects')}>
          <p>{t('edition.because', { reason: correctionReason })}</p>
          <Link to="/editions/$editionId" params={{ editionId: replaces.id }}>
            {t('edition.toReplaced')}
          </Link>
        </Notice>
      )}
    </>
  )
}
