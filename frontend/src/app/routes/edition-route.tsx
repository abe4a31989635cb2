import { useParams } from '@tanstack/react-router'
import { PutOnCollege } from '@/features/college/put-on-college'
import { EditionPage } from '@/features/delivery/edition-page'

export function EditionRoute() {
  const { editionId } = useParams({ from: '/signed-in/editions/$editionId' })
  return (
    <EditionPage
      editionId={editionId}
      actions={(document) => <PutOnCollege editionId={editionId} document={document} />}
    />
  )
}
