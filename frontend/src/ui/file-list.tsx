import { Download, Paperclip } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AttachedFile } from '@/api/types'
import { useFormats } from '@/i18n/format'

/** What a browser shows by itself. */
const shown: ReadonlySet<string> = new Set(['application/pdf', 'image/png', 'image/jpeg'])

interface Props {
  files: readonly AttachedFile[]
  /** Whose files they are, for those who hear the list without seeing what stands above it. */
  title: string
  /** Stands at the end of each: what else can be done with it. */
  tools?: (file: AttachedFile) => ReactNode
}

/** Files to look at and to keep, each with its size. */
export function FileList({ files, title, tools }: Props) {
  const { t } = useTranslation()
  const { bytes } = useFormats()
  if (files.length === 0) return null
  return (
    <ul className="files" aria-label={t('ui.filesOf', { title })}>
      {files.map((file) => (
        <li key={file.id} className="file">
          {shown.has(file.mediaType) ? (
            <>
              <a href={`${file.content}?preview=true`} target="_blank" rel="noreferrer">
                <Paperclip size={16} aria-hidden />
                {file.name}
              </a>
              <a href={file.content} download={file.name} aria-label={t('ui.saveFile', { name: file.name })}>
                <Download size={16} aria-hidden />
              </a>
            </>
          ) : (
            <a href={file.content} download={file.name}>
              <Paperclip size={16} aria-hidden />
              {file.name}
            </a>
          )}
          <span className="muted small figures">{bytes(file.size)}</span>
          {tools?.(file)}
        </li>
      ))}
    </ul>
  )
}
