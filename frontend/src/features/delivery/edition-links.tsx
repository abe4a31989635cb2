import type { ReactNode } from 'react'
import { DocumentLinks } from '@/ui/document-links'

/** The document in its formats, and what else its reader may open from here. */
export function EditionLinks({ editionId, name, children }: { editionId: string; name: string; children: ReactNode }) {
  return (
    <div className="row edition-links no-print">
      <DocumentLinks editionId={editionId} title={name} />
      {children}
    </div>
  )
}
