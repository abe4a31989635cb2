import { useParams } from '@tanstack/react-router'
import { DossierPage } from '@/features/dossier/dossier-page'

export function DossierRoute() {
  const { dossierId } = useParams({ from: '/signed-in/region-work/dossiers/$dossierId' })
  return <DossierPage key={dossierId} id={dossierId} />
}
