import { FileText } from 'lucide-react'
import { useTranslation } from 'react-i18next'

const formats = ['html', 'pdf', 'docx'] as const

interface Props {
  editionId: string
  /** What the documents are, for those who hear the links without seeing what stands beside them. */
  title: string
}

/** The frozen document itself, as the API gives it out. */
export function DocumentLinks({ editionId, title }: Props) {
  return <FormatLinks path={`/editions/${encodeURIComponent(editionId)}`} title={title} />
}

/** What stands at an address of the API, as documents. */
export function FormatLinks({ path, title }: { path: string; title: string }) {
  const { t } = useTranslation()
  return (
    <span className="document-links">
      {formats.map((format) => (
        <a
          key={format}
          href={`/doorstroom/v1${path}?format=${format}`}
          target="_blank"
          rel="noopener"
          aria-label={t(`ui.document.${format}Of`, { title })}
        >
          <FileText size={16} aria-hidden />
          {t(`ui.document.${format}`)}
        </a>
      ))}
    </span>
  )
}
