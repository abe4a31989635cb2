import { useParams } from '@tanstack/react-router'
import { EditionPage } from '@/features/delivery/edition-page'

export function EditionRoute() {
  const { editionId } = useParams({ from: '/signed-in/editions/$editionId' })
  return <EditionPage editionId={editionId} />
}
