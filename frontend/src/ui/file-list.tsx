import { Paperclip } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AttachedFile } from '@/api/types'
import { useFormats } from '@/i18n/format'

interface Props {
  files: readonly AttachedFile[]
  /** Whose files they are, for those who hear the list without seeing what stands above it. */
  title: string
  /** Stands at the end of each: what else can be done with it. */
  tools?: (file: AttachedFile) => ReactNode
}

/** Files to download, each with its size. */
export function FileList({ files, title, tools }: Props) {
  const { t } = useTranslation()
  const { bytes } = useFormats()
  if (files.length === 0) return null
  return (
    <ul className="files" aria-label={t('ui.filesOf', { title })}>
      {files.map((file) => (
        <li key={file.id} className="file">
          <a href={file.content} download={file.name}>
            <Paperclip size={16} aria-hidden />
            {file.name}
          </a>
          <span className="muted small figures">{bytes(file.size)}</span>
          {tools?.(file)}
        </li>
      ))}
    </ul>
  )
}
